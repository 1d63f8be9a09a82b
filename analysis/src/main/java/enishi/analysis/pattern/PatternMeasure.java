package enishi.analysis.pattern;

import enishi.analysis.comparison.RunFacts;
import enishi.analysis.comparison.Unit;

/**
 * A number that a run has where an observed pattern has one.
 *
 * @param id its name in the files of patterns
 * @param unit its unit
 * @param of how it is taken from a run that reports the whole window; NaN where the run has nothing to take it from
 */
record PatternMeasure(String id, Unit unit, Taken of) {

    /** How a number is taken from a run. */
    @FunctionalInterface
    interface Taken {

        /** The number of a window. */
        double from(RunFacts facts, Window window);
    }

    /** The number of a window; NaN if the run does not report all of it. */
    double value(RunFacts facts, Window window) {
        return window.isWithin(facts.run()) ? of.from(facts, window) : Double.NaN;
    }
}
