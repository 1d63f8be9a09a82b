package enishi.analysis.comparison;

import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.RankCorrelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How a difference goes with a parameter that is not known, from set to set. Parameters that were kept together go together, so
 * that a correlation need not be the parameter's own doing.
 *
 * @param parameter path of the parameter
 * @param correlation the rank correlation over the sets
 */
public record Driver(String parameter, RankCorrelation correlation) {

    /** The parameters of a difference, the strongest correlation first; those that tell nothing last. */
    public static List<Driver> of(Comparison comparison, ComparisonRow row) {
        SetEffects effects = row.sets();
        List<Driver> drivers = new ArrayList<>();
        if (effects == null) {
            return drivers;
        }
        List<SetRuns> sets = comparison.baseline().sets();
        double[] differences = effects.differences().stream()
                .mapToDouble(PairedDifference::mean)
                .toArray();
        for (String path : sets.get(0).parameters().keySet()) {
            double[] values = sets.stream()
                    .mapToDouble(set -> Objects.requireNonNull(set.parameters().get(path)))
                    .toArray();
            drivers.add(new Driver(path, RankCorrelation.of(values, differences)));
        }
        drivers.sort(
                Comparator.comparingDouble((Driver driver) -> -driver.size()).thenComparing(Driver::parameter));
        return drivers;
    }

    /** Those that tell something, where the sets differ by more than chance; none elsewhere. */
    public static List<Driver> telling(Comparison comparison, ComparisonRow row) {
        SetEffects effects = row.sets();
        return effects == null || !(effects.variance().deviation() > 0)
                ? List.of()
                : of(comparison, row).stream()
                        .filter(driver -> !Double.isNaN(driver.correlation().coefficient()))
                        .toList();
    }

    private double size() {
        double coefficient = correlation.coefficient();
        return Double.isNaN(coefficient) ? -1 : Math.abs(coefficient);
    }
}
