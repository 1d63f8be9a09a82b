package enishi.scenarios.validation;

import enishi.sim.process.organization.Founding;
import enishi.sim.process.organization.Start;

/** Checks of parameters of one rule against each other. */
final class ParameterChecks {

    private ParameterChecks() {}

    static void startHasRoomForTheLarge(Start.Parameters start, Report report) {
        int large = start.giants() + start.large();
        if (large > start.ngos()) {
            report.problem(
                    "/ngos",
                    start.ngos() + " is fewer than the giants and other large NGOs, " + large,
                    "at least giants and large together",
                    null);
        }
    }

    static void mostFoundersAreNotFewest(Founding.Parameters founding, Report report) {
        if (founding.mostFounders() < founding.fewestFounders()) {
            report.problem(
                    "/mostFounders",
                    founding.mostFounders() + " is below fewestFounders",
                    "at least fewestFounders, " + founding.fewestFounders(),
                    "Maybe the two were mixed up.");
        }
    }
}
