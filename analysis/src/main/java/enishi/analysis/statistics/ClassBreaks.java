package enishi.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Round limits that sort values into few classes for a map.
 *
 * @param limits the limits between classes, rising; a value belongs above every limit that it reaches
 */
public record ClassBreaks(List<Double> limits) {

    private static final double SKEWED = 8;
    private static final double[][] SERIES = {{1, 2, 5}, {1, 3}, {1}};

    /** Copies the limits. */
    public ClassBreaks {
        limits = List.copyOf(limits);
    }

    /**
     * Chooses limits for values: equal steps, or for skewed positive values (the largest more than eight times the
     * median) steps that grow by a factor.
     *
     * @param values the values; missing ones (NaN) do not count
     * @param most at most so many classes, at least 2
     */
    public static ClassBreaks of(double[] values, int most) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            return new ClassBreaks(List.of());
        }
        double largest = sorted[sorted.length - 1];
        double median = Quantile.of(sorted, 0.5);
        if (sorted[0] >= 0 && largest > SKEWED * median) {
            return growing(sorted, largest, most);
        }
        PrettyScale scale = PrettyScale.over(sorted[0], largest, most - 1);
        List<Double> limits = new ArrayList<>();
        for (int i = 1; scale.low() + i * scale.step() < largest && limits.size() < most - 1; i++) {
            limits.add(scale.low() + i * scale.step());
        }
        return new ClassBreaks(limits);
    }

    /** Number of classes. */
    public int classes() {
        return limits.size() + 1;
    }

    /** The class of a value, from 0. */
    public int classOf(double value) {
        int reached = 0;
        while (reached < limits.size() && value >= limits.get(reached)) {
            reached++;
        }
        return reached;
    }

    private static ClassBreaks growing(double[] sorted, double largest, int most) {
        // The lowest class takes about a seventh at least, so that one tiny value does not stretch the classes.
        double[] positive = Arrays.stream(sorted).filter(value -> value > 0).toArray();
        double first = Quantile.of(positive, 0.15);
        List<Double> limits = new ArrayList<>();
        for (double[] series : SERIES) {
            limits.clear();
            for (int power = (int) Math.floor(Math.log10(first)) - 1; Math.pow(10, power) < largest; power++) {
                for (double round : series) {
                    double limit = round * Math.pow(10, power);
                    if (limit > first && limit < largest) {
                        limits.add(limit);
                    }
                }
            }
            if (limits.size() <= most) {
                break;
            }
        }
        while (limits.size() >= most) {
            limits.remove(limits.size() - 1);
        }
        return new ClassBreaks(limits);
    }
}
