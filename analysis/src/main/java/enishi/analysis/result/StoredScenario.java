package enishi.analysis.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of which a store holds runs; in an experiment, a scenario at one point of the design.
 *
 * @param id by which its runs are known
 * @param base id of the scenario that was varied; its own if nothing was
 * @param titleEn English title
 * @param titleJa Japanese title
 * @param contentHash hash of everything that it says
 * @param effective the scenario complete, as JSON, with the settings of the first run; {@code null} where it was not kept
 * @param factors the values of the factors by path; empty if nothing was varied
 */
public record StoredScenario(
        String id,
        String base,
        String titleEn,
        String titleJa,
        String contentHash,
        @Nullable String effective,
        SortedMap<String, Double> factors) {

    /** Copies the factors. */
    public StoredScenario {
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    }
}
