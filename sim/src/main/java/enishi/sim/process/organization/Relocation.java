package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * An NGO with staff and reserves may move its home to where access, the cause's history and partners draw it.
 *
 * <p>Attraction of prefecture q: {@code u_q = access_q + h·H_q(cause) + n·min(1, partners in q/n_3) − δ·d/1000 km}, d the distance
 * from home. Monthly probability {@code r·max(0, u_q − u_home)} for the best q, if staff is at least a threshold and reserves, after
 * the cost of moving, still meet their target. Moving costs money and the closeness of home: supporters stay where they live. With
 * h = n = δ = 0 only access counts, and all who move, move to Tokyo. ODD submodel 6.11.
 */
public final class Relocation {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "relocation",
            "demography",
            "6.11",
            "NGOs that can afford it sometimes move to where access, history and partners draw them.",
            Parameters.class);

    private Relocation() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "r",
                    meaning = "probability a month to move, for a gain of attraction of 1",
                    unit = "probability/month",
                    min = 0,
                    max = 0.1,
                    value = 0.001,
                    source = "assumption: about one move in ten years in Japan")
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
            double costYen,

            @Parameter(
                    symbol = "h",
                    meaning = "weight of the historical legitimacy of a place for the cause",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.3,
                    source = "assumption: a home of the cause counts a third of full access")
            double heritageWeight,

            @Parameter(
                    symbol = "n",
                    meaning = "weight of partners in a place",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.3,
                    source = "assumption: as much as heritage")
            double partnerWeight,

            @Parameter(
                    symbol = "n_3",
                    meaning = "partners in a place beyond whom more do not count",
                    unit = "NGOs",
                    min = 1,
                    max = 100,
                    value = 3,
                    source = "assumption: three are a circle of colleagues")
            double mostPartners,

            @Parameter(
                    symbol = "δ",
                    meaning = "loss of attraction with distance from home",
                    unit = "1 per 1000 km",
                    min = 0,
                    max = 10,
                    value = 0.3,
                    source = "assumption: people and supporters are left behind")
            double distanceWeight) {}

    /**
     * How much a prefecture draws an NGO.
     *
     * @param access nearness to the centres, (0,1]
     * @param heritage historical legitimacy for the NGO's cause, [0,1]
     * @param partners active partners at home there
     * @param distanceKm distance from the present home, km
     * @param parameters the parameters
     */
    public static double attraction(
            double access, double heritage, int partners, double distanceKm, Parameters parameters) {
        return access
                + parameters.heritageWeight() * heritage
                + parameters.partnerWeight() * Math.min(1, partners / parameters.mostPartners())
                - parameters.distanceWeight() * distanceKm / 1000;
    }

    /** Probability a month to move. */
    public static double probability(double attractionHere, double attractionThere, Parameters parameters) {
        return parameters.monthlyProbability() * Math.max(0, attractionThere - attractionHere);
    }
}
