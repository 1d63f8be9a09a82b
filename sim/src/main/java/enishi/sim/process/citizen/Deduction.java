package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * Gifts to certified NGOs lower the giver's taxes, so givers give more.
 *
 * <p>A gift to a certified NGO is multiplied by {@code (1/(1 − τ·claim))^ε}; the treasury gives the share {@code τ·claim} of it
 * back to the givers. An NGO of sufficient age, management skill and number of supporters is certified with probability x_C a
 * month; it loses the certificate with less than the share lose of that number. With τ = 0 or claim = 0 nobody gives more and
 * nothing is given back. ODD submodel 6.3.
 */
public final class Deduction {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "deduction",
            "citizens, NGOs, evidence",
            "6.3",
            "Gifts to certified NGOs lower taxes; those who claim the credit give more.",
            Parameters.class);

    /** No credit is larger, so that giving always costs something. */
    private static final double LARGEST_CREDIT = 0.95;

    private Deduction() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "τ",
                    meaning = "tax credit",
                    unit = "share of a gift",
                    min = 0,
                    max = 0.9,
                    value = 0.4,
                    source = "assumption: national income tax credit since 2011, local taxes left out")
            double creditRate,

            @Parameter(
                    symbol = "claim",
                    meaning = "part of gifts for which the credit is claimed",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.15,
                    source = "assumption: most small givers file no return")
            double claimShare,

            @Parameter(
                    symbol = "ε",
                    meaning = "price elasticity of gifts",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 1.1,
                    source = "PELOZA2005")
            double priceElasticity,

            @Parameter(
                    symbol = "age",
                    meaning = "age from which an NGO can be certified",
                    unit = "months",
                    min = 0,
                    max = 240,
                    value = 24,
                    source = "assumption: two business years must be shown")
            int leastAgeMonths,

            @Parameter(
                    symbol = "m_C",
                    meaning = "management skill from which an NGO can be certified",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.35,
                    source = "assumption: books must stand up to inspection, which groups without staff seldom manage")
            double leastManagement,

            @Parameter(
                    symbol = "S_C",
                    meaning = "supporters from which an NGO can be certified",
                    unit = "persons",
                    min = 0,
                    max = 100000,
                    value = 100,
                    source = "assumption: absolute form of the public support test, a hundred donors")
            int leastSupporters,

            @Parameter(
                    symbol = "lose",
                    meaning = "part of that number below which the certificate is lost",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: renewed every five years, so lost late")
            double losingShare,

            @Parameter(
                    symbol = "x_C",
                    meaning = "probability a month that an NGO that could be certified is",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.01,
                    source = "assumption: eight years on average; few apply, as paperwork is heavy")
            double monthlyProbability) {}

    /** By how much a gift to a certified NGO is larger, at least 1. */
    public static double giftFactor(Parameters parameters) {
        return StrictMath.pow(1 / (1 - refundShare(parameters)), parameters.priceElasticity());
    }

    /** Part of the gifts to certified NGOs that the treasury gives back, [0,1). */
    public static double refundShare(Parameters parameters) {
        return parameters.creditRate() * parameters.claimShare();
    }

    /**
     * How much of a gift instruments may still give back beside the credit of the rule, share of a gift, at least 0.
     *
     * @param granted credit that instruments have granted already, share of a gift, at least 0
     */
    public static double creditLeft(double granted, Parameters parameters) {
        return Math.max(0, LARGEST_CREDIT - parameters.creditRate() - granted);
    }

    /**
     * By how much a gift to a certified NGO is larger than with the credit of the rule alone.
     *
     * @param addedCredit credit that instruments add, share of a gift, at least 0; both together count up to .95
     */
    public static double addedGiftFactor(double addedCredit, Parameters parameters) {
        double credit = Math.min(LARGEST_CREDIT, parameters.creditRate() + addedCredit);
        return StrictMath.pow(
                (1 - refundShare(parameters)) / (1 - credit * parameters.claimShare()), parameters.priceElasticity());
    }

    /**
     * Whether an NGO may be certified.
     *
     * @param test part of the number of supporters that suffices, [0,1]; 1 unless instruments ease the test
     */
    public static boolean isEligible(
            int ageMonths, double management, int supporters, double test, Parameters parameters) {
        return ageMonths >= parameters.leastAgeMonths()
                && management >= parameters.leastManagement()
                && supporters >= test * parameters.leastSupporters();
    }

    /** Whether a certified NGO keeps its certificate, under a test as for {@link #isEligible}. */
    public static boolean isKept(int supporters, double test, Parameters parameters) {
        return supporters >= test * parameters.losingShare() * parameters.leastSupporters();
    }
}
