package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.LocalFoundation;
import enishi.sim.population.Geography;
import enishi.sim.population.PrefectureProfile;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** A month of the foundations of local governments, in each of their prefectures. */
public final class LocalFoundationMonth {

    private static final double MONTHS = 12;
    private static final int APRIL = 3;

    private final World world;
    private final KeyedRandom random;
    private final Spending spending;

    /** Acts in the given world. */
    public LocalFoundationMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id: all that it does shrinks alike if the budget does not pay for all. */
    public void run(String id, LocalFoundation programme) {
        List<List<Ngo>> homes = new ArrayList<>();
        double planned = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            homes.add(new ArrayList<>());
        }
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                homes.get(ngo.home).add(ngo);
            }
        }
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (spending.reaches(programme, p)) {
                planned += services(programme, homes.get(p).size()) + grants(programme, p, homes.get(p));
            }
        }
        double share = spending.affordableShare(id, programme, planned);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (spending.reaches(programme, p)) {
                serve(id, programme, p, homes.get(p), share);
                match(id, programme, p, homes.get(p), share);
            }
        }
    }

    private PrefectureProfile profile(int prefecture) {
        return world.geography.profile(prefecture);
    }

    /** Cost of advisers and promotion in a month, yen. */
    private static double services(LocalFoundation programme, int ngos) {
        return programme.advisersPerPrefecture() * programme.annualCostPerAdviserYen() / MONTHS
                + ngos * programme.contacts() * programme.costPerContactYen();
    }

    /** What the foundation gives in a month, its part beside firms included, yen. */
    private double grants(LocalFoundation programme, int prefecture, List<Ngo> ngos) {
        return ngos.size() * programme.annualYenPerNgo() / MONTHS
                + programme.matchingRate() * firms(programme, prefecture, ngos);
    }

    /** What firms give in a month, yen; nothing where there is no NGO. */
    private double firms(LocalFoundation programme, int prefecture, List<Ngo> ngos) {
        return ngos.isEmpty()
                ? 0
                : programme.annualYenPerEstablishment() * profile(prefecture).establishments() / MONTHS;
    }

    private void serve(String id, LocalFoundation programme, int p, List<Ngo> ngos, double share) {
        long cost = (long) Math.floor(share * services(programme, ngos.size()));
        spending.buy(id, programme, cost, p);
        for (Ngo ngo : supervised(id, programme, ngos, share)) {
            world.assistance.local.supervise(ngo.index, programme.successAddition(), programme.applicationHelp());
        }
        world.assistance.local.promote(p, share * programme.contacts());
        world.assistance.local.bring(
                p, share * programme.personsPerUniversity() * profile(p).universities());
        world.assistance.local.cluster(
                p, share * programme.monthlyLookingProbability(), share * programme.meetingProbability());
    }

    /** Those whom a lot drawn for the fiscal year gives a place, by index among equals. */
    private List<Ngo> supervised(String id, LocalFoundation programme, List<Ngo> ngos, double share) {
        int places = (int) Math.floor(share * programme.advisersPerPrefecture() * programme.ngosPerAdviser());
        int april = MonthCount.fiscalYear(world.month) * (int) MONTHS + APRIL;
        Ranking lots = new Ranking();
        for (Ngo ngo : ngos) {
            lots.add(
                    ngo,
                    random.at(Stream.SUPERVISION, april, ngo.key, id.hashCode()).uniform());
        }
        return lots.highest(places);
    }

    /** Firms' gifts and the foundation's money, by legitimacy at home and size. */
    private void match(String id, LocalFoundation programme, int p, List<Ngo> ngos, double share) {
        double sum = 0;
        for (Ngo ngo : ngos) {
            sum += programme.weight(ngo.localLegitimacy, ngo.income.total());
        }
        double fromFirms = share * firms(programme, p, ngos);
        double fromFoundation = share * grants(programme, p, ngos);
        for (Ngo ngo : ngos) {
            double part = sum > 0 ? programme.weight(ngo.localLegitimacy, ngo.income.total()) / sum : 0;
            long gift = (long) Math.floor(part * fromFirms);
            long grant = (long) Math.floor(part * fromFoundation);
            world.ledger.post(ngo.account, world.accounts.firms, PostingKind.ENTERPRISE_GIFT, gift);
            spending.pay(id, programme, ngo.account, PostingKind.LOCAL_GRANT, grant, p);
            ngo.community.add(gift);
            ngo.grants.add(grant);
            ngo.income.add(gift + grant);
            ngo.unrestricted.add(gift + grant);
        }
    }
}
