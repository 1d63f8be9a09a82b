package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutreachWorkTest {

    private static final OutreachWork.Parameters RULE = Defaults.of(
            OutreachWork.Parameters.class,
            "contactsPerPersonMonth",
            40,
            "contactsPerProject",
            30,
            "costPerContactYen",
            500,
            "managementEffect",
            2,
            "returnsToScale",
            0.5,
            "pivotYen",
            100_000,
            "halfNationalYen",
            1_000_000);

    @Test
    void anExampleByHand() {
        // .5·2·40·(.5 + .5·1.2) = 44; 30·.5·min(1, 125000/250000) = 7.5.
        assertThat(OutreachWork.byTime(0.5, 2, 1.2, RULE)).isCloseTo(44, within(1e-12));
        assertThat(OutreachWork.byProject(0.5, 125_000, RULE)).isCloseTo(7.5, within(1e-12));
        // e^(2·.25)·(400000/500)·4^(-.5) = 400·√e.
        assertThat(OutreachWork.byMoney(400_000, 0.75, RULE)).isCloseTo(400 * Math.sqrt(Math.E), within(1e-9));
        assertThat(OutreachWork.nationalShare(1_000_000, RULE)).isEqualTo(0.5);
        assertThat(OutreachWork.heard(300, 100)).isEqualTo(0.75);
    }

    @Test
    void nothingSpentNobodyReached() {
        assertThat(OutreachWork.byMoney(0, 1, RULE)).isZero();
        assertThat(OutreachWork.nationalShare(0, RULE)).isZero();
        assertThat(OutreachWork.byTime(0, 5, 1, RULE)).isZero();
        assertThat(OutreachWork.byTime(1, 0, 1, RULE)).isZero();
        assertThat(OutreachWork.byProject(0, 1e9, RULE)).isZero();
    }

    @Test
    void aLargeProjectMeetsNoMoreThanAFullOne() {
        assertThat(OutreachWork.byProject(1, 250_000, RULE)).isEqualTo(OutreachWork.byProject(1, 1e9, RULE));
    }

    @Test
    void returnsToScaleOfOneAreConstant() {
        OutreachWork.Parameters constant = Defaults.with(RULE, "returnsToScale", 1);
        assertThat(OutreachWork.byMoney(3_000_000, 0.5, constant))
                .isCloseTo(30 * OutreachWork.byMoney(100_000, 0.5, constant), within(1e-6));
        assertThat(OutreachWork.byMoney(3_000_000, 0.5, RULE))
                .isLessThan(30 * OutreachWork.byMoney(100_000, 0.5, RULE));
    }

    @Test
    void withoutEffectSkillDoesNotMatter() {
        OutreachWork.Parameters none = Defaults.with(RULE, "managementEffect", 0);
        assertThat(OutreachWork.byMoney(1e6, 0, none)).isEqualTo(OutreachWork.byMoney(1e6, 1, none));
    }

    @Test
    void moneyAndSkillReachMore() {
        // 2,000 cases, seed 6.
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            double spent = 1e7 * random.nextDouble();
            double management = random.nextDouble();
            double contacts = OutreachWork.byMoney(spent, management, RULE);
            assertThat(contacts).isNotNegative();
            assertThat(OutreachWork.byMoney(spent + 1000, management, RULE)).isGreaterThan(contacts);
            assertThat(OutreachWork.byMoney(spent, management + 0.1, RULE)).isGreaterThanOrEqualTo(contacts);
            assertThat(OutreachWork.nationalShare(spent, RULE)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void whatIsHeardNeverExceedsAttentionHoweverMuchIsWanted() {
        // x·A/(A + x) grows with x and tends to A.
        double before = 0;
        for (double wanted = 1; wanted < 1e12; wanted *= 3) {
            double heard = wanted * OutreachWork.heard(500, wanted);
            assertThat(heard).isGreaterThan(before).isLessThan(500);
            before = heard;
        }
        assertThat(before).isCloseTo(500, within(1e-3));
        assertThat(OutreachWork.heard(500, 0)).isEqualTo(1);
    }

    @Test
    void appealsCanBeKeptAtHome() {
        assertThat(OutreachWork.nationalShare(1_000_000, Defaults.with(RULE, "mostNational", 0)))
                .isZero();
        assertThat(OutreachWork.nationalShare(1_000_000, Defaults.with(RULE, "mostNational", 0.5)))
                .isEqualTo(0.25);
    }
}
