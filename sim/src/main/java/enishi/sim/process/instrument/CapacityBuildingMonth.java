package enishi.sim.process.instrument;

import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.CapacityBuilding;
import enishi.sim.population.Geography;
import enishi.sim.process.organization.Skill;
import enishi.sim.random.Stream;
import enishi.sim.world.Encounter;
import enishi.sim.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month of capacity building: NGOs with free time take seats, learn, hear of calls and meet each other.
 *
 * <p>An NGO wishes for a seat with probability {@code wish·(1 − m)·exp(−d/d_C)}, d the distance to the nearest place. ODD submodel
 * 6.15.
 */
public final class CapacityBuildingMonth {

    private static final int NO_SITE = -1;

    private final World world;
    private final Spending spending;
    private final Seats seats;

    /** Acts in the given world. */
    public CapacityBuildingMonth(World world, long seed) {
        this.world = world;
        this.spending = new Spending(world);
        this.seats = new Seats(world, spending, Stream.CAPACITY_BUILDING, seed);
    }

    /** A month of the programme of an id. */
    public void run(String id, CapacityBuilding programme) {
        List<Integer> sites = IntStream.range(0, Geography.PREFECTURES)
                .filter(p ->
                        programme.sites().contains(world.geography.profile(p).isoCode()))
                .boxed()
                .toList();
        List<Ngo> takers = seats.draw(
                id,
                programme,
                programme.seatsPerYear(),
                programme.costPerSeatYen(),
                ngo -> hasTime(ngo, programme) ? wish(ngo.management, distanceKm(ngo, sites), programme) : 0);
        for (Ngo ngo : takers) {
            ngo.management = Skill.taught(ngo.management, programme.managementGain());
            ngo.expertise = Skill.taught(ngo.expertise, programme.expertiseGain());
            ngo.news.give(programme.informationGain(), world.month, programme.informedMonths());
            world.assistance.takeTime(ngo.index, programme.timePerSeat());
            spending.buy(id, programme, programme.costPerSeatYen(), ngo.home);
            world.chronicle.note(ngo, Happening.PLACE_TAKEN, id, 0);
        }
        for (int site : sites) {
            List<Ngo> there = takers.stream()
                    .filter(ngo -> nearest(ngo, sites) == site)
                    .sorted(Comparator.comparingInt(ngo -> ngo.index))
                    .toList();
            double meeting = programme.meetingProbability();
            world.assistance.bringTogether(new Encounter(there, meeting, meeting));
        }
    }

    /** Probability a month that an NGO wishes for a seat. */
    static double wish(double management, double distanceKm, CapacityBuilding programme) {
        return programme.monthlyWish() * (1 - management) * StrictMath.exp(-distanceKm / programme.rangeKm());
    }

    private boolean hasTime(Ngo ngo, CapacityBuilding programme) {
        return ngo.freeTime - world.assistance.time(ngo.index) >= programme.timePerSeat();
    }

    private double distanceKm(Ngo ngo, List<Integer> sites) {
        int nearest = nearest(ngo, sites);
        return nearest == NO_SITE ? 0 : world.geography.distanceKm(ngo.home, nearest);
    }

    private int nearest(Ngo ngo, List<Integer> sites) {
        int nearest = NO_SITE;
        for (int site : sites) {
            if (nearest == NO_SITE
                    || world.geography.distanceKm(ngo.home, site) < world.geography.distanceKm(ngo.home, nearest)) {
                nearest = site;
            }
        }
        return nearest;
    }
}
