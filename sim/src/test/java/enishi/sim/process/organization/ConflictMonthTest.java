package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.parameter.Defaults;
import enishi.sim.process.citizen.Conflict;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class ConflictMonthTest {

    /** Whoever meets another quarrels. */
    private static final Conflict.Parameters ALWAYS = Defaults.of(
            Conflict.Parameters.class,
            "monthlyMeetingProbability",
            1,
            "scale",
            100,
            "fullSupport",
            0.000001,
            "size",
            0.2,
            "monthlyRetention",
            0.5);

    private static final LocalGovernmentTie.Parameters GOVERNMENT =
            Defaults.of(LocalGovernmentTie.Parameters.class, "mediation", 1);

    private final World world = SmallWorld.world(1);
    private final ConflictMonth conflicts = new ConflictMonth(world, 1);

    private Ngo ngo(int prefecture) {
        Ngo ngo = SmallWorld.ngo(world, prefecture);
        ngo.orientation = 0.5;
        ngo.homeSupporters = 20;
        return ngo;
    }

    @Test
    void neighboursQuarrelAndOthersDoNot() {
        Ngo one = ngo(20);
        Ngo other = ngo(20);
        Ngo alone = ngo(21);
        Ngo asleep = ngo(21);
        asleep.status = NgoStatus.DORMANT;
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(one.conflict).isEqualTo(0.2);
        assertThat(other.conflict).isEqualTo(0.2);
        assertThat(one.newConflict && other.newConflict).isTrue();
        assertThat(alone.newConflict || asleep.newConflict).isFalse();
        assertThat(alone.conflict).isZero();
        assertThat(world.turnover.count(Event.CONFLICT, 20)).isEqualTo(2);
        assertThat(world.turnover.count(Event.CONFLICT, 21)).isZero();
    }

    @Test
    void aLocalGovernmentThatKnowsBothSettlesTheirConflicts() {
        Ngo one = ngo(20);
        Ngo other = ngo(20);
        world.institutionTies.form(one, world.institutions.localGovernment(20), 1, world.month);
        world.institutionTies.form(other, world.institutions.localGovernment(20), 1, world.month);
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(world.turnover.count(Event.CONFLICT, 20)).isZero();
        // The government of another place knows neither.
        one.home = 21;
        other.home = 21;
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(world.turnover.count(Event.CONFLICT, 21)).isEqualTo(2);
    }

    @Test
    void withoutMeetingsOldConflictsFade() {
        Ngo one = ngo(20);
        ngo(20);
        one.conflict = 0.2;
        one.newConflict = true;
        Conflict.Parameters never = Defaults.with(ALWAYS, "monthlyMeetingProbability", 0);
        conflicts.live(never, GOVERNMENT);
        assertThat(one.conflict).isEqualTo(0.1);
        assertThat(one.newConflict).isFalse();
        conflicts.live(never, GOVERNMENT);
        assertThat(one.conflict).isEqualTo(0.05);
        assertThat(world.turnover.count(Event.CONFLICT, 20)).isZero();
    }

    @Test
    void conflictsComeAsOftenAsTheRuleSays() {
        // Two NGOs, 4,000 months: 8,000 meetings, within 4.4 standard deviations, seed 1.
        Ngo one = ngo(20);
        Ngo other = ngo(20);
        Conflict.Parameters rule =
                Defaults.with(ALWAYS, "monthlyMeetingProbability", 0.5, "scale", 1, "sameCauseFactor", 1);
        double p = 0.5 * Conflict.probability(0.25, 1, true, world.heat(20, one.cause), 0, rule);
        assertThat(p).isCloseTo(0.5 * 0.25 * 0.8, within(1e-12));
        for (int i = 0; i < 4000; i++) {
            world.month++;
            conflicts.live(rule, GOVERNMENT);
        }
        assertThat(one.cause).isEqualTo(other.cause);
        assertThat((double) world.turnover.count(Event.CONFLICT, 20))
                .isCloseTo(8000 * p, within(4.4 * Math.sqrt(8000 * p * (1 - p))));
    }

    @Test
    void aConflictTakesTime() {
        Ngo one = ngo(20);
        one.staff = 1;
        OrganizationParameters rules = Defaults.of(OrganizationParameters.class);
        PeopleMonth people = new PeopleMonth(world, 1);
        people.plan(one, rules);
        double free = one.freeTime;
        one.conflict = rules.conflict().size();
        people.plan(one, rules);
        assertThat(one.freeTime).isCloseTo(free - rules.conflict().conflictTime(), within(1e-12));
    }

    @Test
    void nobodyQuarrelsWithThemself() {
        ngo(20).orientation = 1;
        ngo(20).orientation = 0;
        ngo(21).orientation = 0;
        ngo(21).orientation = 1;
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(world.turnover.count(Event.CONFLICT, 20) + world.turnover.count(Event.CONFLICT, 21))
                .isZero();
    }

    @Test
    void bothSidesOfAConflictHoldItWhoeverMetWhom() {
        Ngo one = ngo(20);
        Ngo other = ngo(20);
        Conflict.Parameters rule = Defaults.with(ALWAYS, "monthlyMeetingProbability", 0.5);
        int single = 0;
        for (int i = 0; i < 40; i++) {
            world.month++;
            world.turnover.clear();
            conflicts.live(rule, GOVERNMENT);
            int met = world.turnover.count(Event.CONFLICT, 20);
            single += met == 1 ? 1 : 0;
            assertThat(one.newConflict).isEqualTo(met > 0);
            assertThat(other.newConflict).isEqualTo(met > 0);
        }
        assertThat(single).isPositive();
    }

    @Test
    void whoHasNoSupportAtHomeOrAnotherCauseWhereOnlyTheSameCountsDoesNotQuarrel() {
        ngo(20);
        ngo(20).homeSupporters = 0;
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(world.turnover.count(Event.CONFLICT, 20)).isZero();
        ngo(21);
        ngo(21);
        conflicts.live(Defaults.with(ALWAYS, "sameCauseFactor", 0), GOVERNMENT);
        assertThat(world.turnover.count(Event.CONFLICT, 21)).isZero();
    }

    @Test
    void halfOfFullSupportCountsHalf() {
        // .5²·.5²·.8·10 = ½; 4,000 meetings, within 4.4 standard deviations, seed 1.
        ngo(20);
        ngo(20);
        Conflict.Parameters rule = Defaults.with(
                ALWAYS, "scale", 10, "sameCauseFactor", 1, "fullSupport", 40.0 / world.catchment.homeResidents(20));
        for (int i = 0; i < 2000; i++) {
            world.month++;
            conflicts.live(rule, GOVERNMENT);
        }
        assertThat((double) world.turnover.count(Event.CONFLICT, 20))
                .isCloseTo(2000, within(4.4 * Math.sqrt(4000 * 0.25)));
    }

    @Test
    void thoseWhoMetAtOneTableDoNotQuarrelForAWhile() {
        Ngo one = ngo(20);
        Ngo other = ngo(20);
        one.mediation.give(1, world.month, 2);
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(world.turnover.count(Event.CONFLICT, 20)).as("one alone").isEqualTo(2);
        other.mediation.give(1, world.month, 2);
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(world.turnover.count(Event.CONFLICT, 20)).isEqualTo(2);
        world.month += 3;
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(world.turnover.count(Event.CONFLICT, 20)).isEqualTo(4);
    }

    @Test
    void whoeverSettlesAllConflictsOfAPrefectureLeavesNone() {
        Ngo one = ngo(20);
        ngo(20);
        Ngo elsewhere = ngo(21);
        ngo(21);
        world.assistance.local.coordinate(20, 0, 0, 1, 0);
        conflicts.live(ALWAYS, GOVERNMENT);
        assertThat(one.newConflict).isFalse();
        assertThat(elsewhere.newConflict).isTrue();
    }
}
