package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BudgetTest {

    static final Budget.Parameters RULE = Defaults.of(
            Budget.Parameters.class,
            "monthlyWageYen",
            300_000,
            "fixedCostYen",
            15_000,
            "volunteerFixedCostYen",
            3_000,
            "volunteerFixedShare",
            0.2,
            "officeCostPerStaffYen",
            45_000,
            "fundRaisingShare",
            0.1,
            "crowdingOut",
            0.5,
            "indirectCostShare",
            0.15,
            "reserveMonths",
            6,
            "smallestReserveYen",
            400_000,
            "reserveAdjustmentMonths",
            20,
            "monthlyProgrammeAdjustment",
            0.25,
            "ownBusinessPerStaffYen",
            100_000);

    @Test
    void anExampleByHand() {
        // Income index 1.2: price 1.04, wage 300,000·1.09 = 327,000; 1.04·(15,000 + 45,000·2) + 327,000·1.5 = 599,700.
        assertThat(Budget.wageYen(1.2, RULE)).isCloseTo(327_000, within(1e-9));
        assertThat(Budget.coreCostYen(1.5, 1.2, 1e6, RULE)).isEqualTo(599_700);
        assertThat(Budget.wageBillYen(1.5, 1.2, RULE)).isEqualTo(490_500);
        // .1·(.5 + .7)·1,000,000·(1 - .5·.4) = 96,000.
        assertThat(Budget.fundRaisingYen(0.7, 1e6, 0.4, RULE)).isCloseTo(96_000, within(1e-9));
        // 1,000,000 - 300,000 - 96,000 - 4,000 + (2,800,000 - 1,800,000)/20 = 650,000.
        assertThat(Budget.programmeWantedYen(1e6, 300_000, 96_000, 4_000, 2_800_000, RULE))
                .isCloseTo(650_000, within(1e-9));
        assertThat(Budget.nextProgrammeYen(250_000, 650_000, RULE)).isCloseTo(350_000, within(1e-9));
        assertThat(Budget.ownBusinessYen(1.5, 0.25, RULE)).isCloseTo(75_000, within(1e-9));
    }

    @Test
    void aGroupWithoutStaffPaysLessTheLessItEarns() {
        assertThat(Budget.coreCostYen(0, 1, 0, RULE)).isEqualTo(3_000);
        assertThat(Budget.coreCostYen(0, 1, -5_000, RULE)).isEqualTo(3_000);
        assertThat(Budget.coreCostYen(0, 1, 10_000, RULE)).isEqualTo(5_000);
        assertThat(Budget.coreCostYen(0, 1, 1e6, RULE)).isEqualTo(15_000);
    }

    @Test
    void startedPostsNeedAWholeDesk() {
        assertThat(Budget.coreCostYen(0.5, 1, 0, RULE)).isEqualTo(15_000 + 45_000 + 150_000);
        assertThat(Budget.coreCostYen(1, 1, 0, RULE)).isEqualTo(15_000 + 45_000 + 300_000);
    }

    @Test
    void theReserveTargetHasAFloor() {
        assertThat(Budget.reserveTargetYen(10_000, RULE)).isEqualTo(400_000);
        assertThat(Budget.reserveTargetYen(100_000, RULE)).isEqualTo(600_000);
    }

    @Test
    void withoutIncomeThereAreNeitherAppealsNorProgramme() {
        assertThat(Budget.fundRaisingYen(0.9, 0, 0, RULE)).isZero();
        assertThat(Budget.fundRaisingYen(0.9, -10, 0, RULE)).isZero();
        assertThat(Budget.programmeWantedYen(0, 5_000, 0, 0, 0, RULE)).isZero();
    }

    @Test
    void withoutCrowdingOutGrantsDoNotLowerAppeals() {
        Budget.Parameters none = Defaults.with(RULE, "crowdingOut", 0);
        assertThat(Budget.fundRaisingYen(0.5, 1e6, 1, none)).isEqualTo(Budget.fundRaisingYen(0.5, 1e6, 0, none));
        assertThat(Budget.fundRaisingYen(0.5, 1e6, 1, Defaults.with(RULE, "crowdingOut", 1)))
                .isZero();
    }

    @Test
    void aProgrammeThatDoesNotStickIsWhatIsWanted() {
        assertThat(Budget.nextProgrammeYen(1, 9, Defaults.with(RULE, "monthlyProgrammeAdjustment", 1)))
                .isEqualTo(9);
    }

    @Test
    void aConstantBudgetBringsReservesToTheirTarget() {
        // reserve' = reserve + U - core - F - programme wanted = reserve - (reserve - R*)/20.
        double reserve = 5_000_000;
        for (int month = 0; month < 1000; month++) {
            double programme = Budget.programmeWantedYen(1e6, 100_000, 60_000, 0, reserve, RULE);
            reserve += 1e6 - 100_000 - 60_000 - programme;
        }
        assertThat(reserve).isCloseTo(Budget.reserveTargetYen(100_000, RULE), within(0.01));
    }

    @Test
    void costsNeverFallWithStaffNorProgrammesWithReserves() {
        // 1,000 cases, seed 2.
        Random random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            double staff = random.nextInt(40) / 2.0;
            double income = 0.7 + random.nextDouble();
            double mean = 1e7 * random.nextDouble();
            long core = Budget.coreCostYen(staff, income, mean, RULE);
            assertThat(core).isNotNegative();
            assertThat(Budget.coreCostYen(staff + 0.5, income, mean, RULE)).isGreaterThan(core);
            assertThat(Budget.wageBillYen(staff, income, RULE)).isLessThanOrEqualTo(core);
            double reserve = 1e8 * random.nextDouble() - 1e7;
            double wanted = Budget.programmeWantedYen(mean, core, 0, 0, reserve, RULE);
            assertThat(wanted).isNotNegative();
            assertThat(Budget.programmeWantedYen(mean, core, 0, 0, reserve + 1e6, RULE))
                    .isGreaterThanOrEqualTo(wanted);
        }
    }
}
