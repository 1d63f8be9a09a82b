package enishi.sim.process.organization;

import enishi.sim.exchange.Contacts;
import enishi.sim.exchange.OutreachOrders;
import enishi.sim.organization.Ngo;
import enishi.sim.population.Geography;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the contacts that NGOs and programmes have ordered into contacts with residents, by the prefecture in which these
 * live.
 */
public final class ContactDelivery {

    private final World world;
    private final KeyedRandom random;
    private final List<Contacts> byPrefecture = new ArrayList<>();

    /** Delivers in the given world. */
    public ContactDelivery(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            byPrefecture.add(new Contacts());
        }
    }

    /** Contacts that have been drawn for residents of a prefecture. */
    public Contacts to(int prefecture) {
        return byPrefecture.get(prefecture);
    }

    /** Draws whom the orders reach this month. */
    public void draw(OutreachWork.Parameters rule) {
        for (Contacts contacts : byPrefecture) {
            contacts.clear();
        }
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive() && ngo.index < world.orders.capacity()) {
                int index = ngo.index;
                nearby(
                        ngo,
                        Stream.LOCAL_OUTREACH,
                        world.orders.local(index),
                        rule.conveyedAwareness(),
                        rule.localLift());
                nearby(
                        ngo,
                        Stream.HOME_APPEAL,
                        world.orders.homeAppeal(index),
                        rule.conveyedAwareness(),
                        rule.appealLift());
                anywhere(ngo, world.orders.nationalAppeal(index), rule);
            }
        }
        for (OutreachOrders.Visits visits : world.orders.visits()) {
            visit(visits);
        }
    }

    private void nearby(Ngo ngo, Stream stream, int number, double conveyed, double lift) {
        double[] neighbourhood = world.catchment.cumulative(ngo.home);
        double cellShare = shareOfCell(ngo);
        for (int ordinal = 0; ordinal < number; ordinal++) {
            random.at(stream, world.month, ngo.key, ordinal);
            int prefecture = random.weighted(neighbourhood);
            int resident = residentOf(prefecture);
            double rememberDraw = random.uniform();
            double lifted = random.chance(cellShare) ? lift : 0;
            byPrefecture.get(prefecture).add(resident, ngo.index, conveyed, lifted, rememberDraw, 0, 0);
        }
    }

    private void anywhere(Ngo ngo, int number, OutreachWork.Parameters rule) {
        double cellShare = shareOfCell(ngo);
        for (int ordinal = 0; ordinal < number; ordinal++) {
            random.at(Stream.NATIONAL_APPEAL, world.month, ngo.key, ordinal);
            int resident = world.geography.resident(random.below(world.geography.residents()));
            double rememberDraw = random.uniform();
            double lifted = random.chance(cellShare) ? rule.appealLift() : 0;
            byPrefecture
                    .get(world.geography.prefectureOf(resident))
                    .add(resident, ngo.index, rule.conveyedAwareness(), lifted, rememberDraw, 0, 0);
        }
    }

    /** Awareness belongs to cells: a contact with w of a cell's N residents lifts all of it with probability w/N. */
    private double shareOfCell(Ngo ngo) {
        return world.residents.get(ngo.home).shareOfCell(ngo.weight);
    }

    private int residentOf(int prefecture) {
        return world.geography.firstResident(prefecture) + random.below(world.geography.residents(prefecture));
    }

    private int visitorOf(OutreachOrders.Visits visits, int prefecture) {
        return visits.byPupils()
                ? world.geography.firstResident(prefecture) + random.below(world.geography.pupils(prefecture))
                : residentOf(prefecture);
    }

    private void visit(OutreachOrders.Visits visits) {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double persons = visits.perPrefecture().get(p);
            if (persons > 0) {
                random.at(Stream.ROUNDING, world.month, visits.key(), p);
                int groups = random.round(persons / world.scale);
                int meetings = random.round(persons * visits.meetingProbability());
                learn(visits, p, groups);
                introduce(visits, p, meetings);
            }
        }
    }

    /** A visit lifts the awareness of a whole cell: it stands for as many visitors as the cell has residents. */
    private void learn(OutreachOrders.Visits visits, int prefecture, int groups) {
        for (int ordinal = 0; ordinal < groups; ordinal++) {
            random.at(Stream.EDUCATION, world.month, visits.key(), ordinal << 6 | prefecture);
            byPrefecture
                    .get(prefecture)
                    .add(
                            visitorOf(visits, prefecture),
                            Contacts.NO_NGO,
                            visits.conveyedAwareness(),
                            visits.awarenessLift(),
                            1,
                            0,
                            0);
        }
    }

    /** Introduces NGOs of the commuting region, those turned to their community more often. */
    private void introduce(OutreachOrders.Visits visits, int prefecture, int meetings) {
        List<Ngo> guests = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double sum = 0;
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive() && world.geography.inCatchment(ngo.home, prefecture)) {
                guests.add(ngo);
                sum += 0.5 + ngo.orientation;
                weights.add(sum);
            }
        }
        if (guests.isEmpty()) {
            return;
        }
        double[] cumulative = weights.stream().mapToDouble(Double::doubleValue).toArray();
        for (int ordinal = 0; ordinal < meetings; ordinal++) {
            random.at(Stream.INTRODUCTION, world.month, visits.key(), ordinal << 6 | prefecture);
            Ngo guest = guests.get(random.weighted(cumulative));
            int resident = visitorOf(visits, prefecture);
            double rememberDraw = random.uniform();
            // A row of weight w stands for w visitors, so only one meeting in w makes one.
            if (random.chance(1.0 / guest.weight)) {
                byPrefecture
                        .get(prefecture)
                        .add(resident, guest.index, visits.conveyedAwareness(), 0, rememberDraw, 0, 0);
            }
        }
    }
}
