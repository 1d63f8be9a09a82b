package enishi.scenarios.validation;

import enishi.scenarios.data.CauseTable;
import enishi.scenarios.data.TableFiles;
import enishi.scenarios.problem.Wording;
import enishi.sim.policy.AlignedCommunication;
import enishi.sim.policy.Dialogue;
import enishi.sim.policy.DialogueVenue;
import enishi.sim.population.Cause;
import java.util.List;

/** Checks of programmes that bring NGOs together. */
final class DialogueChecks {

    private DialogueChecks() {}

    static void causeExists(String id, Report report) {
        List<String> causes =
                CauseTable.causes(TableFiles.SHIPPED).stream().map(Cause::id).toList();
        if (!causes.contains(id)) {
            report.problem(
                    "",
                    Wording.quote(id) + " is not a cause",
                    "one of " + Wording.list(causes),
                    Wording.maybe(id, causes));
        }
    }

    static void placesBelongToTheVenue(Dialogue dialogue, Report report) {
        if (!dialogue.causes().isEmpty() && dialogue.venue() != DialogueVenue.SECTOR) {
            report.problem(
                    "/causes",
                    "causes are given, and the meetings are not by sector",
                    "no causes, or the venue \"sector\"",
                    "Maybe the venue is missing.");
        }
        if (!dialogue.countries().isEmpty() && dialogue.venue() != DialogueVenue.EMBASSY) {
            report.problem(
                    "/countries",
                    "countries are given, and the meetings are not at embassies",
                    "no countries, or the venue \"embassy\"",
                    "Maybe the venue is missing.");
        }
        InstrumentChecks.eachOnce("/causes/", dialogue.causes(), report);
        InstrumentChecks.eachOnce("/countries/", dialogue.countries(), report);
    }

    static void causesDiffer(AlignedCommunication programme, Report report) {
        InstrumentChecks.eachOnce("/causes/", programme.causes(), report);
    }
}
