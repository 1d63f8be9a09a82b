package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * An NGO with staff and reserves may move its home to where access is best, which is Tokyo.
 *
 * <p>Monthly probability {@code r·max(0, access_there − access_here)} if staff is at least a threshold and reserves, after the
 * cost of moving, still meet their target. Moving costs money and the closeness of home: supporters stay where they live.
 * ODD submodel 6.11.
 */
public final class Relocation {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "relocation",
            "demography",
            "6.11",
            "NGOs that can afford it sometimes move to where access is best.",
            Parameters.class);

    private Relocation() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "r",
                    meaning = "probability a month to move, for a gain of the full range of access",
                    unit = "probability/month",
                    min = 0,
                    max = 0.1,
                    value = 0.001,
                    source = "assumption: about one move a year in Japan")
            double monthlyProbability,

            @Parameter(
                    symbol = "staff",
                    meaning = "staff from which an NGO may move",
                    unit = "persons",
                    min = 0,
                    max = 100,
                    value = 2,
                    source = "assumption: groups of volunteers are bound to their place")
            double leastStaff,

            @Parameter(
                    symbol = "cost",
                    meaning = "cost of moving",
                    unit = "yen",
                    min = 0,
                    max = 1e9,
                    value = 2000000,
                    source = "assumption: deposit, removal and double rent")
            double costYen) {}

    /** Probability a month to move. */
    public static double probability(double accessHere, double accessThere, Parameters parameters) {
        return parameters.monthlyProbability() * Math.max(0, accessThere - accessHere);
    }
}
