package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * How carefully an NGO handles its money grows with its management skill.
 *
 * <p>{@code p(m) = bound(p₀ + p₁·m)}. Of its unrestricted cash it keeps {@code kept·p − over·(1 − p)} months of core cost when it
 * spends on its programme or pays for a project: the prudent keep the next pay day, the others spend beyond what they have. The
 * same p scales the cash that it wants before it applies, and the reserves at which it begins to lay off. At {@code p₀ = 1} all
 * are prudent. ODD submodel 6.5.
 */
public final class Prudence {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "prudence",
            "NGOs",
            "6.5",
            "Skill makes prudent: others overdraw, apply without cash of their own, and see trouble late.",
            Parameters.class);

    private Prudence() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "p₀",
                    meaning = "prudence without management skill",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.4,
                    source = "assumption: everybody looks at the bank book now and then")
            double basePrudence,

            @Parameter(
                    symbol = "p₁",
                    meaning = "prudence gained by full management skill",
                    unit = "1",
                    min = 0,
                    max = 2,
                    value = 0.9,
                    source = "assumption: two thirds of full skill make fully prudent")
            double skillPrudence,

            @Parameter(
                    symbol = "kept",
                    meaning = "unrestricted cash that a prudent NGO keeps when it spends",
                    unit = "months of core cost",
                    min = 0,
                    max = 12,
                    value = 1,
                    source = "assumption: the next pay day")
            double keptMonths,

            @Parameter(
                    symbol = "over",
                    meaning = "how far an NGO without any prudence overdraws",
                    unit = "months of core cost",
                    min = 0,
                    max = 12,
                    value = 1,
                    source = "assumption: suppliers wait a month; set for some insolvencies a decade, not many a year")
            double overdraftMonths) {}

    /** Prudence, [0,1]. */
    public static double prudence(double management, Parameters parameters) {
        return Math.max(0, Math.min(1, parameters.basePrudence() + parameters.skillPrudence() * management));
    }

    /** Unrestricted cash below which an NGO does not spend by its own choice, yen; below zero for an imprudent one. */
    public static double leastCashYen(double prudence, double coreCostYen, Parameters parameters) {
        return (parameters.keptMonths() * prudence - parameters.overdraftMonths() * (1 - prudence)) * coreCostYen;
    }
}
