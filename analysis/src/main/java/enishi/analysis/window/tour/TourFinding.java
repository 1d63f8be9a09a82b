package enishi.analysis.window.tour;

import enishi.scenarios.tour.TourExpectation;

/**
 * What came out in the run that the class has seen.
 *
 * @param expected what many runs say
 * @param value the outcome in this run; not a number where it has none
 * @param other what it is held against, in this run
 */
public record TourFinding(TourExpectation expected, double value, double other) {

    /** Whether this run came out as expected. */
    public boolean holds() {
        return expected.holds(value, other);
    }
}
