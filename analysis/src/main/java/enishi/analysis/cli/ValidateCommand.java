package enishi.analysis.cli;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.ensemble.Ensemble;
import enishi.scenarios.ensemble.EnsembleCatalog;
import enishi.scenarios.experiment.ExperimentCatalog;
import enishi.scenarios.problem.ScenarioException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario, experiment and ensemble files without running them. */
@Command(
        name = "validate",
        description =
                "Checks scenario, experiment and ensemble files and lists everything that is wrong with them. Ends with 0 if all are valid,"
                        + " else with 2.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        footerHeading = "%nExample:%n",
        footer = "  enishi validate my-scenario.json")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario, experiment or ensemble files.")
    private List<String> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCode.DONE;
        for (String file : files) {
            try {
                if (ExperimentCatalog.isExperiment(file)) {
                    out.println(file + ": valid (experiment "
                            + ExperimentCatalog.open(file).id() + ")");
                    continue;
                }
                if (EnsembleCatalog.isEnsemble(file)) {
                    Ensemble ensemble = EnsembleCatalog.open(file);
                    out.println(file + ": valid (ensemble " + ensemble.id() + ", "
                            + ensemble.sets().size() + " sets with the defaults)");
                    continue;
                }
                Scenario scenario = ScenarioCatalog.open(file);
                out.println(file + ": valid (" + scenario.id() + ")");
                scenario.idle(scenario.run(RunOverrides.NONE)).forEach(note -> out.println("  Note: " + note));
            } catch (ScenarioException e) {
                spec.commandLine().getErr().println(e.getMessage());
                code = ExitCode.REFUSED;
            }
        }
        return code;
    }
}
