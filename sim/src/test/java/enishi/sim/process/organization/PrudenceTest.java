package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrudenceTest {

    private static final Prudence.Parameters RULE = Defaults.of(
            Prudence.Parameters.class,
            "basePrudence",
            0.4,
            "skillPrudence",
            0.9,
            "keptMonths",
            1,
            "overdraftMonths",
            2);

    @Test
    void anExampleByHand() {
        assertThat(Prudence.prudence(0.5, RULE)).isCloseTo(0.85, within(1e-12));
        // .85 - 2·.15 = .55 months.
        assertThat(Prudence.leastCashYen(0.85, 100_000, RULE)).isCloseTo(55_000, within(1e-6));
    }

    @Test
    void thePrudentKeepAMonthAndThoseWithoutPrudenceOverdrawTwo() {
        assertThat(Prudence.leastCashYen(1, 100_000, RULE)).isEqualTo(100_000);
        assertThat(Prudence.leastCashYen(0, 100_000, RULE)).isEqualTo(-200_000);
    }

    @Test
    void atFullBasePrudenceSkillDoesNotMatter() {
        Prudence.Parameters all = Defaults.with(RULE, "basePrudence", 1);
        assertThat(Prudence.prudence(0, all)).isEqualTo(1);
        assertThat(Prudence.prudence(1, all)).isEqualTo(1);
        Prudence.Parameters alike = Defaults.with(RULE, "skillPrudence", 0);
        assertThat(Prudence.prudence(1, alike)).isEqualTo(Prudence.prudence(0, alike));
    }

    @Test
    void prudenceIsBoundedAndNeverFallsWithSkillNorTheCashThatIsKept() {
        // 1,000 cases, seed 4.
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            double management = random.nextDouble();
            double prudence = Prudence.prudence(management, RULE);
            double more = Prudence.prudence(Math.min(1, management + 0.1), RULE);
            assertThat(prudence).isBetween(0.0, 1.0);
            assertThat(more).isGreaterThanOrEqualTo(prudence);
            assertThat(Prudence.leastCashYen(more, 1000, RULE))
                    .isGreaterThanOrEqualTo(Prudence.leastCashYen(prudence, 1000, RULE));
        }
    }
}
