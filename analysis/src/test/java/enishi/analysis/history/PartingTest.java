package enishi.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.history.Parting.Difference;
import enishi.analysis.history.Parting.Step;
import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.NgoStatus;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class PartingTest {

    private static Parting parting(SmallLife here, SmallLife there) {
        return Parting.of(here.history("here"), there.history("there"));
    }

    @Test
    void theSameLifeUnderAnotherNameNeverParts() {
        SmallLife here = new SmallLife().month().ties("a").month().core(600).month();
        SmallLife there = new SmallLife().month().ties("a").month().core(600).month();
        assertThat(parting(here, there).steps()).isEmpty();
    }

    @Test
    void livesPartInTheFirstMonthThatDiffersIfOnlyInTheLastDigit() {
        SmallLife here = new SmallLife().month().month().supporters(50, 0.6).month();
        SmallLife there =
                new SmallLife().month().month().supporters(50, Math.nextUp(0.6)).month();
        List<Step> steps = parting(here, there).steps();
        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).month()).isEqualTo(YearMonth.of(2016, 5));
        assertThat(steps.get(0).differences())
                .containsExactly(new Difference(Quantity.MEAN_TRUST, 0.6, Math.nextUp(0.6)));
        assertThat(steps.get(0).grown()).isEmpty();
    }

    @Test
    void everyQuantityPartsOnceAndGrowsApartOnce() {
        SmallLife here = new SmallLife().month().month().month().month();
        SmallLife there = new SmallLife()
                .month()
                .supporters(51, 0.6)
                .month()
                .supporters(60, 0.6)
                .month()
                .supporters(70, 0.6)
                .month();
        List<Step> steps = parting(here, there).steps();
        assertThat(steps.stream().map(Step::month)).containsExactly(YearMonth.of(2016, 4), YearMonth.of(2016, 5));
        List<Quantity> moved = List.of(Quantity.ACQUAINTANCES, Quantity.SUPPORTERS, Quantity.HOME_SUPPORTERS);
        assertThat(steps.get(0).differences().stream().map(Difference::quantity))
                .isEqualTo(moved);
        assertThat(steps.get(0).grown()).isEmpty();
        assertThat(steps.get(1).differences()).isEmpty();
        assertThat(steps.get(1).grown().stream().map(Difference::quantity)).isEqualTo(moved);
    }

    @Test
    void eventsInOneLifeOnlyAreTold() {
        SmallLife here = new SmallLife()
                .month()
                .happens(Happening.PLACE_TAKEN, "school", 0)
                .happens(Happening.CONFLICT, "a", 0)
                .month();
        SmallLife there =
                new SmallLife().month().happens(Happening.CONFLICT, "a", 0).month();
        Step step = parting(here, there).steps().get(0);
        assertThat(step.onlyHere().stream().map(Event::kind)).containsExactly(EventKind.PLACE_TAKEN);
        assertThat(step.onlyThere()).isEmpty();
    }

    @Test
    void ofLikeEventsThoseTooManyAreInOneLifeOnly() {
        SmallLife here = new SmallLife()
                .month()
                .happens(Happening.CORE_LEFT, "", 700)
                .happens(Happening.CORE_LEFT, "", 500)
                .month();
        SmallLife there =
                new SmallLife().month().happens(Happening.CORE_LEFT, "", 700).month();
        Step step = parting(here, there).steps().get(0);
        assertThat(step.onlyHere()).hasSize(1);
        assertThat(step.onlyThere()).isEmpty();
    }

    @Test
    void aPaymentThatLeavesNoTraceInTheStateStillParts() {
        SmallLife here = new SmallLife()
                .month()
                .flow(PostingKind.OFFICE, "suppliers", -10)
                .month();
        SmallLife there = new SmallLife().month().month();
        Step step = parting(here, there).steps().get(0);
        assertThat(step.month()).isEqualTo(YearMonth.of(2016, 4));
        assertThat(step.differences()).isEmpty();
    }

    @Test
    void whatIsLeftOfAClosedNgoIsNotCompared() {
        SmallLife here = new SmallLife().month().month();
        SmallLife there =
                new SmallLife().month().status(NgoStatus.CLOSED).core().month();
        List<Step> steps = parting(here, there).steps();
        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).differences()).isEmpty();
        assertThat(steps.get(0).onlyThere().stream().map(Event::kind)).containsExactly(EventKind.INSOLVENT);
    }

    @Test
    void theWorldAroundPartsWhereItsFirstIndicatorDiffers() {
        int prefecture = Area.FIRST_PREFECTURE + 33;
        History here = world(0, prefecture);
        History there = world(2, prefecture);
        Parting.WorldParting around = Objects.requireNonNull(Parting.around(prefecture, here, there));
        assertThat(around.month()).isEqualTo(YearMonth.of(2016, 6));
        assertThat(around.metrics()).containsExactly(Metrics.ALL.get(0));
        assertThat(Parting.around(Area.JAPAN, here, there)).isNull();
    }

    /** Three months in which one indicator of an area is 1 from a month on; 0 for never. */
    private static History world(int from, int area) {
        List<IndicatorTable> tables = List.of(table(0, from, area), table(1, from, area), table(2, from, area));
        return new History("world", "world", SmallLife.ID, null, List.of(), tables);
    }

    private static IndicatorTable table(int month, int from, int area) {
        double[][] values = new double[Metrics.ALL.size()][Area.COUNT];
        values[0][area] = from > 0 && month >= from ? 1 : 0;
        return new IndicatorTable(YearMonth.of(2016, 4).plusMonths(month), values);
    }
}
