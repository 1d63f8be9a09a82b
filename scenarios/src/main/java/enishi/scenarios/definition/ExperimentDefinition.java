package enishi.scenarios.definition;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The format of experiment files: scenarios crossed with the points of a design, each run with the same seeds.
 *
 * @param id name in folders and on the command line
 * @param title title
 * @param question the question that the experiment answers, or {@code null}
 * @param description what is varied and why, or {@code null}
 * @param scenarios ids of shipped scenarios or paths of files, the baseline first
 * @param factors what is varied
 * @param design how the points are chosen; {@code null} for all combinations
 * @param runs runs at every point, each with a seed of its own
 * @param seed the first seed, or {@code null} for the first scenario's
 * @param years reported years, or {@code null} for the first scenario's
 * @param scale residents per cell, or {@code null} for the first scenario's
 * @param outcomes what is looked at
 * @param keep the tables that are kept; {@code null} for none with factors and all without
 */
public record ExperimentDefinition(
        @Setting(
                meaning = "name of the experiment in folders and on the command line",
                source = "assumption: the author's words")
        String id,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "the question that the experiment answers", source = "assumption: the author's words")
        @Nullable
        Words question,

        @Setting(meaning = "what is varied and why", source = "assumption: the author's words") @Nullable
        Words description,

        @Setting(
                meaning = "ids of shipped scenarios or paths of files seen from this one, the baseline first",
                value = "[\"baseline-japan\"]",
                source = "assumption: Japan as it is")
        List<String> scenarios,

        @Setting(meaning = "what is varied", value = "[]", source = "assumption: the author's choice")
        List<FactorDefinition> factors,

        @Setting(
                meaning = "how the points are chosen; full-factorial otherwise",
                source = "assumption: the author's choice")
        @Nullable
        DesignDefinition design,

        @Parameter(
                symbol = "R",
                meaning = "runs at every point, the seeds counting up",
                unit = "1",
                min = 1,
                max = 100_000,
                value = 20,
                source = "assumption: as a comparison has them; \"enishi plan\" says what they can detect")
        int runs,

        @Parameter(
                symbol = "seed",
                meaning = "the first seed; that of the first scenario otherwise",
                unit = "1",
                min = 0,
                max = RunSettings.MAX_SEED,
                value = Double.NaN,
                source = "assumption: any number serves")
        @Nullable
        Long seed,

        @Parameter(
                symbol = "Y",
                meaning = "reported years; those of the first scenario otherwise",
                unit = "years",
                min = 1,
                max = 100,
                value = Double.NaN,
                source = "assumption: the author's choice")
        @Nullable
        Integer years,

        @Parameter(
                symbol = "N",
                meaning = "residents per cell; as in the first scenario otherwise",
                unit = "residents",
                min = 1,
                max = 1_000_000,
                value = Double.NaN,
                source = "assumption: the author's choice")
        @Nullable
        Integer scale,

        @Setting(
                meaning = "what is looked at",
                value = "[{\"outcome\": \"survival\"}, {\"outcome\": \"vital_ngos_end\"}, {\"outcome\":"
                        + " \"public_spending_yen\", \"area\": \"JP\"}]",
                source = "assumption: the question of the product")
        List<OutcomeDefinition> outcomes,

        @Setting(
                meaning =
                        "tables kept of every run besides its outcomes; none otherwise, or all if there are no factors",
                source = "assumption: sweeps need the outcomes only")
        @Nullable
        List<KeptTable> keep) {

    /** Copies the lists. */
    public ExperimentDefinition {
        scenarios = List.copyOf(scenarios);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
        keep = keep == null ? null : List.copyOf(keep);
    }
}
