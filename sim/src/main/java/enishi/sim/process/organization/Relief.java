package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.random.Chance;

/**
 * Which NGOs respond to a shock, and what each gets of the public's gifts for relief.
 *
 * <p>{@code respond = ρ·min(1, free time)·reach}, reach = 1 on the spot, else {@code min(1, r₀ + r_T·min(1, partners/n_T))}, partners
 * those that respond already; weight {@code (1 + S)^x·L}, S supporters, L legitimacy elsewhere. Members of a platform are nearer and weigh more
 * (6.18). Relief takes {@code n_Y} of time per yen. With ρ = 0 nobody responds, with r_T = 0 ties do not matter, with n_Y = 0 it
 * takes no time. ODD submodel 6.12.
 */
public final class Relief {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "relief",
            "NGOs",
            "6.12",
            "NGOs with time respond to shocks near them or through partners, and share the gifts for relief, which take time.",
            Parameters.class);

    private Relief() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "ρ",
                    meaning = "probability a month that an NGO on the spot with time to spare responds",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.6,
                    source =
                            "assumption: of those who worked in the north-east in 2011 three fifths were there in ten days")
            double monthlyResponse,

            @Parameter(
                    symbol = "r₀",
                    meaning = "reach of an NGO that is not on the spot",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.03,
                    source = "assumption: gives thirty to sixty responding NGOs, as in 2004 and 2011")
            double distantReach,

            @Parameter(
                    symbol = "r_T",
                    meaning = "reach that partners who respond give",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: most who responded in 2011 teamed up with others, JCIE2015")
            double partnersReach,

            @Parameter(
                    symbol = "n_T",
                    meaning = "responding partners that give all of it",
                    unit = "NGOs",
                    min = 0.1,
                    max = 20,
                    value = 2,
                    source = "assumption: one partner to go with, one to ask")
            double partnersNeeded,

            @Parameter(
                    symbol = "x",
                    meaning = "exponent of supporters in what the public gives",
                    unit = "1",
                    min = 0,
                    max = 2,
                    value = 0.5,
                    source = "assumption: gifts for relief are less concentrated than regular ones")
            double supportersExponent,

            @Parameter(
                    symbol = "c_R",
                    meaning = "contacts of all responding NGOs together through the media",
                    unit = "share of national attention",
                    min = 0,
                    max = 10,
                    value = 0.05,
                    source = "assumption: news speak of the event more than of NGOs")
            double mediaContacts,

            @Parameter(
                    symbol = "n_R",
                    meaning = "months over which gifts for relief are spent",
                    unit = "months",
                    min = 1,
                    max = 60,
                    value = 6,
                    source = "assumption: the emergency phase of most responses")
            int spendingMonths,

            @Parameter(
                    symbol = "n_Y",
                    meaning = "time that spending a yen on relief takes",
                    unit = "person-months/yen",
                    min = 0,
                    max = 1e-5,
                    value = 4.5e-8,
                    source =
                            "assumption: as a grant project does, 0.15 person-months for 3.3 million yen; who brings help is paid for by it")
            double timePerYen) {}

    /**
     * How near an NGO is to where relief is needed, [0,1].
     *
     * @param onTheSpot whether it is at home or at work there
     * @param respondingPartners its partners that respond already
     * @param called how far platforms of which it is a member bring it near, [0,1]
     * @param parameters the rule's parameters
     */
    public static double reach(boolean onTheSpot, int respondingPartners, double called, Parameters parameters) {
        if (onTheSpot) {
            return 1;
        }
        double partners = Math.min(1, respondingPartners / parameters.partnersNeeded());
        return Chance.either(Math.min(1, parameters.distantReach() + parameters.partnersReach() * partners), called);
    }

    /** Time that spending so much on relief in a month takes, person-months. */
    public static double time(long spendingYen, Parameters parameters) {
        return parameters.timePerYen() * spendingYen;
    }

    /** Probability that an NGO begins to respond this month, [0,1]. */
    public static double responseProbability(double freeTime, double reach, Parameters parameters) {
        return parameters.monthlyResponse() * Math.min(1, freeTime) * reach;
    }

    /**
     * Weight of an NGO when the public gives for relief, at least 0.
     *
     * @param supporters its supporters, persons
     * @param globalLegitimacy its legitimacy elsewhere, [0,1]
     * @param appeal by how much joint appeals raise it, at least 0
     * @param parameters the rule's parameters
     */
    public static double weight(int supporters, double globalLegitimacy, double appeal, Parameters parameters) {
        return StrictMath.pow(1.0 + supporters, parameters.supportersExponent()) * globalLegitimacy * (1 + appeal);
    }

    /** What is spent this month of gifts to be spent over so many months, whole yen; the last month takes the rest. */
    public static long spendingYen(long giftsYen, int monthsLeft) {
        return monthsLeft <= 1 ? giftsYen : Math.round((double) giftsYen / monthsLeft);
    }
}
