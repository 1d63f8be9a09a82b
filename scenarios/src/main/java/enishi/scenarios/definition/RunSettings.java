package enishi.scenarios.definition;

import enishi.sim.parameter.Parameter;

/**
 * How a scenario is run: what may differ between runs of the same scenario.
 *
 * @param seed the seed of all randomness
 * @param years reported years
 * @param scale residents per cell of awareness and general trust, and upper bound of a row's weight
 * @param burnInMonths months simulated before the first reported month
 */
public record RunSettings(
        @Parameter(
                symbol = "seed",
                meaning = "seed of all randomness",
                unit = "1",
                min = 0,
                max = MAX_SEED,
                value = 1,
                source = "assumption: any number serves; up to 2^53 - 1, which every JSON reader keeps exactly")
        long seed,

        @Parameter(
                symbol = "Y",
                meaning = "reported years",
                unit = "years",
                min = 1,
                max = 100,
                value = 15,
                source = "assumption: long enough for survival over ten years")
        int years,

        @Parameter(
                symbol = "N",
                meaning = "residents per cell of awareness and general trust, and upper bound of the residents that one"
                        + " row stands for",
                unit = "residents",
                min = 1,
                max = 1_000_000,
                value = 50,
                source = "assumption: results as with every resident on their own, within chance, at a fraction of the"
                        + " time")
        int scale,

        @Parameter(
                symbol = "b",
                meaning = "months simulated before the first reported month",
                unit = "months",
                min = 0,
                max = 600,
                value = 36,
                source = "assumption: three years let the start settle")
        int burnInMonths) {

    /** Largest seed: every whole number up to it is exact in every JSON reader. */
    public static final long MAX_SEED = (1L << 53) - 1;
}
