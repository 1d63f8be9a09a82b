package enishi.sim.world;

import enishi.sim.policy.CountryDesks;
import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What desks abroad do for NGOs of a prefecture that work in a country; nothing where there are none.
 *
 * <p>Desks of several programmes in a country compose: effects on success and liking add up, factors and what is left multiply.
 * A country stands by its place among the partner countries; a negative one is no country, and has no desk.
 */
public final class Desks {

    private final List<Service> services = new ArrayList<>();

    private record Service(CountryDesks terms, boolean[] prefectures, boolean[] countries) {

        boolean helps(int prefecture, int country) {
            return country >= 0 && prefectures[prefecture] && countries[country];
        }
    }

    void clear() {
        services.clear();
    }

    /**
     * Opens the desks of a programme for this month.
     *
     * @param terms what they do
     * @param geography the prefectures
     * @param countries which partner countries have one
     */
    public void open(CountryDesks terms, Geography geography, boolean[] countries) {
        boolean[] prefectures = new boolean[Geography.PREFECTURES];
        for (int p = 0; p < prefectures.length; p++) {
            prefectures[p] = terms.reaches(geography.profile(p).isoCode());
        }
        services.add(new Service(terms, prefectures, countries.clone()));
    }

    /** Whether there is any. */
    public boolean areThere() {
        return !services.isEmpty();
    }

    /** Work of an application by somebody whose work is in a country, relative to that without a desk, [0,1]. */
    public double work(int prefecture, int country) {
        return fold(prefecture, country, 1, (left, desk) -> left * (1 - desk.workSaved()));
    }

    /** Cost of beginning in a country, relative to that without a desk, [0,1]. */
    public double openingCost(int prefecture, int country) {
        return fold(prefecture, country, 1, (left, desk) -> left * (1 - desk.openingSaved()));
    }

    /** How often a country is opened, relative to one without a desk, at least 1. */
    public double opening(int prefecture, int country) {
        return fold(prefecture, country, 1, (times, desk) -> times * (1 + desk.openingGain()));
    }

    /** What desks add to the liking of a country by those who widen, at least 0. */
    public double liking(int prefecture, int country) {
        return fold(prefecture, country, 0, (sum, desk) -> sum + desk.liking());
    }

    /** What desks add to the success of work in a country, logit, at least 0. */
    public double success(int prefecture, int country) {
        return fold(prefecture, country, 0, (sum, desk) -> sum + desk.success());
    }

    /** Blocked months of work in a country, relative to those without a desk, [0,1]. */
    public double blocking(int prefecture, int country) {
        return fold(prefecture, country, 1, (left, desk) -> left * (1 - desk.blockingSpared()));
    }

    /** Part of what is missing that forums add to the strength of a tie with partners in a country in a month, [0,1]. */
    public double tieGain(int prefecture, int country) {
        return 1 - fold(prefecture, country, 1, (left, desk) -> left * (1 - desk.monthlyTieGain()));
    }

    private double fold(int prefecture, int country, double start, BiFunction<Double, CountryDesks, Double> effect) {
        double value = start;
        for (Service service : services) {
            if (service.helps(prefecture, country)) {
                value = effect.apply(value, service.terms());
            }
        }
        return value;
    }
}
