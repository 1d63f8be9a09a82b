package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.Defaults;
import enishi.sim.policy.CountryDesks;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryDesksMonthTest {

    private final World world = SmallWorld.world(1);
    private final CountryDesksMonth month = new CountryDesksMonth(world);

    private static CountryDesks desks(Object... changes) {
        return Defaults.with(
                Schemes.desks("countries", List.of("CC", "XX", "AA"), "prefectures", List.of("JP-01", "JP-02")),
                changes);
    }

    @Test
    void aMonthIsPaidToPeopleAbroadAndCountsWhereThoseServedLive() {
        month.run("desks", desks());
        // Three desks of 100 yen a month; 3000 and 3040 residents.
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-300);
        assertThat(world.ledger.balance(world.accounts.partners)).isEqualTo(300);
        assertThat(world.ledger.balance(world.instrumentAccount("desks"))).isZero();
        assertThat(world.turnover.publicSpending(0)).isEqualTo(149);
        assertThat(world.turnover.publicSpending(1)).isEqualTo(151);
        assertThat(world.turnover.publicSpending(2)).isZero();
    }

    @Test
    void desksHelpInTheirCountriesAndOneOutsideTheTableHelpsNobody() {
        month.run("desks", desks());
        assertThat(world.assistance.desks.success(0, 0)).isEqualTo(0.2);
        assertThat(world.assistance.desks.success(0, 1)).isZero();
        assertThat(world.assistance.desks.success(0, 2)).isEqualTo(0.2);
        assertThat(world.assistance.desks.success(5, 0)).isZero();
        world.assistance.clear();
        assertThat(world.assistance.desks.areThere()).isFalse();
    }

    @Test
    void aSmallBudgetOpensTheFirstDesksOnly() {
        world.month = 3; // April: twelve months share the budget
        month.run("desks", desks("annualBudgetYen", YearlyBudget.constant(12 * 299)));
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-200);
        assertThat(world.assistance.desks.success(0, 2)).isEqualTo(0.2);
        assertThat(world.assistance.desks.success(0, 0)).isZero();
    }

    @Test
    void foundationsPayForTheirsAndDesksWithoutCostNeedNoBudget() {
        month.run("desks", desks("operator", Operator.FOUNDATION));
        assertThat(world.ledger.balance(world.accounts.endowments)).isEqualTo(-300);
        month.run("free", desks("costPerDeskYen", 0, "annualBudgetYen", YearlyBudget.constant(0)));
        assertThat(world.assistance.desks.success(0, 0)).isEqualTo(0.4);
    }
}
