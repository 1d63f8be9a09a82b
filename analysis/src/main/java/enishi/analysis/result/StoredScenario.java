package enishi.analysis.result;

import enishi.scenarios.ensemble.ParameterSet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of which a store holds runs; in an experiment, a scenario at one point of the design, in a comparison across
 * parameter sets, a scenario under one set.
 *
 * @param id by which its runs are known
 * @param base id of the scenario that was varied; its own if nothing was
 * @param parameterSet name of the parameter set under which it is run; {@link #DEFAULTS} for the scenario's own parameters
 * @param titleEn English title
 * @param titleJa Japanese title
 * @param contentHash hash of everything that it says
 * @param effective the scenario complete, as JSON, with the settings of the first run; {@code null} where it was not kept
 * @param factors the values of the factors by path; empty if nothing was varied
 */
public record StoredScenario(
        String id,
        String base,
        String parameterSet,
        String titleEn,
        String titleJa,
        String contentHash,
        @Nullable String effective,
        SortedMap<String, Double> factors) {

    /** The parameter set in which all parameters are as the scenario says. */
    public static final String DEFAULTS = ParameterSet.DEFAULTS;

    /** A scenario under its own parameters. */
    public StoredScenario(
            String id,
            String base,
            String titleEn,
            String titleJa,
            String contentHash,
            @Nullable String effective,
            SortedMap<String, Double> factors) {
        this(id, base, DEFAULTS, titleEn, titleJa, contentHash, effective, factors);
    }

    /** Copies the factors. */
    public StoredScenario {
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    }
}
