package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class SpendingTest {

    private final World world = SmallWorld.world(1);
    private final Spending spending = new Spending(world);

    private void pay(Operator operator) {
        DevelopmentEducation programme = Schemes.education("operator", operator);
        spending.buy("lectures", programme, 100, 3);
    }

    @Test
    void whatTheStateAndLocalGovernmentsPayIsPublicSpending() {
        pay(Operator.MINISTRY);
        pay(Operator.LOCAL_GOVERNMENT);
        assertThat(world.turnover.publicSpending(3)).isEqualTo(200);
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-100);
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-100);
    }

    @Test
    void whatFoundationsPayIsNot() {
        pay(Operator.FOUNDATION);
        assertThat(world.turnover.publicSpending(3)).isZero();
        assertThat(world.ledger.balance(world.accounts.endowments)).isEqualTo(-100);
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(100);
    }
}
