package enishi.scenarios.ensemble;

import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * How the sets of an ensemble came about; no dates, so that the same search gives the same file.
 *
 * @param method how they were chosen, in words
 * @param command the command that chose them, or {@code null} for sets made by hand
 * @param build the version of the product that chose them, or {@code null}
 * @param waves rounds of the search, or {@code null}
 * @param acceptedShare share of the points tried last that were kept, or {@code null}
 * @param seed the first seed with which points were tried, or {@code null}
 * @param seeds number of seeds with which every point was tried, or {@code null}
 */
public record EnsembleProvenance(
        @Setting(meaning = "how the sets were chosen, in words", source = "assumption: the author's words")
        Words method,

        @Setting(meaning = "the command that chose them", source = "assumption: the author's words") @Nullable
        String command,

        @Setting(meaning = "the version of Enishi that chose them", source = "assumption: the author's words") @Nullable
        String build,

        @Parameter(
                symbol = "w",
                meaning = "rounds of the search",
                unit = "1",
                min = 0,
                max = 1000,
                value = Double.NaN,
                source = "assumption: what the search did")
        @Nullable
        Integer waves,

        @Parameter(
                symbol = "acc",
                meaning = "share of the points tried in the last round that were kept",
                unit = "share",
                min = 0,
                max = 1,
                value = Double.NaN,
                source = "assumption: what the search did")
        @Nullable
        Double acceptedShare,

        @Parameter(
                symbol = "seed",
                meaning = "the first seed with which points were tried",
                unit = "1",
                min = 0,
                max = RunSettings.MAX_SEED,
                value = Double.NaN,
                source = "assumption: what the search did")
        @Nullable
        Long seed,

        @Parameter(
                symbol = "R",
                meaning = "seeds with which every point was tried",
                unit = "1",
                min = 1,
                max = 100_000,
                value = Double.NaN,
                source = "assumption: what the search did")
        @Nullable
        Integer seeds) {}
