package enishi.scenarios.ensemble;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The format of ensemble files: sets of values of the parameters that no data identify, all of which may be true. The shipped
 * defaults are always one more set, the first, and are not named in the file.
 *
 * @param id name on the command line
 * @param title title
 * @param description what is not known and which sets were kept, or {@code null}
 * @param provenance how the sets came about
 * @param priors the parameters that are not known
 * @param sets the sets
 */
public record EnsembleDefinition(
        @Setting(meaning = "name of the ensemble on the command line", source = "assumption: the author's words")
        String id,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "what is not known, and which sets were kept", source = "assumption: the author's words")
        @Nullable
        Words description,

        @Setting(meaning = "how the sets came about", source = "assumption: the author's words")
        EnsembleProvenance provenance,

        @Setting(meaning = "the parameters that are not known", source = "assumption: the author's choice")
        List<PriorDefinition> priors,

        @Setting(
                meaning = "sets of values of these parameters; the shipped defaults are one more, unnamed",
                source = "assumption: the author's choice")
        List<ParameterSetDefinition> sets) {

    /** Copies the lists. */
    public EnsembleDefinition {
        priors = List.copyOf(priors);
        sets = List.copyOf(sets);
    }
}
