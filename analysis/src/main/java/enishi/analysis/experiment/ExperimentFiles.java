package enishi.analysis.experiment;

import enishi.analysis.result.Trees;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.RunSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The experiment in its own folder: {@code experiment.json} and the scenarios that it names, complete, so that the folder can be
 * read, and run again, without anything else.
 */
public final class ExperimentFiles {

    /** The name of the experiment's file. */
    public static final String NAME = "experiment.json";

    private static final String SCENARIOS = "scenarios";

    private ExperimentFiles() {}

    /**
     * Writes the files.
     *
     * @param scenarios the scenarios as they are run, in order
     * @param settings how they are run
     */
    public static void write(Path folder, PlannedExperiment planned, List<Scenario> scenarios, RunSettings settings)
            throws IOException {
        Files.createDirectories(folder.resolve(SCENARIOS));
        List<String> named = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            String name = SCENARIOS + "/" + scenario.id() + ".json";
            write(folder.resolve(name), scenario.effectiveJson(settings));
            named.add(name);
        }
        write(folder.resolve(NAME), planned.experiment().effectiveJson(named));
    }

    private static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text);
        Trees.move(part, file);
    }
}
