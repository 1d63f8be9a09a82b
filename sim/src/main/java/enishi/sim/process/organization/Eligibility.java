package enishi.sim.process.organization;

import enishi.sim.organization.Ngo;
import enishi.sim.policy.GrantScheme;

/**
 * Who may apply to a scheme, by levers of the scheme alone: home, cause, what the NGO has already had, and its tie with the
 * local government. Age, income and running projects are looked at when it asks ({@link Application}). ODD submodel 6.8.
 */
final class Eligibility {

    private Eligibility() {}

    /** Whether NGOs of a place and a cause may apply; {@code prefecture} is an ISO 3166-2 code. */
    static boolean isForPlaceAndCause(GrantScheme scheme, String prefecture, String cause) {
        return scheme.reaches(prefecture)
                && (scheme.causes().isEmpty() || scheme.causes().contains(cause));
    }

    /** Whether the tie with the local government is strong enough; {@code strength} in [0,1], 0 without a tie. */
    static boolean isBackedByLocalGovernment(GrantScheme scheme, double strength) {
        return strength >= scheme.minimumLocalGovernmentTie();
    }

    /**
     * Whether an NGO has not yet had too much for the scheme.
     *
     * @param scheme the scheme
     * @param schemeId its id
     * @param waiting awards under it that wait for their start
     * @param ngo the NGO
     */
    static boolean isStillOpenTo(GrantScheme scheme, String schemeId, int waiting, Ngo ngo) {
        if (ngo.awardsOf(schemeId) + waiting > scheme.mostEarlierAwards()) {
            return false;
        }
        for (String other : scheme.closedToUsersOf()) {
            if (ngo.awardsOf(other) > 0) {
                return false;
            }
        }
        return true;
    }
}
