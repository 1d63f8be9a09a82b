package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * Work that succeeds brings something home: experience, visitors, ideas, of which the community profits.
 *
 * <p>{@code B ← (1 − d_B)·B + g_B·successes·(½ + o)} a month. Pragmatic legitimacy is {@code (1 − π)·P + π·B/(B + B₀)}, P that
 * of support alone; exchange events make {@code c_B·B/(B + B₀)} contacts at home. With π = 0 and c_B = 0 benefits do nothing.
 * ODD submodel 6.4.
 */
public final class HomeBenefit {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "homeBenefit",
            "NGOs, evidence",
            "6.4",
            "Successful work abroad benefits the community at home, which makes NGOs legitimate and brings contacts.",
            Parameters.class);

    private HomeBenefit() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "d_B",
                    meaning = "part of the benefit that fades in a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.03,
                    source = "assumption: half of it in two years")
            double monthlyLoss,

            @Parameter(
                    symbol = "g_B",
                    meaning = "benefit of a success at mean orientation",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 1,
                    source = "assumption: sets a scale only")
            double gain,

            @Parameter(
                    symbol = "π",
                    meaning = "part of pragmatic legitimacy that benefits make",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source =
                            "assumption: most of it comes from support; DOI2021 and GRJ2007 name benefits but no number")
            double weight,

            @Parameter(
                    symbol = "B₀",
                    meaning = "benefit at which half of its effect is reached",
                    unit = "1",
                    min = 0.001,
                    max = 1000,
                    value = 10,
                    source = "assumption: an NGO with a success every three months")
            double halfBenefit,

            @Parameter(
                    symbol = "c_B",
                    meaning = "contacts a month of exchange events at most",
                    unit = "contacts/month",
                    min = 0,
                    max = 1000,
                    value = 5,
                    source = "assumption: a yearly event with sixty visitors")
            double contacts) {}

    /** The benefit a month later, at least 0. */
    public static double next(double benefit, int successes, double orientation, Parameters parameters) {
        return (1 - parameters.monthlyLoss()) * benefit + parameters.gain() * successes * (0.5 + orientation);
    }

    /** The benefit at which {@link #next} stands still with so many successes a month, 0 if it would grow for ever. */
    public static double resting(double monthlySuccesses, double orientation, Parameters parameters) {
        return parameters.monthlyLoss() == 0
                ? 0
                : parameters.gain() * monthlySuccesses * (0.5 + orientation) / parameters.monthlyLoss();
    }

    /** Pragmatic legitimacy, [0,1], from that of support alone and the benefit. */
    public static double pragmatic(double support, double benefit, Parameters parameters) {
        return (1 - parameters.weight()) * support + parameters.weight() * effect(benefit, parameters);
    }

    /** Contacts at home that exchange events make in a month. */
    public static double contacts(double benefit, Parameters parameters) {
        return parameters.contacts() * effect(benefit, parameters);
    }

    private static double effect(double benefit, Parameters parameters) {
        return benefit / (benefit + parameters.halfBenefit());
    }
}
