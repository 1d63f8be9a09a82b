package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.metric.Area;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.Shock;
import enishi.sim.policy.Shocks;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whole runs of the small world with a shock: what is off changes nothing, what is on moves what it acts on. */
class ShockRunTest {

    private static ModelInput input(Shock... shocks) {
        return SmallRun.input(
                "months",
                12,
                "policy",
                new ModelInput.Policy(SmallRun.parameters(), SmallRun.instruments(), Shocks.named(shocks)));
    }

    private static double sum(String metric, Object... channels) {
        double[] sum = new double[1];
        int place = Metrics.ALL.stream().map(Metric::id).toList().indexOf(metric);
        EnishiModel model = new EnishiModel(
                input(Shocks.shock(concat(channels))), 1, table -> sum[0] += table.value(place, Area.JAPAN));
        model.checkInvariants(true);
        model.run();
        return sum[0];
    }

    private static Object[] concat(Object... channels) {
        Object[] all = new Object[channels.length + 2];
        all[0] = "months";
        all[1] = 12;
        System.arraycopy(channels, 0, all, 2, channels.length);
        return all;
    }

    @Test
    void aShockWithAllChannelsOffChangesNothing() {
        SmallRun without = SmallRun.of(SmallRun.input("months", 12), 1);
        SmallRun with = SmallRun.of(input(Shocks.shock()), 2);
        assertThat(with.indicators).isEqualTo(without.indicators);
        assertThat(with.lives).isEqualTo(without.lives);
        assertThat(with.closing).isEqualTo(without.closing);
    }

    @Test
    void aShockOfAnotherTimeChangesNothing() {
        Shock later =
                Shocks.shock("start", YearMonth.of(2030, 1), "generosity", 1, "reliefDonationsYen", 1_000_000_000);
        assertThat(SmallRun.of(input(later), 1).indicators)
                .isEqualTo(SmallRun.of(SmallRun.input("months", 12), 1).indicators);
    }

    @Test
    void theBurnInHasItsOwnShocks() {
        Shock before = Shocks.shock("start", YearMonth.of(2016, 1), "awarenessLift", 0.2);
        ModelInput.Policy past =
                new ModelInput.Policy(SmallRun.parameters(), SmallRun.instruments(), Shocks.named(before));
        assertThat(SmallRun.of(SmallRun.input("burnIn", past), 1).indicators)
                .isNotEqualTo(SmallRun.of(SmallRun.input(), 1).indicators);
        assertThat(SmallRun.of(input(before), 1).indicators)
                .isEqualTo(SmallRun.of(SmallRun.input("months", 12), 1).indicators);
    }

    @Test
    void eachChannelMovesWhatItActsOn() {
        assertThat(sum("mean_awareness", "awarenessLift", 0.2)).isGreaterThan(sum("mean_awareness"));
        assertThat(sum("gifts_yen", "generosity", 0.5)).isGreaterThan(1.2 * sum("gifts_yen"));
        assertThat(sum("gifts_yen", "incomeLoss", 0.5)).isLessThan(0.8 * sum("gifts_yen"));
        assertThat(sum("founded", "founding", -1)).isZero();
        assertThat(sum("founded", "founding", 3)).isGreaterThan(sum("founded"));
        assertThat(sum("vital_ngos", "projectBlock", 1)).isLessThan(sum("vital_ngos"));
        assertThat(sum("supporters", "attention", 5)).isGreaterThan(sum("supporters"));
        assertThat(sum("ties_inter", "meetingBlock", 1)).isLessThan(sum("ties_inter"));
        assertThat(sum("responding_ngos")).isZero();
        assertThat(sum("responding_ngos", "reliefDonationsYen", 10_000_000)).isPositive();
        assertThat(sum("relief_gifts_yen", "reliefDonationsYen", 10_000_000)).isPositive();
    }

    @Test
    void volunteersWithoutTimeLeaveLessLabour() {
        double ordinary = labour();
        assertThat(labour("volunteerSuspension", 1)).isLessThan(ordinary);
    }

    private static double labour(Object... channels) {
        EnishiModel model = new EnishiModel(input(Shocks.shock(concat(channels))), 1, indicators -> {});
        model.run();
        return model.world().ngos.open().stream()
                .filter(Ngo::isActive)
                .mapToDouble(ngo -> ngo.labour)
                .sum();
    }

    @Test
    void awarenessRatchetsTheNormUpAndFadesItself() {
        EnishiModel lifted = new EnishiModel(input(Shocks.shock("awarenessLift", 0.3)), 1, indicators -> {});
        lifted.run();
        EnishiModel plain = new EnishiModel(input(), 1, indicators -> {});
        plain.run();
        assertThat(lifted.world().residents.get(0).norm())
                .isGreaterThan(plain.world().residents.get(0).norm());
        assertThat(lifted.world().residents.get(0).mood()).isBetween(0.1, 0.3 * 0.7);
        assertThat(plain.world().residents.get(0).mood()).isZero();
    }

    @Test
    void noResultDependsOnTheNumberOfThreads() {
        Shock everything = Shocks.shock(
                "months",
                12,
                "prefectures",
                List.of("JP-01", "JP-13"),
                "awarenessLift",
                0.1,
                "generosity",
                0.2,
                "attention",
                0.5,
                "projectBlock",
                0.5,
                "meetingBlock",
                0.5,
                "volunteerSuspension",
                0.5,
                "incomeLoss",
                0.2,
                "founding",
                1,
                "reliefDonationsYen",
                50_000_000);
        assertThat(SmallRun.of(input(everything), 3).indicators)
                .isEqualTo(SmallRun.checked(input(everything)).indicators);
    }

    @Test
    void policiesWithoutShocksCanBeMadeWithoutNamingThem() {
        assertThat(new ModelInput.Policy(SmallRun.parameters(), new TreeMap<>()).shocks())
                .isEmpty();
    }
}
