package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.policy.CitizenProgrammes;
import enishi.sim.policy.CooperationCulture;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.population.Residents;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class CultureMonthTest {

    private static final int PLACE = 5;
    private static final int RESIDENTS = 3200;
    private static final double NORM = 0.3;

    private final World world = SmallWorld.world(1);
    private final CultureMonth month = new CultureMonth(world);
    private final Residents residents = world.residents.get(PLACE);

    private double norm(CooperationCulture... programmes) {
        residents.setNorm(NORM);
        world.assistance.clear();
        for (int i = 0; i < programmes.length; i++) {
            month.run("culture-" + i, programmes[i]);
        }
        CultureMonth.move(residents, world.assistance.normTargets());
        return residents.norm();
    }

    @Test
    void anExampleByHand() {
        // 12 yen reach half of the residents; of those half of the gap of .2 closes.
        assertThat(norm(CitizenProgrammes.culture())).isCloseTo(NORM + 0.5 * 0.5 * 0.2, within(1e-15));
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(RESIDENTS);
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-world.geography.residents());
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(world.geography.residents());
        assertThat(world.ledger.balance(world.instrumentAccount("culture-0"))).isZero();
    }

    @Test
    void nothingMovesWithoutItsLevers() {
        assertThat(norm()).isEqualTo(NORM);
        assertThat(norm(CitizenProgrammes.culture("monthlyShare", 0))).isEqualTo(NORM);
        assertThat(norm(CitizenProgrammes.culture("yenPerResident", 0))).isEqualTo(NORM);
        assertThat(norm(CitizenProgrammes.culture("largestReach", 0))).isEqualTo(NORM);
        assertThat(norm(CitizenProgrammes.culture("prefectures", List.of("JP-01"))))
                .isEqualTo(NORM);
    }

    @Test
    void aTargetIsNeverPassedAndNeverPullsDown() {
        assertThat(norm(CitizenProgrammes.culture("targetNorm", 0.2))).isEqualTo(NORM);
        CooperationCulture atOnce =
                CitizenProgrammes.culture("monthlyShare", 1, "yenPerResident", 10_000, "halfReachYen", 0.01);
        assertThat(norm(atOnce, atOnce, atOnce)).isCloseTo(0.5, within(1e-6)).isLessThanOrEqualTo(0.5);
    }

    @Test
    void severalCloseTheGapOneAfterTheOther() {
        CooperationCulture first = CitizenProgrammes.culture();
        CooperationCulture higher = CitizenProgrammes.culture("targetNorm", 0.75);
        // .3 + .25·.2 = .35; .35 + .25·.4 = .45.
        assertThat(norm(first, higher)).isCloseTo(0.45, within(1e-15));
    }

    @Test
    void aBudgetForHalfOfThePlanReachesFewerForHalfOfTheMoney() {
        world.month = 3; // April: twelve months share the budget
        long half = world.geography.residents() * 6L;
        CooperationCulture poor = CitizenProgrammes.culture("annualBudgetYen", YearlyBudget.constant(half));
        // 6 yen reach a third.
        assertThat(norm(poor)).isCloseTo(NORM + 0.5 / 3 * 0.2, within(1e-12));
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(RESIDENTS / 2);
        assertThat(world.purse("culture-0").spentYen(world.month)).isLessThanOrEqualTo(half / 12);
    }

    @Test
    void placesThatAreNotReachedCostNothing() {
        norm(CitizenProgrammes.culture("prefectures", List.of("JP-06")));
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(RESIDENTS);
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-RESIDENTS);
    }
}
