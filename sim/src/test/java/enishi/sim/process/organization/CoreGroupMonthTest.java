package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoreGroupMonthTest {

    private static final CoreGroup.Parameters STILL = Defaults.of(
            CoreGroup.Parameters.class,
            "monthlyLeavingProbability",
            0,
            "monthlyAgeLeavingProbability",
            0,
            "recruitment",
            0);

    private final World world = SmallWorld.world(1);
    private final CoreGroupMonth month = new CoreGroupMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, 20);

    @BeforeEach
    void theNgoHasTheUsualStanding() {
        ngo.localLegitimacy = 0.5;
    }

    private void live(int months, CoreGroup.Parameters rule) {
        for (int i = 0; i < months; i++) {
            world.month++;
            month.change(ngo, rule);
        }
    }

    @Test
    void withoutLeavingAndJoiningTheSamePeopleGrowOlder() {
        for (int age = 300; age < 303; age++) {
            ngo.core.join(age);
        }
        live(100, STILL);
        assertThat(ngo.core.count()).isEqualTo(3);
        for (int place = 0; place < 3; place++) {
            assertThat(ngo.core.ageMonths(place)).isEqualTo(400 + place);
        }
    }

    @Test
    void theCoreNeverGrowsBeyondItsLargestNorBelowNothing() {
        CoreGroup.Parameters rule =
                Defaults.with(STILL, "monthlyLeavingProbability", 0.2, "recruitment", 0.01, "largest", 5);
        ngo.orientation = 1;
        ngo.management = 1;
        int seen = 0;
        for (int i = 0; i < 500; i++) {
            ngo.homeSupporters = i % 100 < 50 ? 10_000 : 0;
            live(1, rule);
            assertThat(ngo.core.count()).isBetween(0, 5);
            seen |= 1 << ngo.core.count();
        }
        assertThat(seen & 0b100001).isEqualTo(0b100001);
    }

    @Test
    void aGroupFoundedTogetherEndsTogetherUnlessOthersJoin() {
        CoreGroup.Parameters rule = Defaults.with(STILL, "monthlyAgeLeavingProbability", 0.004, "ageScaleYears", 8);
        month.found(ngo, 4, rule);
        live(12 * 10, rule);
        int afterTenYears = ngo.core.count();
        live(12 * 60, rule);
        assertThat(afterTenYears).isGreaterThanOrEqualTo(3);
        assertThat(ngo.core.count()).isZero();
    }

    @Test
    void joinersAreOldAsOftenAsResidentsAndTheirWeightSay() {
        // 3,000 joiners, within four standard errors.
        CoreGroup.Parameters rule = Defaults.with(STILL, "recruitment", 0.01, "largest", 50, "oldWeight", 0.5);
        ngo.homeSupporters = 10_000_000;
        int old = 0;
        int joined = 0;
        for (int i = 0; i < 3000; i++) {
            ngo.core.clear();
            live(1, rule);
            joined += ngo.core.count();
            old += ngo.core.ageMonths(0) >= 12 * 65 ? 1 : 0;
        }
        double share = CoreGroup.oldProbability(
                world.geography.profile(20).workingAgeShare(),
                world.geography.profile(20).oldShare(),
                rule);
        assertThat(joined).isEqualTo(3000);
        assertThat(old / 3000.0).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / 3000)));
    }

    @Test
    void theMembersOfAYoungNgoOfTheStartAreItsFounders() {
        CoreGroup.Parameters rule = Defaults.with(
                STILL, "foundersYears", 45, "foundersDeviationYears", 0, "longestTenureYears", 60, "largest", 6);
        Ngo young = new Ngo(1, 20, world.month, 1, world.month - 1, 0, 0);
        month.open(young, rule);
        assertThat(young.core.count()).isBetween(1, 6);
        assertThat(young.core.ageMonths(0)).isEqualTo(12 * 45 + 1);
    }

    @Test
    void agesOfTheStartAreCapped() {
        CoreGroup.Parameters rule = Defaults.with(STILL, "highestStartYears", 66, "oldWeight", 5);
        month.open(ngo, rule);
        for (int place = 0; place < ngo.core.count(); place++) {
            assertThat(ngo.core.ageMonths(place)).isBetween(12 * 20, 12 * 66);
        }
        assertThat(ngo.core.count()).isBetween(1, rule.largest());
    }

    @Test
    void atAConstantHazardTheShareThatStaysFallsExponentially() {
        // 2,000 volunteers of whom one in twenty leaves a month, within 4.4 standard errors, seed 1.
        CoreGroup.Parameters rule = Defaults.with(STILL, "monthlyLeavingProbability", 0.05);
        List<Ngo> ngos = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Ngo one = SmallWorld.ngo(world, 20);
            for (int member = 0; member < 10; member++) {
                one.core.join(480);
            }
            ngos.add(one);
        }
        for (int months = 1; months <= 36; months++) {
            world.month++;
            int left = 0;
            for (Ngo one : ngos) {
                month.change(one, rule);
                left += one.core.count();
            }
            double share = Math.pow(1 - 0.05, months);
            assertThat(left / 2000.0).isCloseTo(share, within(4.4 * Math.sqrt(share * (1 - share) / 2000)));
        }
    }

    @Test
    void theCoreOfTheStartIsOneAndAsManyAsJoiningAndLeavingLeave() {
        // One and Poisson(joining/leaving) more, at most six; 2,000 NGOs, standard deviation below 2, within 4.4
        // standard errors, seed 1. One joins with .03 and leaves with .02 a month.
        CoreGroup.Parameters rule = Defaults.with(
                STILL, "monthlyLeavingProbability", 0.02, "activityWeight", 0, "managementWeight", 0, "largest", 6);
        double perSupporter = CoreGroup.joiningProbability(
                100_000,
                world.geography.profile(20).socialCapital(),
                0,
                world.geography.relativeShareOfCandidates(20, rule.oldWeight()),
                0,
                0,
                0.6,
                false,
                Defaults.with(rule, "recruitment", 1e-6));
        CoreGroup.Parameters balanced = Defaults.with(rule, "recruitment", 1e-6 * 0.03 / perSupporter);
        double sum = 0;
        for (int i = 0; i < 2000; i++) {
            Ngo one = new Ngo(i, i / 100, world.month, i % 100, world.month - 100, 0, 0);
            one.home = 20;
            one.homeSupporters = 100_000;
            one.localLegitimacy = 0.6;
            month.open(one, balanced);
            sum += one.core.count();
        }
        double expected = 0;
        double weight = Math.exp(-1.5);
        double all = 0;
        for (int others = 0; others < 5; others++) {
            expected += (1 + others) * weight;
            all += weight;
            weight *= 1.5 / (others + 1);
        }
        expected += 6 * (1 - all);
        assertThat(sum / 2000).isCloseTo(expected, within(4.4 * 2 / Math.sqrt(2000)));
    }
}
