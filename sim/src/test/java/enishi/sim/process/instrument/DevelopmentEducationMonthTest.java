package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.OutreachOrders;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class DevelopmentEducationMonthTest {

    private final World world = SmallWorld.world(1);
    private final DevelopmentEducationMonth month = new DevelopmentEducationMonth(world);

    @Test
    void prefecturesAreReachedByPopulationAndTheTreasuryPays() {
        month.run("plaza", plaza());
        List<Double> visits = visits();
        double first = 100.0 * 3000 / 6040;
        assertThat(visits.get(0)).isEqualTo(first);
        assertThat(visits.get(1)).isEqualTo(100.0 * 3040 / 6040);
        assertThat(visits.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(100);
        long cost = (long) Math.floor(100 * first) + (long) Math.floor(100 * 100.0 * 3040 / 6040);
        assertThat(world.turnover.publicSpending(0)).isEqualTo((long) Math.floor(100 * first));
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-cost);
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(cost);
        assertThat(world.ledger.balance(world.instrumentAccount("plaza"))).isZero();
    }

    @Test
    void aBudgetForHalfOfTheVisitsMakesHalfOfThem() {
        // 100 visits a month of 100 yen each cost 120,000 yen a year.
        DevelopmentEducation half = plaza("annualBudgetYen", YearlyBudget.constant(60_000));
        world.month = 3; // April: twelve months share the budget
        month.run("plaza", half);
        assertThat(visits().stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(50);
    }

    private static DevelopmentEducation plaza(Object... changes) {
        DevelopmentEducation plaza = Schemes.education(
                "annualContacts", 1200, "costPerContactYen", 100, "prefectures", List.of("JP-01", "JP-02"));
        return Defaults.with(plaza, changes);
    }

    private List<Double> visits() {
        List<OutreachOrders.Visits> ordered = world.orders.visits();
        return ordered.get(ordered.size() - 1).perPrefecture();
    }
}
