package enishi.scenarios.assembly;

import org.jspecify.annotations.Nullable;

/**
 * What the one who runs a scenario wants other than the scenario says; {@code null} leaves it as it is.
 *
 * @param seed the seed
 * @param years reported years
 * @param scale residents per cell
 * @param burnInMonths months before the first reported month
 */
public record RunOverrides(
        @Nullable Long seed,
        @Nullable Integer years,
        @Nullable Integer scale,
        @Nullable Integer burnInMonths) {

    /** Everything as the scenario says. */
    public static final RunOverrides NONE = new RunOverrides(null, null, null, null);

    /** The same with another seed. */
    public RunOverrides withSeed(long newSeed) {
        return new RunOverrides(newSeed, years, scale, burnInMonths);
    }
}
