package enishi.analysis.experiment;

import enishi.sim.model.ModelInput;
import java.util.function.LongFunction;

/**
 * A scenario that is ready to be run.
 *
 * @param id its id
 * @param contentHash hash of everything that it says
 * @param effectiveJson the scenario complete, with the settings of the first run
 * @param inputOf the model's input for a seed
 */
public record PlannedScenario(String id, String contentHash, String effectiveJson, LongFunction<ModelInput> inputOf) {

    /** The name of the file that holds the effective scenario. */
    public static final String EFFECTIVE = "scenario.effective.json";
}
