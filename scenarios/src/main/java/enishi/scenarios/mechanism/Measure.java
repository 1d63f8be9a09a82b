package enishi.scenarios.mechanism;

import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an outcome's name means.
 *
 * @param reading how a number is taken from a run
 * @param metric the indicator; empty for survival
 */
public record Measure(Reading reading, String metric) {

    /** Survival of the NGOs active in the first reported month. */
    public static final String SURVIVAL = "survival";

    /** The same of those whose income was below 10 million yen then. */
    public static final String SURVIVAL_OF_SMALL = "survival_income_under_10m";

    /** How a number is taken from a run. */
    public enum Reading {
        /** Survival of the NGOs of the start. */
        SURVIVAL,
        /** Survival of the NGOs of the start with less than 10 million yen. */
        SURVIVAL_OF_SMALL,
        /** An indicator in the last month. */
        END,
        /** The mean of a stock over the reported months. */
        MEAN,
        /** The yearly mean of a flow. */
        PER_YEAR;

        private String suffix() {
            return "_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The measure of a name.
     *
     * @throws IllegalArgumentException if it is none of {@link #names()}
     */
    public static Measure of(String name) {
        if (name.equals(SURVIVAL)) {
            return new Measure(Reading.SURVIVAL, "");
        }
        if (name.equals(SURVIVAL_OF_SMALL)) {
            return new Measure(Reading.SURVIVAL_OF_SMALL, "");
        }
        for (Metric metric : Metrics.ALL) {
            for (Reading reading : readings(metric)) {
                if (name.equals(metric.id() + reading.suffix())) {
                    return new Measure(reading, metric.id());
                }
            }
        }
        throw new IllegalArgumentException(
                "outcome [" + name + "] must be survival or an indicator with its ending. Maybe it was renamed.");
    }

    /** Every name that means something. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(SURVIVAL, SURVIVAL_OF_SMALL));
        for (Metric metric : Metrics.ALL) {
            readings(metric).forEach(reading -> names.add(metric.id() + reading.suffix()));
        }
        return names;
    }

    /** Number of areas for which it can be had; they are the first ones by index. */
    public int areas() {
        return metric.isEmpty()
                ? Metric.Scope.HALVES.areas()
                : Metrics.ALL.get(Metrics.indexOf(metric)).scope().areas();
    }

    private static List<Reading> readings(Metric metric) {
        return metric.kind() == Metric.Kind.STOCK ? List.of(Reading.END, Reading.MEAN) : List.of(Reading.PER_YEAR);
    }
}
