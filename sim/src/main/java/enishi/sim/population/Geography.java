package enishi.sim.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * The prefectures with what follows from their position: distances, access, commuting regions; and how many residents
 * each of them has.
 *
 * <p>Prefectures are addressed by index, JIS code minus one. Distances are great-circle distances between the
 * prefectural offices. Numbers of residents may change in the course of a run; nothing else does. A geography that
 * {@link #settle settles} belongs to the one run that it was made for by {@link #during}.
 */
public final class Geography {

    /** Number of prefectures. */
    public static final int PREFECTURES = 47;

    /** Index of Tokyo. */
    public static final int TOKYO = 12;

    private static final int NAGOYA = 22;
    private static final int OSAKA = 26;
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double ACCESS_RANGE_KM = 300;
    private static final double COMMUTING_RANGE_KM = 30;
    private static final double HOME_KM = 50;

    private final List<PrefectureProfile> profiles;
    private final double commutingRangeKm;
    private final double homeKm;
    private final double[][] distanceKm = new double[PREFECTURES][PREFECTURES];
    private final double[][] commuting = new double[PREFECTURES][PREFECTURES];
    private final double[] peripherality = new double[PREFECTURES];
    private final double[] access = new double[PREFECTURES];
    private final Censuses censuses;
    private final int[] firstResident = new int[PREFECTURES + 1];
    private final int[] residents = new int[PREFECTURES];
    private final int[] residentsBefore = new int[PREFECTURES + 1];
    private final double workingAgeShare;
    private final double oldShare;

    /**
     * Derives the positions; residents are those of the profiles and do not change.
     *
     * @param profiles the 47 prefectures in the order of their JIS codes
     * @throws IllegalArgumentException if they are not those 47
     */
    public Geography(List<PrefectureProfile> profiles) {
        this(profiles, COMMUTING_RANGE_KM, HOME_KM, counted(profiles), numbers(profiles), numbers(profiles));
    }

    private Geography(
            List<PrefectureProfile> profiles,
            double commutingRangeKm,
            double homeKm,
            Censuses censuses,
            List<Integer> residents,
            List<Integer> room) {
        this.profiles = List.copyOf(profiles);
        this.commutingRangeKm = commutingRangeKm;
        this.homeKm = homeKm;
        this.censuses = censuses;
        firstResident[0] = 1;
        double workingAge = 0;
        double old = 0;
        double profiledResidents = 0;
        for (int p = 0; p < PREFECTURES; p++) {
            PrefectureProfile profile = profiles.get(p);
            if (profile.jisCode() != p + 1) {
                throw new IllegalArgumentException("prefecture " + profile.nameEn() + " (" + profile.jisCode()
                        + ") must stand at place " + profile.jisCode() + ", not " + (p + 1)
                        + ". Maybe the prefecture table is not sorted by JIS code.");
            }
            firstResident[p + 1] = firstResident[p] + room.get(p);
            profiledResidents += profile.population();
            workingAge += profile.workingAgeShare() * profile.population();
            old += profile.oldShare() * profile.population();
            for (int q = 0; q < PREFECTURES; q++) {
                distanceKm[p][q] = greatCircleKm(profile, profiles.get(q));
                commuting[p][q] = StrictMath.exp(-distanceKm[p][q] / commutingRangeKm);
            }
        }
        workingAgeShare = workingAge / profiledResidents;
        oldShare = old / profiledResidents;
        count(residents);
        for (int p = 0; p < PREFECTURES; p++) {
            access[p] = Math.max(reach(p, TOKYO, 1.0), Math.max(reach(p, OSAKA, 0.8), reach(p, NAGOYA, 0.7)));
            peripherality[p] = 1 - (access[p] + profiles.get(p).urbanShare()) / 2;
        }
    }

    private static List<Integer> numbers(List<PrefectureProfile> profiles) {
        return profiles.stream().map(PrefectureProfile::population).toList();
    }

    private static Censuses counted(List<PrefectureProfile> profiles) {
        if (profiles.size() != PREFECTURES) {
            throw new IllegalArgumentException("prefectures (" + profiles.size() + ") must be " + PREFECTURES
                    + ". Maybe a row of the prefecture table is missing.");
        }
        return new Censuses(new TreeMap<>(Collections.singletonMap(0, numbers(profiles))));
    }

    /** The same prefectures, whose numbers of residents are to change as censuses say. */
    public Geography counting(Censuses newCensuses) {
        return new Geography(profiles, commutingRangeKm, homeKm, newCensuses, numbers(profiles), numbers(profiles));
    }

    /**
     * The same prefectures for a run of the given months, counted from year 0, both included: settled in the first of
     * them, with ids for the most residents that each prefecture has in any of them.
     */
    public Geography during(int firstMonth, int lastMonth) {
        List<Integer> now = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        for (int p = 0; p < PREFECTURES; p++) {
            now.add(censuses.residents(p, firstMonth));
            room.add(censuses.most(p, firstMonth, lastMonth));
        }
        return new Geography(profiles, commutingRangeKm, homeKm, censuses, now, room);
    }

    /**
     * Lets as many residents live in each prefecture as do in a month.
     *
     * @return whether there are more or fewer than before anywhere
     */
    public boolean settle(int month) {
        List<Integer> now = new ArrayList<>();
        boolean changed = false;
        for (int p = 0; p < PREFECTURES; p++) {
            now.add(censuses.residents(p, month));
            changed |= now.get(p) != residents[p];
        }
        if (changed) {
            count(now);
        }
        return changed;
    }

    private void count(List<Integer> now) {
        for (int p = 0; p < PREFECTURES; p++) {
            residents[p] = now.get(p);
            residentsBefore[p + 1] = residentsBefore[p] + residents[p];
        }
    }

    /** The same prefectures with another reach of everyday life, km, and of an NGO's home, km between the offices. */
    public Geography within(double newCommutingRangeKm, double newHomeKm) {
        return newCommutingRangeKm == commutingRangeKm && newHomeKm == homeKm
                ? this
                : new Geography(
                        profiles, newCommutingRangeKm, newHomeKm, censuses, numbers(profiles), numbers(profiles));
    }

    private double reach(int p, int centre, double weight) {
        return weight * StrictMath.exp(-distanceKm[p][centre] / ACCESS_RANGE_KM);
    }

    private static double greatCircleKm(PrefectureProfile a, PrefectureProfile b) {
        double latA = StrictMath.toRadians(a.latitude());
        double latB = StrictMath.toRadians(b.latitude());
        double sinLat = StrictMath.sin((latB - latA) / 2);
        double sinLon = StrictMath.sin(StrictMath.toRadians(b.longitude() - a.longitude()) / 2);
        double h = sinLat * sinLat + StrictMath.cos(latA) * StrictMath.cos(latB) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.sqrt(Math.min(1, h)));
    }

    /** The facts of prefecture {@code p}. */
    public PrefectureProfile profile(int p) {
        return profiles.get(p);
    }

    /** All prefectures in the order of their JIS codes. */
    public List<PrefectureProfile> profiles() {
        return profiles;
    }

    /** Distance between two prefectural offices, km. */
    public double distanceKm(int p, int q) {
        return distanceKm[p][q];
    }

    /** Closeness of two prefectures for daily life, {@code exp(-d / range)}, the range usually 30 km; [0,1]. */
    public double commuting(int p, int q) {
        return commuting[p][q];
    }

    /** Whether residents of {@code q} count as home residents of an NGO in {@code p}: usually 50 km between the offices. */
    public boolean inCatchment(int p, int q) {
        return distanceKm[p][q] <= homeKm;
    }

    /** How far from the centres and how rural a prefecture is, {@code 1 - (access + urban share) / 2}, [0,1]. */
    public double peripherality(int p) {
        return peripherality[p];
    }

    /** Nearness to Tokyo, Osaka or Nagoya, whichever counts most, (0,1]. */
    public double access(int p) {
        return access[p];
    }

    /**
     * Share of residents who could carry an association, relative to that of Japan.
     *
     * @param p the prefecture
     * @param oldWeight weight of a resident of 65 and more against one from 15 to 64, at least 0
     */
    public double relativeShareOfCandidates(int p, double oldWeight) {
        PrefectureProfile profile = profiles.get(p);
        return (profile.workingAgeShare() + oldWeight * profile.oldShare()) / (workingAgeShare + oldWeight * oldShare);
    }

    /**
     * Id of the first resident of prefecture {@code p}; residents are numbered from 1, by prefecture. Where numbers of
     * residents change, ids of a prefecture that are not in use yet, or no longer, lie behind those in use.
     */
    public int firstResident(int p) {
        return firstResident[p];
    }

    /** Number of residents of prefecture {@code p} now. */
    public int residents(int p) {
        return residents[p];
    }

    /**
     * Number of pupils of prefecture {@code p}, at least 1: the first of its residents by id.
     *
     * <p>Residents under 15 stand for them: those from six to eighteen are about as many.
     */
    public int pupils(int p) {
        return (int) Math.max(1, Math.round(profiles.get(p).youngShare() * residents(p)));
    }

    /** Number of residents of Japan now. */
    public int residents() {
        return residentsBefore[PREFECTURES];
    }

    /** Id of the resident of Japan who stands at a place, from 0 to below {@link #residents()}, in the order of ids. */
    public int resident(int place) {
        int p = lastAtMost(residentsBefore, place);
        return firstResident[p] + place - residentsBefore[p];
    }

    /** Index of the prefecture in which the resident with the given id lives. */
    public int prefectureOf(int resident) {
        return lastAtMost(firstResident, resident);
    }

    /** The last prefecture whose entry in a rising list is not above a value. */
    private static int lastAtMost(int[] rising, int value) {
        int low = 0;
        int high = PREFECTURES - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rising[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
