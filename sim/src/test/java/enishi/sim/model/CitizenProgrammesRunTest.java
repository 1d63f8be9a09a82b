package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.policy.CitizenProgrammes;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Schemes;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whole runs of a small world with programmes for citizens. */
class CitizenProgrammesRunTest {

    private static final YearMonth NEVER = YearMonth.of(2030, 1);

    private static SortedMap<String, Instrument> all() {
        SortedMap<String, Instrument> all = new TreeMap<>(SmallRun.instruments());
        all.put("credit", CitizenProgrammes.deduction("supporterShare", 0.1));
        all.put("culture", CitizenProgrammes.culture("monthlyShare", 0.01));
        all.put("match", CitizenProgrammes.matching("elasticity", 0.25));
        all.put("teachers", Schemes.education("teachersTrainedPerYear", 600, "contactsPerTeacher", 80));
        return all;
    }

    private static ModelInput.Policy policy(SortedMap<String, Instrument> instruments) {
        return new ModelInput.Policy(SmallRun.parameters(), instruments);
    }

    private static ModelInput always(SortedMap<String, Instrument> instruments, Object... changes) {
        Object[] all = new Object[changes.length + 4];
        all[0] = "burnIn";
        all[1] = policy(instruments);
        all[2] = "policy";
        all[3] = all[1];
        System.arraycopy(changes, 0, all, 4, changes.length);
        return SmallRun.input(all);
    }

    private static Map<PostingKind, Long> turnover(ModelInput input) {
        Map<PostingKind, Long> sums = new EnumMap<>(PostingKind.class);
        EnishiModel model = new EnishiModel(input, 1, new RunListener() {
            @Override
            public void opened(Ledger ledger) {
                ledger.keep((debit, credit, kind, yen) -> sums.merge(kind, yen, Long::sum));
            }

            @Override
            public void observed(IndicatorTable indicators) {}
        });
        model.checkInvariants(true);
        model.run();
        return sums;
    }

    @Test
    void allOfThemTogetherKeepWhatMustAlwaysHold() {
        assertThat(turnover(always(all(), "months", 36)))
                .containsKeys(PostingKind.GIFT_MATCH, PostingKind.TAX_CREDIT, PostingKind.PUBLIC_PROGRAMME);
    }

    @Test
    void withThemTooTheFirstReportedMonthIsAMonthLikeAnyOther() {
        SmallRun later = SmallRun.of(always(all(), "burnInMonths", 12, "months", 12), 1);
        SmallRun sooner =
                SmallRun.of(always(all(), "burnInMonths", 6, "months", 18, "start", YearMonth.of(2015, 10)), 1);
        assertThat(sooner.indicators.subList(6, 18)).isEqualTo(later.indicators);
    }

    @Test
    void whatHasNotBegunChangesNothing() {
        SortedMap<String, Instrument> with = new TreeMap<>(SmallRun.instruments());
        with.put("credit", CitizenProgrammes.deduction("supporterShare", 0, "start", NEVER));
        with.put("culture", CitizenProgrammes.culture("start", NEVER));
        with.put("match", CitizenProgrammes.matching("elasticity", 1, "start", NEVER));
        with.put("teachers", Schemes.education("teachersTrainedPerYear", 600, "start", NEVER));
        assertThat(SmallRun.of(SmallRun.input("policy", policy(with)), 1).indicators)
                .isEqualTo(SmallRun.of(SmallRun.input(), 1).indicators);
    }

    @Test
    void eachActsOnWhatItIsMeantFor() {
        SmallRun base = SmallRun.of(SmallRun.input(), 1);
        for (String id : new String[] {"credit", "culture", "match", "teachers"}) {
            SortedMap<String, Instrument> one = new TreeMap<>(SmallRun.instruments());
            one.put(id, all().get(id));
            assertThat(SmallRun.of(SmallRun.input("policy", policy(one)), 1).indicatorsBesides("public_spending_yen"))
                    .as(id)
                    .isNotEqualTo(base.indicatorsBesides("public_spending_yen"));
        }
    }

    @Test
    void teachersGoOnWhenTheirTrainingIsOver() {
        SortedMap<String, Instrument> trained = new TreeMap<>(SmallRun.instruments());
        trained.put("teachers", Schemes.education("teachersTrainedPerYear", 600, "contactsPerTeacher", 80));
        ModelInput input = SmallRun.input("burnIn", policy(trained));
        EnishiModel model = new EnishiModel(input, 1, indicators -> {});
        model.run();
        assertThat(model.world().teachers.values())
                .singleElement()
                .satisfies(teachers -> assertThat(teachers.persons(0)).isPositive());
        assertThat(model.world().orders.visits()).hasSize(2);
    }
}
