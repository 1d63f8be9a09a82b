package enishi.analysis.window.play;

import enishi.sim.model.ModelInput;

/**
 * What is played: two worlds with one seed, one burn-in and one calendar.
 *
 * @param baseline input of the scenario as it is shipped
 * @param policy input of the world of the policy
 */
public record Script(ModelInput baseline, ModelInput policy) {

    /** Refuses worlds that could not be compared month by month. */
    public Script {
        if (baseline.seed() != policy.seed()
                || baseline.months() != policy.months()
                || baseline.burnInMonths() != policy.burnInMonths()
                || !baseline.start().equals(policy.start())) {
            throw new IllegalArgumentException("both worlds must share seed, calendar and burn-in: "
                    + calendar(baseline) + " against " + calendar(policy)
                    + ". Maybe one of them is from another scenario.");
        }
    }

    /** Both worlds alike. */
    public static Script of(ModelInput input) {
        return new Script(input, input);
    }

    /** The same play with another policy in the world of the policy, from the first reported month on. */
    public Script with(ModelInput.Policy other) {
        return new Script(
                baseline,
                new ModelInput(
                        baseline.geography(),
                        baseline.causes(),
                        baseline.heritage(),
                        baseline.countries(),
                        baseline.heat(),
                        baseline.startTables(),
                        baseline.burnIn(),
                        other,
                        baseline.start(),
                        baseline.burnInMonths(),
                        baseline.months(),
                        baseline.scale(),
                        baseline.seed()));
    }

    /** Whether an input differs from that of the baseline in nothing but its policy, so that both can be compared. */
    public boolean differsInPolicyOnly(ModelInput other) {
        return with(other.policy()).policy().equals(other);
    }

    private static String calendar(ModelInput input) {
        return "seed " + input.seed() + ", " + input.months() + " months from " + input.start() + " after "
                + input.burnInMonths();
    }
}
