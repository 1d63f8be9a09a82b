package enishi.analysis.experiment;

import enishi.analysis.result.StoredScenario;
import enishi.sim.model.ModelInput;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that is ready to be run; in an experiment, a scenario at one point of the design.
 *
 * @param id by which its runs are known
 * @param base id of the scenario that was varied; its own if nothing was
 * @param parameterSet name of the parameter set under which it is run
 * @param titleEn English title
 * @param titleJa Japanese title
 * @param contentHash hash of everything that it says
 * @param effective gives the scenario complete, as JSON, with the settings of the first run; {@code null} where it is not to
 *     be kept
 * @param factors the values of the factors by path; empty if nothing was varied
 * @param inputOf the model's input for a seed
 * @param own what is looked at in its runs, or {@code null} for what the study looks at
 */
public record PlannedScenario(
        String id,
        String base,
        String parameterSet,
        String titleEn,
        String titleJa,
        String contentHash,
        Supplier<@Nullable String> effective,
        SortedMap<String, Double> factors,
        LongFunction<ModelInput> inputOf,
        @Nullable Observation own) {

    /** The name of the file that holds the effective scenario. */
    public static final String EFFECTIVE = "scenario.effective.json";

    /** Copies the factors. */
    public PlannedScenario {
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    }

    /** A scenario under its own parameters, in whose runs the study looks at the same as in all. */
    public PlannedScenario(
            String id,
            String base,
            String titleEn,
            String titleJa,
            String contentHash,
            Supplier<@Nullable String> effective,
            SortedMap<String, Double> factors,
            LongFunction<ModelInput> inputOf) {
        this(id, base, StoredScenario.DEFAULTS, titleEn, titleJa, contentHash, effective, factors, inputOf, null);
    }

    /** A scenario as it is. */
    public static PlannedScenario of(
            String id,
            String titleEn,
            String titleJa,
            String contentHash,
            Supplier<@Nullable String> effective,
            LongFunction<ModelInput> inputOf) {
        return new PlannedScenario(id, id, titleEn, titleJa, contentHash, effective, new TreeMap<>(), inputOf);
    }

    /** The same scenario, in whose runs something of its own is looked at. */
    public PlannedScenario observed(Observation observation) {
        return new PlannedScenario(
                id, base, parameterSet, titleEn, titleJa, contentHash, effective, factors, inputOf, observation);
    }

    StoredScenario stored() {
        return new StoredScenario(id, base, parameterSet, titleEn, titleJa, contentHash, effective.get(), factors);
    }
}
