package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.policy.Schemes;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private final Project project =
            new Project(new Scheme("s", 1, Schemes.scheme()), 24_192, 1_100_000, 1_000_000, 550_000, 8);

    @Test
    void theBudgetIsSpreadEvenlyOverThePlannedMonths() {
        assertThat(project.monthlyBudgetYen()).isEqualTo(125_000);
    }

    @Test
    void moneyIsRestrictedUntilItIsSpent() {
        assertThat(project.restrictedYen()).isZero();
        project.receivedDirectYen = 500_000;
        project.spentYen = 125_000;
        assertThat(project.restrictedYen()).isEqualTo(375_000);
    }

    @Test
    void whatWasSpentAheadOfPaymentIsNoNegativeRestriction() {
        project.receivedDirectYen = 500_000;
        project.spentYen = 625_000;
        assertThat(project.restrictedYen()).isZero();
    }
}
