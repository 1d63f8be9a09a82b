package enishi.analysis.survival;

import enishi.scenarios.problem.ScenarioException;
import java.util.List;

/** Tables of NGOs that Enishi wrote: those of several runs are repeats of the same NGOs and must not be pooled. */
final class Runs {

    private static final String RUN = "run";
    private static final List<String> ENISHIS = List.of("ngo", "entry_prefecture", "months_observed");

    private Runs() {}

    static boolean isEnishis(DataTable table) {
        return table.header().containsAll(ENISHIS);
    }

    static void requireOne(DataTable table) throws ScenarioException {
        int run = table.header().indexOf(RUN);
        if (!isEnishis(table) || run < 0) {
            return;
        }
        List<String> runs =
                Categories.of(table.rows().stream().map(row -> row.cells().get(run)));
        if (runs.size() > 1) {
            throw table.refused(
                    "",
                    "holds the NGOs of " + runs.size() + " runs",
                    "those of one run, since runs repeat the same NGOs and p-values would fall with their number; "
                            + "\"enishi compare\" compares scenarios over runs",
                    "Maybe \"--where run=" + runs.get(0) + "\" was meant.");
        }
    }
}
