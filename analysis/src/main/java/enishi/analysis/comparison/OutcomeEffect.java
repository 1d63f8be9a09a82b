package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;

/**
 * What something does to one outcome.
 *
 * @param outcome the outcome
 * @param with the mean over runs with it
 * @param without the mean over runs without it
 * @param effect with less without, seed by seed
 * @param adjusted probability of such an effect by chance, adjusted for the number of tests of its kind; NaN where nothing
 *     was tested
 */
public record OutcomeEffect(
        Outcome outcome, MeanEstimate with, MeanEstimate without, PairedDifference effect, double adjusted) {

    private static final double LEVEL = 0.95;

    /**
     * What paired runs say, not adjusted for anything.
     *
     * @param with the runs with it
     * @param without the runs without it, with the same seeds and outcomes
     * @param outcome index of the outcome
     */
    static OutcomeEffect of(ScenarioRuns with, ScenarioRuns without, int outcome) {
        double[] on = with.values(outcome);
        double[] off = without.values(outcome);
        return new OutcomeEffect(
                with.outcomes().get(outcome),
                MeanEstimate.of(on),
                MeanEstimate.of(off),
                PairedDifference.of(off, on, LEVEL),
                Double.NaN);
    }

    /** The effect as a share of what there is without it; NaN where there is nothing. */
    public PairedDifference relative() {
        double size = without.mean() == 0 ? Double.NaN : Math.abs(without.mean());
        return effect.dividedBy(size);
    }

    OutcomeEffect adjustedTo(double probability) {
        return new OutcomeEffect(outcome, with, without, effect, probability);
    }

    /** Writes unit, number of pairs, both means and the effect with its interval. */
    CsvFile write(CsvFile csv) {
        csv.field(outcome.unit().id())
                .field(effect.pairs())
                .field(NumberText.of(with.mean()))
                .field(NumberText.of(without.mean()));
        return DifferenceFields.write(csv, effect);
    }
}
