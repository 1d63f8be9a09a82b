package enishi.sim.process.organization;

import enishi.sim.organization.Applicant;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.policy.Administration;
import enishi.sim.policy.Emphasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A scheme scores applications with error and funds them in order of score until the call's money is spent.
 *
 * <p>{@code score = w_E·e + w_R·(s + 1)/(s + f + 2) + w_M·m + w_L·(L_loc + L_glo)/2 + w_N·deg/(deg + n_½) + w_P·s_G + w_A·s_A +
 * w_K·k − w_D·d/300 km + w_F·min(1, own cash/own funds needed) + bonus·[nonmetropolitan] + N(0, noise)}, s_G and s_A strengths of
 * the ties with the local government and the operator's office. A decentralised office knows the place: {@code a_L·w_L·L_loc} for
 * legitimacy, {@code a_K·w_K}, {@code a_N·noise}, {@code a_D·w_D}. A scheme's emphasis multiplies the weights. Outside applicants have scores of their own and compete for
 * the same money. With a quota the reserved money is given out first, to nonmetropolitan NGOs only. An award outlives the
 * waiting with probability {@code (1 − x)^lag}. ODD submodel 6.8.
 */
public final class Selection {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "selection",
            "agencies",
            "6.8",
            "Schemes score applications with error and fund the best until the money of the call is spent.",
            Parameters.class);

    private static final Comparator<Applicant> BEST_FIRST = Comparator.comparingDouble(Applicant::score)
            .reversed()
            .thenComparing(Applicant::isOutside)
            .thenComparingInt(Applicant::place);

    private Selection() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "w_E",
                    meaning = "weight of expertise",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.8,
                    source = "assumption: examiners look at experience first")
            double expertiseWeight,

            @Parameter(
                    symbol = "w_R",
                    meaning = "weight of the track record",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.6,
                    source = "assumption: a little less than expertise")
            double recordWeight,

            @Parameter(
                    symbol = "w_M",
                    meaning = "weight of management skill",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.9,
                    source = "assumption: what is decided upon is the paper, which skill writes")
            double managementWeight,

            @Parameter(
                    symbol = "w_L",
                    meaning = "weight of legitimacy",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.3,
                    source = "assumption: a third of management skill")
            double legitimacyWeight,

            @Parameter(
                    symbol = "w_N",
                    meaning = "weight of ties",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.2,
                    source = "assumption: partners named in the plan help a little")
            double tieWeight,

            @Parameter(
                    symbol = "n_½",
                    meaning = "ties at which their worth is half of the largest",
                    unit = "NGOs",
                    min = 0.1,
                    max = 100,
                    value = 3,
                    source = "assumption: three partners are about what a plan names")
            double halfTies,

            @Parameter(
                    symbol = "w_P",
                    meaning = "weight of the tie with the local government",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.1,
                    source = "assumption: half as much as ties with NGOs")
            double governmentWeight,

            @Parameter(
                    symbol = "w_A",
                    meaning = "weight of the tie with the operator's office",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.05,
                    source = "assumption: officers do not decide, but they advise on plans")
            double agencyWeight,

            @Parameter(
                    symbol = "w_K",
                    meaning = "weight of local knowledge",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.15,
                    source = "assumption: hard to see from afar")
            double localKnowledgeWeight,

            @Parameter(
                    symbol = "w_D",
                    meaning = "loss by 300 km of distance to the deciding office",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: fewer meetings with the officers")
            double distanceWeight,

            @Parameter(
                    symbol = "noise",
                    meaning = "standard deviation of the score's error",
                    unit = "1",
                    min = 0,
                    max = 2,
                    value = 0.1,
                    source = "assumption: examiners agree fairly well")
            double noise,

            @Parameter(
                    symbol = "x",
                    meaning = "probability that an award is lost in a month of waiting",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.015,
                    source = "assumption: plans and partners do not wait; makes speed matter")
            double monthlyLoss,

            @Parameter(
                    symbol = "w_F",
                    meaning = "weight of own funds for what must be paid ahead and by the applicant itself",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.1,
                    source = "assumption: examiners doubt plans that the applicant cannot carry")
            double ownFundsWeight,

            @Parameter(
                    symbol = "a_L",
                    meaning = "weight of local legitimacy in a decentralised office, relative to w_L",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 2,
                    source = "assumption: the officers live in the region")
            double nearLegitimacy,

            @Parameter(
                    symbol = "a_K",
                    meaning = "weight of local knowledge in a decentralised office, relative to w_K",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 2,
                    source = "assumption: as for legitimacy")
            double nearKnowledge,

            @Parameter(
                    symbol = "a_D",
                    meaning = "loss by distance to a decentralised office, relative to w_D",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.25,
                    source = "assumption: a day trip at most")
            double nearDistance,

            @Parameter(
                    symbol = "a_N",
                    meaning = "error of a decentralised office, relative to noise",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.6,
                    source = "assumption: applicants are better known")
            double nearNoise,

            @Parameter(
                    symbol = "d₁",
                    meaning = "distance to which w_D belongs",
                    unit = "km",
                    min = 10,
                    max = 3000,
                    value = 300,
                    source = "assumption: beyond a day trip")
            double distanceKm) {}

    /**
     * The score without its error.
     *
     * @param expertise expertise, [0,1]
     * @param successShare track record, [0,1]
     * @param management management skill, [0,1]
     * @param localLegitimacy local legitimacy, [0,1]
     * @param globalLegitimacy global legitimacy, [0,1]
     * @param connection what ties are worth
     * @param localKnowledge local knowledge, [0,1]
     * @param distanceKm distance to the deciding office, km
     * @param administration where it is decided
     * @param emphasis what the scheme looks for
     * @param parameters the parameters
     */
    public static double merit(
            double expertise,
            double successShare,
            double management,
            double localLegitimacy,
            double globalLegitimacy,
            double connection,
            double localKnowledge,
            double distanceKm,
            Administration administration,
            Emphasis emphasis,
            Parameters parameters) {
        boolean near = administration == Administration.DECENTRALISED;
        double legitimacy =
                near ? parameters.nearLegitimacy() * localLegitimacy : 0.5 * localLegitimacy + 0.5 * globalLegitimacy;
        double knowledge = (near ? parameters.nearKnowledge() : 1) * parameters.localKnowledgeWeight() * localKnowledge;
        return emphasis.expertise() * parameters.expertiseWeight() * expertise
                + emphasis.record() * parameters.recordWeight() * successShare
                + emphasis.management() * parameters.managementWeight() * management
                + emphasis.legitimacy() * parameters.legitimacyWeight() * legitimacy
                + emphasis.ties() * connection
                + emphasis.localKnowledge() * knowledge
                - (near ? parameters.nearDistance() : 1)
                        * parameters.distanceWeight()
                        * distanceKm
                        / parameters.distanceKm();
    }

    /** What own funds add to the score: all of the weight where they cover what is needed, nothing where there are none. */
    public static double ownFunds(double cashYen, double neededYen, Parameters parameters) {
        double covered = neededYen > 0 ? Math.max(0, Math.min(1, cashYen / neededYen)) : 1;
        return parameters.ownFundsWeight() * covered;
    }

    /**
     * What ties are worth in a score.
     *
     * @param ties number of ties with NGOs
     * @param governmentTie strength of the tie with the local government, [0,1]
     * @param agencyTie strength of the tie with the operator's office, [0,1]
     * @param parameters the parameters
     */
    public static double connection(int ties, double governmentTie, double agencyTie, Parameters parameters) {
        return parameters.tieWeight() * ties / (ties + parameters.halfTies())
                + parameters.governmentWeight() * governmentTie
                + parameters.agencyWeight() * agencyTie;
    }

    /** Standard deviation of the score's error, of which {@code clarity} in [0,1] takes its part away. */
    public static double noise(Administration administration, double clarity, Parameters parameters) {
        double noise =
                (administration == Administration.DECENTRALISED ? parameters.nearNoise() : 1) * parameters.noise();
        return (1 - clarity) * noise;
    }

    /** Probability that plan and partner are still there after waiting. */
    public static double survivesWaiting(int lagMonths, Parameters parameters) {
        return StrictMath.pow(1 - parameters.monthlyLoss(), lagMonths);
    }

    /**
     * Who is funded: the best first, and whoever still fits into the money.
     *
     * @param applicants all applications
     * @param moneyYen money of the call, yen
     * @param reservedYen part of it for reserved applicants, yen
     * @param reserved who may win reserved money
     */
    public static List<Applicant> fund(
            List<Applicant> applicants, long moneyYen, long reservedYen, Predicate<Applicant> reserved) {
        List<Applicant> ranked = new ArrayList<>(applicants);
        ranked.sort(BEST_FIRST);
        List<Applicant> funded = new ArrayList<>();
        List<Applicant> left = new ArrayList<>();
        long reservedLeft = reservedYen;
        for (Applicant applicant : ranked) {
            if (reserved.test(applicant) && applicant.askYen() <= reservedLeft) {
                reservedLeft -= applicant.askYen();
                funded.add(applicant);
            } else {
                left.add(applicant);
            }
        }
        // Reserved money that nobody won is not given to others: it is carried over with the rest.
        long open = moneyYen - reservedYen;
        for (Applicant applicant : left) {
            if (applicant.askYen() <= open) {
                open -= applicant.askYen();
                funded.add(applicant);
            }
        }
        return funded;
    }
}
