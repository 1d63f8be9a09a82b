package enishi.analysis.result;

/**
 * A number about a run as a whole: one row of what a store knows of outcomes.
 *
 * @param outcome id of the outcome
 * @param area code of the area that it is about
 * @param value its value; NaN where the run has nothing to take it from
 */
public record OutcomeRecord(String outcome, String area, double value) {}
