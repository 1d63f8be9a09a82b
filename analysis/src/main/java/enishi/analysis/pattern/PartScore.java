package enishi.analysis.pattern;

import enishi.analysis.comparison.Unit;
import enishi.analysis.statistics.MeanEstimate;
import enishi.scenarios.target.TargetPart;

/**
 * A part of an observed pattern with what runs have of it.
 *
 * @param part the part
 * @param values the number of every run; NaN where a run has none; empty for a part that is not taken from runs
 */
public record PartScore(TargetPart part, double[] values) {

    /** Copies the values. */
    public PartScore {
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    /** The unit of its numbers; that of a pure number where none is taken from runs. */
    public Unit unit() {
        return part.unit() == null ? Unit.NUMBER : Unit.named(part.unit());
    }

    /** Number of runs that have a number. */
    public int runs() {
        return estimate().count();
    }

    /** The mean over runs; NaN if none has a number. */
    public double mean() {
        return estimate().mean();
    }

    /** The standard deviation between runs; NaN with fewer than two. */
    public double deviation() {
        MeanEstimate estimate = estimate();
        return estimate.standardError() * Math.sqrt(estimate.count());
    }

    /** Whether the mean over runs is within the band. */
    public boolean isIn() {
        return part.contains(mean());
    }

    private MeanEstimate estimate() {
        return MeanEstimate.of(values);
    }
}
