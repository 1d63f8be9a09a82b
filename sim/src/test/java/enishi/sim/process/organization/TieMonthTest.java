package enishi.sim.process.organization;

import static enishi.sim.process.organization.TieRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.network.Tie;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.policy.Shocks;
import enishi.sim.world.Encounter;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TieMonthTest {

    private final World world = SmallWorld.world(1);
    private final TieMonth month = new TieMonth(world, 1);
    private final List<Ngo> ngos = new ArrayList<>();

    private Ngo ngo(int place) {
        Ngo ngo = SmallWorld.ngo(world, place);
        ngo.labour = 1;
        ngos.add(ngo);
        return ngo;
    }

    private Tie tie(Ngo a, Ngo b) {
        return Objects.requireNonNull(world.ties.tie(a, b));
    }

    @Test
    void tiesFadeAndEndBelowTheThreshold() {
        Ngo a = ngo(0);
        Ngo b = ngo(1);
        world.ties.form(a, b, 0.12, world.month);
        month.live(rule());
        assertThat(tie(a, b).strength).isCloseTo(0.108, within(1e-15));
        month.live(rule());
        assertThat(world.ties.tie(a, b)).isNull();
    }

    @Test
    void jointActivityStrengthensUnlessOneIsDormant() {
        Ngo a = ngo(0);
        Ngo b = ngo(1);
        world.ties.form(a, b, 0.5, world.month);
        month.live(rule("monthlyJointProbability", 1));
        assertThat(tie(a, b).strength).isCloseTo(0.45 + 0.2 * 0.55, within(1e-15));
        b.status = NgoStatus.DORMANT;
        double before = tie(a, b).strength;
        month.live(rule("monthlyJointProbability", 1));
        assertThat(tie(a, b).strength).isCloseTo(0.9 * before, within(1e-15));
    }

    @Test
    void theLessSkilledLearnsFromTheStateOfTheMonthsStart() {
        Ngo a = ngo(0);
        Ngo b = ngo(1);
        Ngo c = ngo(2);
        a.expertise = 0.2;
        b.expertise = 0.6;
        c.expertise = 0.8;
        world.ties.form(a, b, 0.5, world.month);
        world.ties.form(b, c, 1, world.month);
        month.live(rule());
        assertThat(a.expertise).isCloseTo(0.2 + 0.1 * 0.5 * 0.4, within(1e-15));
        assertThat(b.expertise).isCloseTo(0.6 + 0.1 * 0.2, within(1e-15));
        assertThat(c.expertise).isEqualTo(0.8);
    }

    @Test
    void theLaterRegisteredLearnsFromTheEarlierToo() {
        Ngo a = ngo(0);
        Ngo b = ngo(1);
        a.expertise = 0.6;
        b.expertise = 0.2;
        world.ties.form(a, b, 0.5, world.month);
        month.live(rule());
        assertThat(a.expertise).isEqualTo(0.6);
        assertThat(b.expertise).isCloseTo(0.22, within(1e-15));
    }

    @Test
    void aTieKnowsWhenItWasFormedAndLastLived() {
        Ngo a = ngo(5);
        Ngo b = ngo(5);
        month.live(rule("monthlyMeetingProbability", 1));
        assertThat(tie(a, b).since).isEqualTo(SmallWorld.MONTH);
        assertThat(tie(a, b).lastJoint).isEqualTo(SmallWorld.MONTH);
        world.month += 2;
        month.live(rule());
        assertThat(tie(a, b).lastJoint).isEqualTo(SmallWorld.MONTH);
        month.live(rule("monthlyJointProbability", 1));
        assertThat(tie(a, b).lastJoint).isEqualTo(SmallWorld.MONTH + 2);
    }

    @Test
    void twoWhoChooseEachOtherFormOneTie() {
        Ngo a = ngo(5);
        Ngo b = ngo(5);
        month.live(rule("monthlyMeetingProbability", 1));
        assertThat(world.ties.degree(a)).isEqualTo(1);
        assertThat(world.ties.degree(b)).isEqualTo(1);
    }

    @Test
    void thePartnersOfOneDoNotDependOnTheLabourOfAnother() {
        List<Integer> degrees = new ArrayList<>();
        for (double labour : new double[] {0, 1}) {
            World here = SmallWorld.world(1);
            List<Ngo> all = new ArrayList<>();
            for (int p = 0; p < 20; p++) {
                Ngo ngo = SmallWorld.ngo(here, p);
                ngo.labour = p == 0 ? labour : p == 1 ? 1 : 0;
                all.add(ngo);
            }
            new TieMonth(here, 1).live(rule("monthlyMeetingProbability", 1, "noise", 1, "met", 10));
            int partner = -1;
            for (Ngo other : all) {
                if (other.index > 1 && here.ties.tie(all.get(1), other) != null) {
                    partner = other.index;
                }
            }
            degrees.add(partner);
        }
        assertThat(degrees.get(0)).isEqualTo(degrees.get(1)).isPositive();
    }

    @Test
    void theDormantNeitherSeekNorAreFound() {
        Ngo a = ngo(5);
        Ngo b = ngo(5);
        b.status = NgoStatus.DORMANT;
        world.ngos.freeze();
        month.live(rule("monthlyMeetingProbability", 1));
        assertThat(world.ties.degree(a)).isZero();
    }

    @Test
    void theTiesOfTheStartAreThoseOfTheYearsBefore() {
        for (int p = 0; p < 30; p++) {
            ngo(p);
        }
        int now = world.month;
        double[] expertise = ngos.stream().mapToDouble(ngo -> ngo.expertise).toArray();
        month.settle(rule("monthlyMeetingProbability", 0.2, "settlingMonths", 36, "noise", 1));
        assertThat(world.month).isEqualTo(now);
        assertThat(world.ties.all(ngos)).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.tie().strength).isBetween(0.1, 0.3);
        });
        assertThat(world.ties.all(ngos)).anyMatch(pair -> pair.tie().strength < 0.3);
        assertThat(ngos.stream().mapToDouble(ngo -> ngo.expertise).toArray()).isEqualTo(expertise);
    }

    @Test
    void whereNobodyMeetsNoTiesAreFormed() {
        Ngo a = ngo(0);
        Ngo b = ngo(1);
        world.conditions.change(Shocks.named(Shocks.shock("meetingBlock", 1)), SmallWorld.MONTH + 1, world.geography);
        month.live(rule("monthlyMeetingProbability", 1));
        assertThat(world.ties.tie(a, b)).isNull();
    }

    @Test
    void somebodyMeetsAsManyOthersAsTheRuleSaysOnAverage() {
        // Half a person of two a month: a quarter each, so in 1 - .75² of 4,000 months a tie is formed, which is gone
        // in
        // the next; within 4.4 standard errors, seed 1.
        Ngo seeker = ngo(5);
        ngo(6).labour = 0;
        ngo(7).labour = 0;
        world.ngos.freeze();
        TieFormation.Parameters rule = rule("monthlyMeetingProbability", 1, "met", 0.5, "monthlyRetention", 0);
        int formed = 0;
        for (int i = 0; i < 4000; i++) {
            world.month++;
            month.live(rule);
            formed += world.ties.degree(seeker);
        }
        double share = 1 - 0.75 * 0.75;
        assertThat(formed / 4000.0).isCloseTo(share, within(4.4 * Math.sqrt(share * (1 - share) / 4000)));
    }

    @Test
    void whoMeetsAtAProgrammeSeeksPartnersThere() {
        Ngo one = ngo(3);
        Ngo other = ngo(40);
        Ngo absent = ngo(3);
        world.assistance.bringTogether(new Encounter(List.of(one, other), 1, 1));
        month.live(rule());
        assertThat(world.ties.tie(one, other)).isNotNull();
        assertThat(world.ties.degree(absent)).isZero();
    }

    @Test
    void thoseWhoDoNotTalkOrSeekOrConfirmFindNobody() {
        Ngo one = ngo(3);
        Ngo other = ngo(4);
        world.assistance.bringTogether(new Encounter(List.of(one, other), 0, 1));
        month.live(rule());
        assertThat(world.ties.degree(one)).isZero();
        world.assistance.clear();
        world.assistance.bringTogether(new Encounter(List.of(one, other), 1, 0));
        month.live(rule());
        assertThat(world.ties.degree(one)).isZero();
        world.assistance.clear();
        world.assistance.bringTogether(new Encounter(List.of(one, other), 1, 1));
        month.live(rule("confirmation", 20));
        assertThat(world.ties.degree(one)).isZero();
        other.status = NgoStatus.DORMANT;
        month.live(rule());
        assertThat(world.ties.degree(one)).isZero();
        other.status = NgoStatus.ACTIVE;
        month.live(rule());
        assertThat(world.ties.degree(one)).isEqualTo(1);
    }

    @Test
    void aClusterMakesItsNgosLookForEachOther() {
        Ngo one = ngo(3);
        Ngo other = ngo(3);
        Ngo far = ngo(30);
        TieFormation.Parameters rule = rule("met", 1e-9);
        month.live(rule);
        assertThat(world.ties.tie(one, other)).isNull();
        world.assistance.local.cluster(3, 1, 1);
        month.live(rule);
        assertThat(world.ties.tie(one, other)).isNotNull();
        assertThat(world.ties.degree(far)).isZero();
    }
}
