package enishi.sim.process.citizen;

/**
 * What the first acquaintances of an NGO have seen of it before it enters the simulation.
 *
 * @param monthlyResultProbability probability of a result in a month of the past, [0,1]; 0 for a new NGO
 * @param successShare share of successes among results, [0,1]
 */
public record PastResults(double monthlyResultProbability, double successShare) {

    /** Nothing has been seen of a new NGO. */
    public static final PastResults NONE = new PastResults(0, 0);

    /** Successes in a month of the past. */
    public double monthlySuccesses() {
        return monthlyResultProbability * successShare;
    }

    /** Whether others than supporters know the NGO: not if it is new. */
    boolean isKnownToOthers() {
        return monthlyResultProbability > 0;
    }

    /** Positive evidence in the long run, when evidence fades and acquaintances are replaced as the rules say. */
    double successes(boolean supporter, CitizenParameters parameters) {
        return noticed(supporter, parameters) * successShare;
    }

    /** Negative evidence in the long run. */
    double failures(boolean supporter, CitizenParameters parameters) {
        return noticed(supporter, parameters)
                * (1 - successShare)
                * parameters.trust().failureWeight();
    }

    private double noticed(boolean supporter, CitizenParameters parameters) {
        double fading = 1
                - parameters.trust().monthlyRetention()
                + parameters.acquaintance().monthlyForgettingProbability();
        if (monthlyResultProbability == 0 || fading == 0) {
            return 0;
        }
        return TrustUpdate.noticeProbability(supporter, parameters.trust()) * monthlyResultProbability / fading;
    }
}
