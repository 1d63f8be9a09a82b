package enishi.analysis.experiment;

import enishi.analysis.comparison.Outcome;
import enishi.analysis.result.Gathering;
import java.util.List;

/**
 * What is looked at in the runs of one scenario of a study, where its scenarios differ in that.
 *
 * @param months reported months of a run; the scenario's input has as many
 * @param outcomes the run-level numbers to keep
 * @param gathering what to gather of a run to take them from; the study says what is kept
 */
public record Observation(int months, List<Outcome> outcomes, Gathering gathering) {

    /** Copies the outcomes. */
    public Observation {
        outcomes = List.copyOf(outcomes);
    }
}
