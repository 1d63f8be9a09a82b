package enishi.scenarios.tour;

import enishi.sim.parameter.Parameter;

/**
 * Between which numbers the mean change of an outcome lies, over many runs: a difference for shares, otherwise a relative change.
 *
 * @param from the lower bound, 1: -0.2 for a fifth less, or for 20 in 100 less of a share
 * @param to the upper bound, 1
 */
public record TourBounds(
        @Parameter(
                symbol = "c_-",
                meaning = "lower bound of the mean change",
                unit = "1",
                min = -1,
                max = 1000,
                value = Double.NaN,
                source = "assumption: what runs of the model gave")
        double from,

        @Parameter(
                symbol = "c_+",
                meaning = "upper bound of the mean change",
                unit = "1",
                min = -1,
                max = 1000,
                value = Double.NaN,
                source = "assumption: what runs of the model gave")
        double to) {

    /** Whether a mean change lies between them. */
    public boolean contains(double change) {
        return change >= from && change <= to;
    }
}
