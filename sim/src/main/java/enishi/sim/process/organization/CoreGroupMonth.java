package enishi.sim.process.organization;

import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.CoreVolunteers;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.MonthCount;
import enishi.sim.population.PrefectureProfile;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/** The core group of an NGO: how it begins, and who leaves and joins in a month. */
public final class CoreGroupMonth {

    private final World world;
    private final KeyedRandom random;
    private final KeyedRandom ages;

    /** Acts in the given world. */
    public CoreGroupMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
        this.ages = new KeyedRandom(seed);
    }

    /** All grow a month older; some leave, and one may join. */
    public void change(Ngo ngo, CoreGroup.Parameters rule) {
        ngo.core.growOlder();
        random.at(Stream.CORE_GROUP, world.month, ngo.key, 0);
        double joinDraw = random.uniform();
        int place = 0;
        for (int members = ngo.core.count(); members > 0; members--) {
            double leaving = CoreGroup.leavingProbability(
                    ngo.supporters, ngo.aspiration, ngo.overload, ngo.core.ageMonths(place), rule);
            if (random.chance(leaving)) {
                world.chronicle.note(ngo, Happening.CORE_LEFT, "", ngo.core.ageMonths(place));
                ngo.core.leave(place);
            } else {
                place++;
            }
        }
        if (joinDraw < joiningProbability(ngo, rule) && ngo.core.count() < rule.largest()) {
            ages.at(Stream.CORE_AGE, world.month, ngo.key, 0);
            int age = joinersAge(ngo, rule);
            ngo.core.join(age);
            world.chronicle.note(ngo, Happening.CORE_JOINED, "", age);
        }
        ngo.aspiration = CoreGroup.nextExpectation(ngo.aspiration, ngo.supporters, rule);
    }

    /** Founders come together. */
    void found(Ngo ngo, int founders, CoreGroup.Parameters rule) {
        ages.at(Stream.CORE_AGE, world.month, ngo.key, 0);
        for (int founder = 0; founder < founders; founder++) {
            ngo.core.join(CoreGroup.foundersAgeMonths(ages.normal(), rule));
        }
    }

    /** As many volunteers of an NGO of the start as joining and leaving would have left, and at least one. */
    void open(Ngo ngo, CoreGroup.Parameters rule) {
        CoreVolunteers candidates = new CoreVolunteers();
        double leaving = 0;
        ages.at(Stream.CORE_AGE, world.month, ngo.key, 0);
        for (int candidate = 0; candidate < rule.largest(); candidate++) {
            candidates.join(ageAtStart(ngo, rule));
            leaving += CoreGroup.leavingProbability(
                            ngo.supporters, ngo.supporters, 0, candidates.ageMonths(candidate), rule)
                    / rule.largest();
        }
        double joining = joiningProbability(ngo, rule);
        random.at(Stream.CORE_GROUP, world.month, ngo.key, 0);
        int others = random.poisson(leaving > 0 ? Math.min(rule.largest(), joining / leaving) : rule.largest());
        for (int member = 0; member < Math.min(rule.largest(), 1 + others); member++) {
            ngo.core.join(candidates.ageMonths(member));
        }
    }

    /** Age at joining and the time since; who has been there as long as the NGO is a founder. */
    private int ageAtStart(Ngo ngo, CoreGroup.Parameters rule) {
        int longest = (int) Math.round(MonthCount.YEAR * rule.longestTenureYears());
        int tenure = (int) (longest * ages.uniform());
        int joined = tenure < ngo.age(world.month)
                ? joinersAge(ngo, rule)
                : CoreGroup.foundersAgeMonths(ages.normal(), rule);
        int highest = (int) Math.round(MonthCount.YEAR * rule.highestStartYears());
        return Math.min(highest, joined + Math.min(tenure, ngo.age(world.month)));
    }

    private int joinersAge(Ngo ngo, CoreGroup.Parameters rule) {
        PrefectureProfile place = world.geography.profile(ngo.home);
        boolean old = ages.chance(CoreGroup.oldProbability(place.workingAgeShare(), place.oldShare(), rule));
        return CoreGroup.joiningAgeMonths(old, ages.uniform(), rule);
    }

    private double joiningProbability(Ngo ngo, CoreGroup.Parameters rule) {
        return CoreGroup.joiningProbability(
                ngo.homeSupporters,
                world.geography.profile(ngo.home).socialCapital(),
                ngo.orientation,
                world.geography.relativeShareOfCandidates(ngo.home, rule.oldWeight()),
                ngo.activity.monthlyMean(),
                ngo.management,
                ngo.localLegitimacy,
                !ngo.isActive(),
                rule);
    }
}
