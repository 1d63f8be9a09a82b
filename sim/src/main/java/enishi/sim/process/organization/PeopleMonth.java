package enishi.sim.process.organization;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.Secondment;
import enishi.sim.population.PrefectureProfile;
import enishi.sim.process.citizen.Conflict;
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
        double government = world.institutionTies.strength(ngo, world.institutions.localGovernment(ngo.home));
        double record = Legitimacy.record(ngo.successes, ngo.failures, rules.legitimacy());
        double supportShare = (double) ngo.homeSupporters / world.catchment.homeResidents(ngo.home);
        double pragmatic = HomeBenefit.pragmatic(
                Legitimacy.pragmatic(supportShare, rules.legitimacy()), ngo.homeBenefit, rules.homeBenefit());
        ngo.legitimacyParts = Legitimacy.parts(
                world.heritage(ngo.home, ngo.cause),
                ngo.orientation,
                world.geography.peripherality(ngo.home)
                        * PartnershipMonth.partnersPeripherality(
                                world, ngo, rules.legitimacy().countryShare()),
                world.ngos.active(ngo.home),
                age,
                pragmatic,
                record,
                rules.legitimacy());
        ngo.localLegitimacy = Legitimacy.local(
                ngo.legitimacyParts,
                Legitimacy.endorsement(government, rules.legitimacy())
                        + lent(ngo, true, rules.legitimacy())
                        - ngo.conflict,
                rules.legitimacy());
        ngo.globalLegitimacy = Legitimacy.global(
                ngo.supporters,
                age,
                record,
                lent(ngo, false, rules.legitimacy()) - rules.conflict().globalShare() * ngo.conflict,
                rules.legitimacy());
    }

    /** What partners lend, by legitimacy as residents have seen it this month: that of the end of the month before. */
    private double lent(Ngo ngo, boolean atHome, Legitimacy.Parameters rule) {
        double own = world.board.legitimacy(ngo.index, atHome);
        double[] sums = new double[2];
        world.ties.forPartners(ngo, (partner, tie) -> {
            sums[0] += tie.strength * Math.max(0, world.board.legitimacy(partner.index, atHome) - own);
            sums[1] += tie.strength;
        });
        return Legitimacy.transfer(sums[0], sums[1], rule);
    }

    /** The time there is and the time tasks take. */
    public void plan(Ngo ngo, OrganizationParameters rules) {
        PrefectureProfile place = world.geography.profile(ngo.home);
        double wage = Budget.wageYen(place.incomeIndex(), rules.budget());
        ngo.labour = Labour.labour(
                Math.max(0, ngo.staff - ngo.seconded(world.month)),
                ngo.projectStaff(wage, share -> Labour.projectStaffShare(share, rules.labour())),
                ngo.homeSupporters,
                place.socialCapital(),
                rules.coreGroup().timeShare() * ngo.core.count(),
                world.conditions.volunteering(ngo.home),
                rules.labour());
        double need = Labour.need(ngo.staff, ngo.projectBurdenYen(), rules.labour())
                + TieUpkeep.time(world, ngo, rules)
                + Conflict.time(ngo.conflict, rules.conflict())
                + world.assistance.time(ngo.index)
                + Relief.time(Relief.spendingYen(ngo.relief.yen, ngo.relief.monthsLeft), rules.relief());
        ngo.overload = Labour.overload(ngo.labour, need, rules.labour());
        ngo.freeTime = Math.max(0, ngo.labour - need);
    }

    /** The head of the office leaves, or a successor is sought; in the end the office closes. */
    public void lead(Ngo ngo, OrganizationParameters rules) {
        Leadership.Parameters rule = rules.leadership();
        if (!ngo.isHeadless()) {
            ngo.monthsWithoutHead = 0;
        }
        if (ngo.staff == 0) {
            return;
        }
        random.at(Stream.LEADERSHIP, world.month, ngo.key, 0);
        if (!ngo.isHeadless()) {
            if (random.chance(Leadership.leavingProbability(world.assistance.quitting(ngo.index), rule))) {
                ngo.monthsWithoutHead = 1;
                loseSkill(ngo, rule.headsSkill(), rules.skill());
            }
        } else if (random.chance(Leadership.successionProbability(ngo.staff, ngo.core.count(), rule))) {
            ngo.monthsWithoutHead = 0;
        } else if (ngo.monthsWithoutHead < rule.patienceMonths()) {
            ngo.monthsWithoutHead++;
        } else {
            ngo.staff = 0;
            ngo.monthsWithoutHead = 0;
        }
    }

    /** Hiring, laying off and leaving of staff. */
    public void changeStaff(Ngo ngo, OrganizationParameters rules) {
        double wage = Budget.wageYen(world.geography.profile(ngo.home).incomeIndex(), rules.budget());
        double own = ngo.staff > 0 ? wage : wage * world.assistance.firstPostPart(ngo.home);
        double mean = ngo.unrestricted.monthlyMean();
        double change = Staffing.change(
                ngo.staff,
                Staffing.wanted(mean, own, rules.staffing()),
                world.reserveMonths(ngo),
                ngo.coreCostYen > mean,
                Prudence.prudence(ngo.management, rules.prudence()),
                rules.staffing());
        if (!Leadership.canHire(ngo.isHeadless(), ngo.staff, ngo.core.count(), rules.leadership())) {
            change = Math.min(0, change);
        }
        random.at(Stream.STAFF, world.month, ngo.key, 0);
        double pace = Leadership.quitting(ngo.isHeadless(), rules.leadership()) * world.assistance.quitting(ngo.index);
        double leaving = Staffing.leaving(ngo.staff, pace, random.uniform(), rules.staffing());
        loseSkill(ngo, leaving, rules.skill());
        boolean opens = ngo.staff == 0 && change > 0;
        ngo.staff = Math.max(0, ngo.staff - leaving + change);
        ngo.staffLeft = leaving;
        if (opens || ngo.staff == 0) {
            ngo.employerSince = opens ? world.month : -1;
        }
    }

    private static void loseSkill(Ngo ngo, double leavers, Skill.Parameters rule) {
        ngo.expertise = Skill.afterLeaving(ngo.expertise, leavers, ngo.staff, ngo.core.count(), rule);
        ngo.management = Skill.afterLeaving(ngo.management, leavers, ngo.staff, ngo.core.count(), rule);
    }

    /** What is forgotten, and learnt otherwise than by projects. */
    public void learn(Ngo ngo, OrganizationParameters rules) {
        ngo.expertise = Skill.nextExpertise(ngo.expertise, rules.skill());
        ngo.management = Skill.nextManagement(ngo.management, ngo.staff, ngo.talent, rules.skill());
        ngo.localKnowledge =
                Skill.nextLocalKnowledge(ngo.localKnowledge, openness(ngo, rules.communityResources()), rules.skill());
        comeBack(ngo);
    }

    /** Who was away brings skill back, if there still is an office to come back to. */
    private void comeBack(Ngo ngo) {
        Secondment secondment = ngo.secondment;
        if (secondment != null && world.month >= secondment.until()) {
            if (ngo.staff > 0) {
                ngo.management = Skill.taught(ngo.management, secondment.managementGain());
                ngo.expertise = Skill.taught(ngo.expertise, secondment.expertiseGain());
            }
            ngo.secondment = null;
        }
    }

    /** How far the NGO is open to knowledge of its community, as far as there are places where it is shared. */
    double openness(Ngo ngo, CommunityResources.Parameters rule) {
        return ngo.orientation
                * CommunityResources.knowledgeFactor(
                        world.geography.profile(ngo.home).knowledge(), world.heritage(ngo.home, ngo.cause), rule);
    }

    /** What the month's successes bring home. */
    public void bringHome(Ngo ngo, OrganizationParameters rules) {
        ngo.homeBenefit = HomeBenefit.next(ngo.homeBenefit, ngo.newSuccesses, ngo.orientation, rules.homeBenefit());
    }

    /** What others will see of how the NGO does. */
    public void compare(Ngo ngo, Strategy.Parameters rule) {
        int place = Math.floorMod(world.month, ngo.supportersLastYear.length);
        ngo.performance =
                Strategy.performance(ngo.supporters, ngo.supportersLastYear[place], world.reserveMonths(ngo), rule);
        ngo.supportersLastYear[place] = ngo.supporters;
    }
}
