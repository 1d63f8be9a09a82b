package enishi.scenarios.validation;

import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.problem.Wording;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import java.util.Map;
import java.util.SortedMap;

/** Checks of who pays for a grant scheme and who may apply to it. */
final class GrantSchemeChecks {

    private GrantSchemeChecks() {}

    static void giftsArePartOfTheWhole(GrantScheme scheme, Report report) {
        if (scheme.donatedShare() + scheme.businessShare() > 1) {
            report.problem(
                    "/businessShare",
                    scheme.businessShare() + " makes gifts more than the whole budget",
                    "at most 1 together with donatedShare, " + scheme.donatedShare() + " (share)",
                    "Maybe the shares were meant of the gifts.");
        }
    }

    static void namesDiffer(GrantScheme scheme, Report report) {
        InstrumentChecks.eachOnce("/causes/", scheme.causes(), report);
        InstrumentChecks.eachOnce("/closedToUsersOf/", scheme.closedToUsersOf(), report);
    }

    /** An id that the scenario does not have closes a scheme to nobody, which is right where a scheme was taken away. */
    static void closedToUsersOfSchemes(ScenarioDefinition scenario, Report report) {
        for (Map.Entry<String, Instrument> entry : scenario.instruments().entrySet()) {
            if (entry.getValue() instanceof GrantScheme scheme) {
                for (int i = 0; i < scheme.closedToUsersOf().size(); i++) {
                    closedToUsersOf(
                            scheme.closedToUsersOf().get(i),
                            "/instruments/" + entry.getKey() + "/closedToUsersOf/" + i,
                            scenario,
                            report);
                }
            }
        }
    }

    private static void closedToUsersOf(String other, String pointer, ScenarioDefinition scenario, Report report) {
        SortedMap<String, Instrument> known = scenario.instruments();
        String meant = known.containsKey(other) ? null : Wording.slipOf(other, known.keySet());
        if (meant != null) {
            report.problem(
                    pointer,
                    Wording.quote(other) + " is not a scheme of the scenario",
                    "ids of grant schemes",
                    "Maybe you meant " + Wording.quote(meant) + '.');
        }
    }
}
