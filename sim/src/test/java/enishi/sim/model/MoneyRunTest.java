package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Instrument;
import enishi.sim.process.ModelParameters;
import enishi.sim.process.organization.Budget;
import enishi.sim.process.organization.Consortium;
import enishi.sim.process.organization.MutualAid;
import enishi.sim.process.organization.Prudence;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whole runs of a small world in which NGOs overdraw, lend, share projects, and compete with others for grants. */
class MoneyRunTest {

    /** An own part of every project, and two outside applications to each call. */
    private static ModelInput.Policy policy(Object... changes) {
        Instrument scheme = SmallRun.scheme(
                "cofinancingShare", 0.2, "outsideApplications", 2, "outsideMeanScore", 2, "nonmetropolitanBonus", 0.1);
        return new ModelInput.Policy(
                Defaults.with(SmallRun.parameters(), changes), new TreeMap<>(Map.of("grants", scheme)));
    }

    private static ModelInput.Policy lively(Object... prudence) {
        return policy(
                "budget",
                Defaults.of(Budget.Parameters.class, "smallestReserveYen", 0, "monthlyProgrammeAdjustment", 0.1),
                "prudence",
                Defaults.of(Prudence.Parameters.class, prudence),
                "consortium",
                Defaults.of(Consortium.Parameters.class, "probability", 1, "leastStrength", 0.1),
                "mutualAid",
                Defaults.of(
                        MutualAid.Parameters.class,
                        "monthlyProbability",
                        1,
                        "leastStrength",
                        0.1,
                        "lendersReserveMonths",
                        1,
                        "borrowersReserveMonths",
                        0));
    }

    private static ModelInput input(ModelInput.Policy policy) {
        return SmallRun.input("burnIn", policy, "policy", policy, "months", 48);
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
    void allOfItHappensAndWhatMustAlwaysHoldHolds() {
        assertThat(turnover(input(lively("basePrudence", 0.2, "overdraftMonths", 2))))
                .containsKeys(
                        PostingKind.GRANT_OUTSIDE,
                        PostingKind.CONSORTIUM,
                        PostingKind.LOAN,
                        PostingKind.REPAYMENT,
                        PostingKind.WRITE_OFF);
    }

    @Test
    void theImprudentBorrowMore() {
        ModelInput.Policy prudent = lively("basePrudence", 1, "skillPrudence", 0);
        ModelInput.Policy imprudent = lively("basePrudence", 0, "skillPrudence", 0, "overdraftMonths", 2);
        assertThat(turnover(input(imprudent)).getOrDefault(PostingKind.LOAN, 0L))
                .isGreaterThan(turnover(input(prudent)).getOrDefault(PostingKind.LOAN, 0L));
    }

    @Test
    void rulesThatAreSwitchedOffMoveNoMoney() {
        ModelParameters off = Defaults.with(
                lively().parameters(),
                "consortium",
                Defaults.of(Consortium.Parameters.class, "probability", 0),
                "mutualAid",
                Defaults.of(MutualAid.Parameters.class, "monthlyProbability", 0));
        ModelInput.Policy policy = new ModelInput.Policy(off, SmallRun.instruments());
        assertThat(turnover(input(policy)))
                .doesNotContainKeys(
                        PostingKind.GRANT_OUTSIDE, PostingKind.CONSORTIUM, PostingKind.LOAN, PostingKind.REPAYMENT);
    }
}
