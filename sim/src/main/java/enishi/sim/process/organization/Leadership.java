package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * An office has a head, who leaves some day; until a successor is found, the office only keeps going, and at last it closes.
 *
 * <p>The head leaves with {@code q_L} a month and takes skill along. A successor is found with {@code min(1, f₀ + f₁·max(0,
 * staff − 1) + f₂·K)} a month: from the staff, through the core group, or from outside. Without a head nobody is hired, no
 * application is written, appeals are {@code v_L} of what they would be, and staff leave {@code 1 + v_Q} times as fast. After
 * {@code patience} months of search the office closes; whether the NGO lives on is up to its core group. Without staff there is no
 * head, and only a core group of at least {@code K_o} opens an office. With q_L = 0 and K_o = 0 offices never want for a head.
 * ODD submodel 6.6.
 */
public final class Leadership {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "leadership",
            "NGOs",
            "6.6",
            "Heads of offices leave; without a successor an office stagnates and at last closes.",
            Parameters.class);

    private Leadership() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "q_L",
                    meaning = "probability a month that the head of an office leaves",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.0104166667,
                    source = "assumption: eight years in office on average")
            double monthlyLeavingProbability,

            @Parameter(
                    symbol = "f₀",
                    meaning = "probability a month to find a successor from outside",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.03,
                    source = "assumption: pay and posts attract few, JCIE2015 names staff as a bottleneck")
            double outsideSuccession,

            @Parameter(
                    symbol = "f₁",
                    meaning = "addition to that for each other staff member",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: a colleague takes over within a year")
            double staffSuccession,

            @Parameter(
                    symbol = "f₂",
                    meaning = "addition to that for each core volunteer",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.04,
                    source = "assumption: volunteers search, or one steps in")
            double coreSuccession,

            @Parameter(
                    symbol = "v_L",
                    meaning = "appeals without a head, relative to those with one",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: routine goes on, new appeals do not")
            double headlessAppeals,

            @Parameter(
                    symbol = "v_Q",
                    meaning = "by how much faster staff leave without a head",
                    unit = "1",
                    min = 0,
                    max = 20,
                    value = 1,
                    source = "assumption: twice as fast while nobody leads")
            double headlessQuitting,

            @Parameter(
                    symbol = "patience",
                    meaning = "months of search after which the office closes",
                    unit = "months",
                    min = 1,
                    max = 120,
                    value = 18,
                    source = "assumption: a yearly assembly and a half")
            int patienceMonths,

            @Parameter(
                    symbol = "t_L",
                    meaning = "staff members whose part of the skill a head takes along",
                    unit = "persons",
                    min = 0,
                    max = 20,
                    value = 2,
                    source = "assumption: knows more than a staff member")
            double headsSkill,

            @Parameter(
                    symbol = "K_o",
                    meaning = "core volunteers needed to open an office",
                    unit = "persons",
                    min = 0,
                    max = 50,
                    value = 1,
                    source = "assumption: somebody must employ the first one")
            int openingCore) {}

    /** Probability a month that the head leaves, {@code pace} relative to usual. */
    public static double leavingProbability(double pace, Parameters parameters) {
        return Math.min(1, pace * parameters.monthlyLeavingProbability());
    }

    /**
     * Probability a month that a successor is found.
     *
     * @param staff staff, the head's post included, persons
     * @param core core volunteers
     * @param parameters the parameters
     */
    public static double successionProbability(double staff, int core, Parameters parameters) {
        return Math.min(
                1,
                parameters.outsideSuccession()
                        + parameters.staffSuccession() * Math.max(0, staff - 1)
                        + parameters.coreSuccession() * core);
    }

    /** Appeals relative to those of an NGO that is led. */
    public static double appeals(boolean headless, Parameters parameters) {
        return headless ? parameters.headlessAppeals() : 1;
    }

    /** How fast staff leave relative to an NGO that is led. */
    public static double quitting(boolean headless, Parameters parameters) {
        return headless ? 1 + parameters.headlessQuitting() : 1;
    }

    /** Whether there is somebody to hire. */
    public static boolean canHire(boolean headless, double staff, int core, Parameters parameters) {
        return !headless && (staff > 0 || core >= parameters.openingCore());
    }
}
