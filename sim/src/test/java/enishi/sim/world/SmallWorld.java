package enishi.sim.world;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.StartTables;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import enishi.sim.population.PartnerCountry;
import enishi.sim.population.PrefectureProfile;
import enishi.sim.population.Residents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A made-up Japan of 47 small prefectures on a grid, {@link #NEIGHBOUR} and the one after Tokyo within Tokyo's commuting
 * region, and three causes.
 */
public final class SmallWorld {

    /** Month of the small world when it is made: March 2016. */
    public static final int MONTH = 12 * 2016 + 2;

    /** Index of a prefecture whose office is some 20 km from Tokyo's. */
    public static final int NEIGHBOUR = 11;

    private static final Set<Integer> METROPOLITAN = Set.of(10, 11, 12, 13, 22, 26);
    private static final double NORM = 0.3;

    private SmallWorld() {}

    /** The prefectures; number {@code p} has {@code 3000 + 40·p} residents. */
    public static Geography geography() {
        return geography(1);
    }

    /** The prefectures with so many times the residents. */
    public static Geography geography(int times) {
        List<PrefectureProfile> profiles = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            int row = p / 7;
            double latitude = 30 + 1.5 * row;
            double longitude = 130 + 1.5 * (p % 7);
            if (p == NEIGHBOUR || p == Geography.TOKYO + 1) {
                latitude = 31.5 + (p == NEIGHBOUR ? 0.2 : 0);
                longitude = 137.5 + (p == NEIGHBOUR ? 0 : 0.3);
            }
            profiles.add(new PrefectureProfile(
                    p + 1,
                    "Prefecture " + (p + 1),
                    "県" + (p + 1),
                    "Region " + p / 6,
                    METROPOLITAN.contains(p),
                    times * (3000 + 40 * p),
                    0.5 + 0.003 * p,
                    0.4 - 0.004 * p,
                    p == Geography.TOKYO ? 1.4 : 0.8 + 0.005 * p,
                    METROPOLITAN.contains(p) ? 0.9 : 0.4,
                    0.8 + 0.01 * p,
                    0.5 + 0.02 * p,
                    0.6 + 0.02 * p,
                    10 + p,
                    latitude,
                    longitude,
                    p < 20 ? 13 : 27,
                    p % 5,
                    100 + p));
        }
        return new Geography(profiles);
    }

    /** The causes. */
    public static List<Cause> causes() {
        return List.of(
                new Cause("peace", "Peace", "平和", 0.5, 0.4),
                new Cause("health", "Health", "保健", 0.3, 0.4),
                new Cause("education", "Education", "教育", 0.2, 0.2));
    }

    /** Heritage, more of it the further down the list of prefectures, the same for all causes. */
    public static List<List<Double>> heritage() {
        List<List<Double>> heritage = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            heritage.add(Collections.nCopies(3, p / 50.0));
        }
        return heritage;
    }

    /** Partner countries, two of them in one region. */
    public static List<PartnerCountry> countries() {
        return List.of(
                new PartnerCountry("AA", "Aland", "甲国", "east", 0.4, 10),
                new PartnerCountry("BB", "Beland", "乙国", "east", 0.8, 5),
                new PartnerCountry("CC", "Celand", "丙国", "west", 1, 5));
    }

    /** Political heat, the same everywhere: most for the first cause. */
    public static List<List<Double>> heat() {
        return Collections.nCopies(Geography.PREFECTURES, List.of(0.8, 0.2, 0.2));
    }

    /** Where and when the NGOs of the start were founded. */
    public static StartTables startTables() {
        List<Double> weights = new ArrayList<>(Collections.nCopies(Geography.PREFECTURES, 1.0));
        weights.set(Geography.TOKYO, 0.0);
        return new StartTables(
                weights,
                List.of(new StartTables.SizeClass(2_000_000, 0.2), new StartTables.SizeClass(Long.MAX_VALUE, 0.5)),
                List.of(new StartTables.Period(1980, 1999, 1), new StartTables.Period(2000, 2012, 2)));
    }

    /** A world without NGOs, in month {@link #MONTH}. */
    public static World world(int scale) {
        Geography geography = geography();
        List<Residents> residents = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            residents.add(new Residents(p, geography.firstResident(p), geography.residents(p), scale, NORM));
        }
        return new World(geography, causes(), heritage(), countries(), heat(), residents, scale, MONTH, MONTH + 1);
    }

    /** An active NGO without anything, ten years old, working for the first cause. */
    public static Ngo ngo(World world, int prefecture) {
        Ngo ngo = world.enter(prefecture, world.ngos.size(), world.month - 120, 0);
        world.ngos.freeze();
        world.support.clear(world.ngos.size());
        world.orders.clear(world.ngos.size());
        return ngo;
    }
}
