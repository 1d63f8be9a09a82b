package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import enishi.sim.policy.Shocks;
import enishi.sim.policy.YearlyBudget;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whole runs of the small world with partnerships, a foundation and a platform, all invariants checked. */
class LocalInstrumentsRunTest {

    private static final Shock ABROAD = Shocks.shock(
            "kind",
            ShockKind.DISASTER_ABROAD,
            "start",
            YearMonth.of(2016, 8),
            "countries",
            List.of("CC"),
            "reliefDonationsYen",
            1_000_000);

    private static ModelInput input(SortedMap<String, Instrument> added, Shock... shocks) {
        SortedMap<String, Instrument> instruments = new TreeMap<>(SmallRun.instruments());
        instruments.putAll(added);
        return SmallRun.input(
                "policy", new ModelInput.Policy(SmallRun.parameters(), instruments, Shocks.named(shocks)));
    }

    private static double sum(String metric, SortedMap<String, Instrument> added, Shock... shocks) {
        double[] sum = new double[1];
        int place = Metrics.indexOf(metric);
        EnishiModel model = new EnishiModel(input(added, shocks), 1, table -> sum[0] += table.value(place, Area.JAPAN));
        model.checkInvariants(true);
        model.run();
        return sum[0];
    }

    private static SortedMap<String, Instrument> platform(Object... changes) {
        Object[] all = new Object[changes.length + 4];
        System.arraycopy(
                new Object[] {"annualBudgetYen", YearlyBudget.constant(12_000_000), "reserveCeilingYen", 100_000_000},
                0,
                all,
                0,
                4);
        System.arraycopy(changes, 0, all, 4, changes.length);
        return named("platform", Schemes.platform(all));
    }

    private static SortedMap<String, Instrument> named(String id, Instrument instrument) {
        SortedMap<String, Instrument> named = new TreeMap<>();
        named.put(id, instrument);
        return named;
    }

    @Test
    void coordinatorsTieNgosToTheirGovernments() {
        SortedMap<String, Instrument> coordinators =
                named("a", Schemes.partnership("prefectures", List.of(), "ngosPerCoordinator", 10));
        assertThat(sum("ties_local_government", coordinators))
                .isGreaterThan(1.2 * sum("ties_local_government", new TreeMap<>()));
    }

    @Test
    void twoOfAKindAndOneOfAnotherComposeAndMoneyIsConserved() {
        SortedMap<String, Instrument> all = new TreeMap<>(platform());
        all.put("money", Schemes.partnership("prefectures", List.of(), "annualYenPerProject", 120_000));
        all.put(
                "people",
                Schemes.partnership("prefectures", List.of(), "operator", Operator.JICA, "ownPartShare", 0.5));
        all.put(
                "foundation",
                Schemes.foundation(
                        "prefectures",
                        List.of(),
                        "advisersPerPrefecture",
                        1,
                        "annualYenPerNgo",
                        50_000,
                        "annualYenPerEstablishment",
                        100,
                        "contacts",
                        3));
        SmallRun run = SmallRun.checked(input(all, ABROAD));
        assertThat(run.closing.stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(run.indicators).isEqualTo(SmallRun.of(input(all, ABROAD), 2).indicators);
    }

    @Test
    void aPlatformPaysForReliefOnlyWhenThereIsAShock() {
        assertThat(sum("relief_grants_yen", platform())).isZero();
        assertThat(sum("relief_grants_yen", new TreeMap<>(), ABROAD)).isZero();
        assertThat(sum("relief_grants_yen", platform(), ABROAD)).isPositive();
        assertThat(sum("responding_ngos", platform(), ABROAD))
                .isGreaterThan(sum("responding_ngos", new TreeMap<>(), ABROAD));
    }

    @Test
    void instrumentsOfAnotherTimeChangeNothing() {
        SortedMap<String, Instrument> later = new TreeMap<>(platform("start", YearMonth.of(2030, 1)));
        later.put("agreement", Schemes.partnership("start", YearMonth.of(2030, 1)));
        later.put("foundation", Schemes.foundation("start", YearMonth.of(2030, 1), "annualYenPerNgo", 1_000_000));
        assertThat(SmallRun.of(input(later), 1).indicators).isEqualTo(SmallRun.of(SmallRun.input(), 1).indicators);
    }
}
