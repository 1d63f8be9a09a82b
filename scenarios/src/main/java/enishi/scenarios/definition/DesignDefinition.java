package enishi.scenarios.definition;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The design of an experiment.
 *
 * @param kind how its points are chosen
 * @param points points of a Latin hypercube or a Sobol sequence, rows of a Saltelli sample; {@code null} for the default
 * @param trajectories walks of a Morris design; {@code null} for the default
 * @param levels levels of a Morris design; {@code null} for the default
 */
public record DesignDefinition(
        @Setting(meaning = "how the points are chosen", source = "assumption: the author's choice")
        DesignKind kind,

        @Parameter(
                symbol = "N",
                meaning =
                        "points of a latin-hypercube (else 10 for each factor) or a sobol-sequence (else 64), or rows of"
                                + " saltelli (else 64; a multiple of 8, each row of as many points as there are factors, and two)",
                unit = "1",
                min = 2,
                max = 10_000,
                value = Double.NaN,
                source = "assumption: the author's choice")
        @Nullable
        Integer points,

        @Parameter(
                symbol = "r",
                meaning = "walks of morris (else 10, each of as many points as there are factors, and one)",
                unit = "1",
                min = 2,
                max = 1000,
                value = Double.NaN,
                source = "assumption: as is usual with elementary effects")
        @Nullable
        Integer trajectories,

        @Parameter(
                symbol = "p",
                meaning = "values that each factor takes in morris (else 4), an even number",
                unit = "1",
                min = 2,
                max = 100,
                value = Double.NaN,
                source = "assumption: as is usual with elementary effects")
        @Nullable
        Integer levels) {}
