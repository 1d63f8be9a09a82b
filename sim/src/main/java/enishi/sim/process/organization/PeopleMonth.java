package enishi.sim.process.organization;

import enishi.sim.organization.Ngo;
import enishi.sim.population.PrefectureProfile;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/** An NGO's people in a month: time, staff, core group, skills, legitimacy. */
public final class PeopleMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public PeopleMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** Takes over what the citizens' month has made of its support. */
    public void meetSupporters(Ngo ngo) {
        ngo.supporters = world.support.supporters(ngo.index);
        ngo.homeSupporters = world.support.homeSupporters(ngo.index);
        ngo.acquaintances = world.support.acquaintances(ngo.index);
        ngo.trustSum = world.support.trustSum(ngo.index);
    }

    /** How proper the NGO seems this month. */
    public void seem(Ngo ngo, OrganizationParameters rules) {
        int age = ngo.age(world.month);
        double record = Legitimacy.record(ngo.successes, ngo.failures);
        ngo.localLegitimacy = Legitimacy.local(
                world.heritage(ngo.home, ngo.cause),
                ngo.orientation,
                world.geography.peripherality(ngo.home) * ngo.ruralPartners,
                world.ngos.active(ngo.home),
                age,
                (double) ngo.homeSupporters / world.catchment.homeResidents(ngo.home),
                record,
                rules.legitimacy());
        ngo.globalLegitimacy = Legitimacy.global(ngo.supporters, age, record, rules.legitimacy());
    }

    /** The time there is and the time tasks take. */
    public void plan(Ngo ngo, OrganizationParameters rules) {
        PrefectureProfile place = world.geography.profile(ngo.home);
        double wage = Budget.wageYen(place.incomeIndex(), rules.budget());
        ngo.labour = Labour.labour(
                ngo.staff,
                ngo.projectStaff(wage),
                ngo.homeSupporters,
                place.socialCapital(),
                rules.coreGroup().timeShare() * ngo.core,
                world.conditions.volunteering(ngo.home),
                rules.labour());
        double need = Labour.need(ngo.staff, ngo.projectBudgetYen(), rules.labour());
        ngo.overload = Labour.overload(ngo.labour, need);
        ngo.freeTime = Math.max(0, ngo.labour - need);
    }

    /** Hiring, laying off and leaving of staff. */
    public void changeStaff(Ngo ngo, OrganizationParameters rules) {
        double wage = Budget.wageYen(world.geography.profile(ngo.home).incomeIndex(), rules.budget());
        double mean = ngo.unrestricted.monthlyMean();
        double change = Staffing.change(
                ngo.staff,
                Staffing.wanted(mean, wage, rules.staffing()),
                world.reserveMonths(ngo),
                ngo.coreCostYen > mean,
                rules.staffing());
        random.at(Stream.STAFF, world.month, ngo.key, 0);
        double leaving = Staffing.leaving(ngo.staff, random.uniform(), rules.staffing());
        if (leaving > 0) {
            ngo.expertise = Skill.afterLeaving(ngo.expertise, leaving, ngo.staff, ngo.core, rules.skill());
            ngo.management = Skill.afterLeaving(ngo.management, leaving, ngo.staff, ngo.core, rules.skill());
        }
        ngo.staff = Math.max(0, ngo.staff - leaving + change);
    }

    /** Leaving and joining of core volunteers. */
    public void changeCore(Ngo ngo, OrganizationParameters rules) {
        CoreGroup.Parameters rule = rules.coreGroup();
        double leaving = CoreGroup.leavingProbability(ngo.supporters, ngo.aspiration, ngo.overload, rule);
        random.at(Stream.CORE_GROUP, world.month, ngo.key, 0);
        double joinDraw = random.uniform();
        int leavers = 0;
        for (int member = 0; member < ngo.core; member++) {
            if (random.chance(leaving)) {
                leavers++;
            }
        }
        double joining = joiningProbability(ngo, rule);
        ngo.core -= leavers;
        if (joinDraw < joining && ngo.core < rule.largest()) {
            ngo.core++;
        }
        ngo.aspiration = CoreGroup.nextExpectation(ngo.aspiration, ngo.supporters, rule);
    }

    /** Probability that somebody joins the NGO's core group this month. */
    double joiningProbability(Ngo ngo, CoreGroup.Parameters rule) {
        return CoreGroup.joiningProbability(
                ngo.homeSupporters,
                world.geography.profile(ngo.home).socialCapital(),
                ngo.orientation,
                world.geography.relativeShareUnder65(ngo.home),
                ngo.activity.monthlyMean(),
                ngo.management,
                !ngo.isActive(),
                rule);
    }

    /** What is forgotten, and learnt otherwise than by projects. */
    public void learn(Ngo ngo, OrganizationParameters rules) {
        ngo.expertise = Skill.nextExpertise(ngo.expertise, rules.skill());
        ngo.management = Skill.nextManagement(ngo.management, ngo.staff, ngo.talent, rules.skill());
        ngo.localKnowledge = Skill.nextLocalKnowledge(ngo.localKnowledge, ngo.orientation, rules.skill());
    }

    /** What others will see of how the NGO does. */
    public void compare(Ngo ngo) {
        int place = Math.floorMod(world.month, ngo.supportersLastYear.length);
        ngo.performance = Strategy.performance(ngo.supporters, ngo.supportersLastYear[place], world.reserveMonths(ngo));
        ngo.supportersLastYear[place] = ngo.supporters;
    }
}
