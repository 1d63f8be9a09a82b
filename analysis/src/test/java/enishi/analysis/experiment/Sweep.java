package enishi.analysis.experiment;

import enishi.analysis.comparison.Outcomes;
import enishi.analysis.result.StoreTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** Many short runs of nothing, of which only the outcomes are kept. */
public final class Sweep {

    private static final int MONTHS = 12;

    private Sweep() {}

    /** Runs in the folder that the first argument names, as many runs as the second says, in as many threads as the third. */
    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** Runs so many runs in a folder. */
    public static void run(Path folder, int runs, int threads) throws IOException {
        Study study = new Study(
                List.of(SmallWorld.scenario("nothing", MONTHS, 0)),
                1,
                runs,
                MONTHS,
                50,
                Outcomes.of(MONTHS),
                EnumSet.of(StoreTable.OUTCOMES));
        try (ExperimentFolder opened = ExperimentFolder.open(folder, study)) {
            new PairedRunner(opened, new NothingSimulation(), threads, () -> {}).run();
        }
    }
}
