package enishi.analysis.experiment;

import enishi.analysis.comparison.Outcomes;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoreTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** Runs of the toy as they stand in a folder. */
public final class SmallStudy {

    private SmallStudy() {}

    /** What is done with the runs. */
    @FunctionalInterface
    public interface Use<T> {
        /** Looks at the runs. */
        T of(RunStore store) throws IOException;
    }

    /** Scenarios of the toy with seeds from 1 on, of which everything is kept. */
    public static Study of(List<PlannedScenario> scenarios, int runs) {
        int months = scenarios.get(0).inputOf().apply(1).months();
        return new Study(scenarios, 1, runs, months, 50, Outcomes.of(months), EnumSet.allOf(StoreTable.class));
    }

    /** Runs scenarios of the toy in a folder, in two threads, and looks at the runs. */
    public static <T> T run(Path folder, List<PlannedScenario> scenarios, int runs, Use<T> use) throws IOException {
        try (ExperimentFolder experiment = ExperimentFolder.open(folder, of(scenarios, runs))) {
            new PairedRunner(experiment, new SmallWorld(), 2, () -> {}).run();
            return use.of(experiment.store());
        }
    }
}
