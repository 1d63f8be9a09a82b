package enishi.analysis.comparison;

import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.RowVariance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a scenario does to an outcome under each parameter set. The sets are those that nothing rules out; nobody knows which is
 * true, nor how likely each is, so their spread is a range, not a probability.
 *
 * @param estimate the difference to the baseline over all sets
 * @param chanceError its standard error by chance
 * @param differences the differences under each set, in the order of the sets
 * @param variance how far the sets differ beyond chance
 */
public record SetEffects(
        double estimate, double chanceError, List<PairedDifference> differences, RowVariance variance) {

    /** Copies the list. */
    public SetEffects {
        differences = List.copyOf(differences);
    }

    /**
     * The effects of an outcome.
     *
     * @param baseline the baseline under each set
     * @param other the scenario under the same sets in the same order
     * @param outcome index of the outcome
     * @param overall the difference over all sets
     * @param level confidence level of each set's own interval
     */
    static SetEffects of(
            List<SetRuns> baseline, List<SetRuns> other, int outcome, PairedDifference overall, double level) {
        List<PairedDifference> differences = new ArrayList<>();
        double[][] table = new double[baseline.size()][];
        for (int i = 0; i < table.length; i++) {
            double[] before = baseline.get(i).values()[outcome];
            double[] after = other.get(i).values()[outcome];
            differences.add(PairedDifference.of(before, after, level));
            table[i] = new double[before.length];
            for (int seed = 0; seed < before.length; seed++) {
                table[i][seed] = after[seed] - before[seed];
            }
        }
        return new SetEffects(overall.mean(), overall.standardError(), differences, RowVariance.of(table));
    }

    /** Number of sets. */
    public int sets() {
        return differences.size();
    }

    /** Number of sets under which there is a difference at all. */
    public int counted() {
        return (int) differences.stream()
                .filter(difference -> !Double.isNaN(difference.mean()))
                .count();
    }

    /** The lowest of the sets' differences; NaN without any. */
    public double low() {
        return means().min().orElse(Double.NaN);
    }

    /** The highest of the sets' differences; NaN without any. */
    public double high() {
        return means().max().orElse(Double.NaN);
    }

    /** Number of sets whose difference has the sign of that over all sets. */
    public int agreeing() {
        return (int) means().filter(mean -> Math.signum(mean) == Math.signum(estimate))
                .count();
    }

    /** Share of sets whose difference has the sign of that over all sets; NaN without any. */
    public double sameSignShare() {
        return counted() == 0 ? Double.NaN : (double) agreeing() / counted();
    }

    /**
     * The share of the variance of the estimate that is not known because nobody knows which set is true; the rest is chance, which
     * more runs make smaller. NaN where there are not two sets and two seeds, or nothing varies.
     */
    public double setShare() {
        double between = variance.deviation() * variance.deviation();
        double all = between + chanceError * chanceError;
        return all == 0 ? Double.NaN : between / all;
    }

    private DoubleStream means() {
        return differences.stream().mapToDouble(PairedDifference::mean).filter(mean -> !Double.isNaN(mean));
    }
}
