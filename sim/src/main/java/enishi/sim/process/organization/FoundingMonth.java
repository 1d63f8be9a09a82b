package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.FirstSupporters;
import enishi.sim.process.citizen.PastResults;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.List;

/** Which NGOs are founded this month. */
public final class FoundingMonth {

    private final World world;
    private final List<CitizenMonth> citizens;
    private final PeopleMonth people;
    private final CoreGroupMonth core;
    private final FirstSupporters firstSupporters;
    private final KeyedRandom random;
    private final PartnershipMonth abroad;

    /** Acts in the given world. */
    public FoundingMonth(World world, List<CitizenMonth> citizens, long seed) {
        this.world = world;
        this.citizens = List.copyOf(citizens);
        this.people = new PeopleMonth(world, seed);
        this.core = new CoreGroupMonth(world, seed);
        this.firstSupporters = new FirstSupporters(world, citizens, seed);
        this.random = new KeyedRandom(seed);
        this.abroad = new PartnershipMonth(world, seed);
    }

    /**
     * All prefectures; numbers of NGOs are those of the last count.
     *
     * @param rules the parameters
     * @param usualAwareness norm of awareness in a prefecture of average volunteering
     */
    public void run(OrganizationParameters rules, double usualAwareness) {
        Founding.Parameters rule = rules.founding();
        double[] means = new double[Geography.PREFECTURES];
        double[] returnedShares = new double[Geography.PREFECTURES];
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double supporters = Founding.activistSupporters(
                    citizens.get(p).tally().supportersOfAll(),
                    world.residents.get(p).meanAwareness() / usualAwareness,
                    rule);
            double returned = Founding.activistReturned(world.volunteers.returned(p), rule);
            means[p] = Founding.mean(
                    supporters + returned,
                    world.ngos.active(p),
                    world.ngos.active(),
                    world.conditions.founding(p) - 1,
                    rule);
            returnedShares[p] = returned / (supporters + returned);
        }
        FoundingPlaces places = FoundingPlaces.draw(means, world.assistance.offers(), world.month, random);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            for (int slot = 0; slot < places.founded(p); slot++) {
                Ngo ngo = found(p, slot, returnedShares[p], rules);
                ngo.startupSupport.addAll(places.programmes(p, slot));
            }
        }
    }

    private Ngo found(int prefecture, int slot, double returnedShare, OrganizationParameters rules) {
        Founding.Parameters rule = rules.founding();
        random.at(Stream.FOUNDER, world.month, prefecture, slot);
        Ngo ngo = world.enter(prefecture, slot, world.month, drawCause(prefecture));
        ngo.talent = rules.skill().managementDeviation() * random.normal();
        ngo.management = Math.max(0, Math.min(1, rules.skill().baseManagement() + ngo.talent));
        ngo.expertise = rule.leastExpertise() + rule.expertiseRange() * random.uniform();
        ngo.localKnowledge = Math.min(1, rule.leastLocalKnowledge() + rule.localKnowledgeRange() * random.uniform());
        ngo.orientation = Math.min(1, rule.leastOrientation() + rule.orientationRange() * random.uniform());
        ngo.ruralPartners = random.uniform();
        int founders =
                rule.fewestFounders() + random.below(Math.max(1, rule.mostFounders() - rule.fewestFounders() + 1));
        core.found(ngo, founders, rules.coreGroup());
        ngo.aspiration = rules.coreGroup().foundersExpectation();
        double cash = rule.startCashYen() * StrictMath.exp(rule.startCashDeviation() * random.normal());
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, Math.round(cash));
        double friends = rule.firstSupporters() * StrictMath.exp(rule.firstSupportersDeviation() * random.normal());
        if (random.chance(returnedShare)) {
            ngo.expertise = ngo.expertise + rule.returnedExpertise();
        }
        ngo.expertise = Math.min(1, ngo.expertise);
        abroad.begin(ngo, rules.partnership());
        people.seem(ngo, rules);
        world.show(ngo);
        ngo.supporters = firstSupporters.win(ngo, friends, 1, PastResults.NONE);
        ngo.homeSupporters = ngo.supporters;
        long pledged = Math.round(ngo.supporters * rules.start().meanGiftYen());
        ngo.unrestricted.fill(pledged);
        ngo.income.fill(pledged);
        if (world.month >= world.firstReported) {
            ngo.life.enter(world.month, false, prefecture, ngo.income.total());
        }
        world.turnover.note(Event.FOUNDED, prefecture);
        return ngo;
    }

    private int drawCause(int prefecture) {
        double[] cumulative = new double[world.causes.size()];
        double sum = 0;
        for (int cause = 0; cause < cumulative.length; cause++) {
            Cause candidate = world.causes.get(cause);
            sum += candidate.interestShare() * (0.5 + world.heritage(prefecture, cause));
            cumulative[cause] = sum;
        }
        return random.weighted(cumulative);
    }
}
