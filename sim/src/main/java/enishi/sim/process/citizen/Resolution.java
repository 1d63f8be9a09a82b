package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * How many residents a row of an NGO's acquaintances stands for.
 *
 * <p>{@code w = clamp(⌊S/rows⌋, 1, N)} when an NGO of the start enters, S its supporters, N the scale; new NGOs have w = 1.
 * When an NGO's rows exceed ten times the number aimed at, each row is kept with probability ½ and w doubles, but never above
 * N. At N = 1 every resident stands alone. ODD section "initialisation".
 */
public final class Resolution {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "resolution",
            "before the first month, citizens",
            "5",
            "Acquaintances of large NGOs are simulated as rows that stand for several residents.",
            Parameters.class);

    private static final int CROWDED = 10;

    private Resolution() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "rows",
                    meaning = "rows aimed at for the supporters of one NGO",
                    unit = "rows",
                    min = 20,
                    max = 1e6,
                    value = 200,
                    source = "assumption: the chance of single supporters averages out beyond that")
            int rowsPerNgo) {}

    /** Weight of the rows of an NGO of the start. */
    public static int weight(double supporters, int scale, Parameters parameters) {
        return (int) Math.max(1, Math.min(scale, Math.floor(supporters / parameters.rowsPerNgo())));
    }

    /** Whether an NGO's rows should be thinned. */
    public static boolean isCrowded(int rows, int weight, int scale, Parameters parameters) {
        return rows > (long) CROWDED * parameters.rowsPerNgo() && 2 * weight <= scale;
    }
}
