package enishi.analysis.cli;

import enishi.analysis.comparison.Language;
import enishi.analysis.window.EnishiWindow;
import enishi.analysis.window.WindowSetting;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourCatalog;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the classroom window. */
@Command(
        name = "window",
        description =
                "Opens the classroom window: the scenario as it is beside a world in which you set the policy, live on"
                        + " maps of Japan with charts.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi window",
            "  enishi window development-education --lang ja",
            "  enishi window --tour trust-and-survival",
            "  enishi window my-scenario.json --seed 7 --years 5"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class WindowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = "baseline-japan",
            description = "A shipped scenario (see \"enishi list\") or the path of a file. Default: baseline-japan.")
    private String scenario;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of both worlds. Default: the scenario's (1).")
    private @Nullable Long seed;

    @Option(names = "--years", paramLabel = "N", description = "Years to play. Default: the scenario's (15).")
    private @Nullable Integer years;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description =
                    "Residents that may share one cell; more is faster and coarser. Default: the scenario's (50).")
    private @Nullable Integer scale;

    @Option(
            names = "--tour",
            paramLabel = "TOUR",
            description =
                    "Begin with a guided tour: trust-and-survival, small-places, or the path of a tour file. It brings its own"
                            + " scenario, seed and years.")
    private @Nullable String tour;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws ScenarioException {
        Language shown = language.shown();
        Scenario opened = ScenarioCatalog.open(scenario);
        RunOverrides overrides = new RunOverrides(seed, years, scale, null);
        opened.run(overrides);
        Tour guided = tour == null ? null : TourCatalog.open(tour);
        if (!EnishiWindow.hasDisplay()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "The window needs a screen, and there is none here. Maybe start it where you sit, or with \"xvfb-run"
                                    + " ./enishi window\"; \"enishi run " + scenario + "\" needs no screen.");
            return ExitCode.REFUSED;
        }
        WindowSetting setting = new WindowSetting(opened, scenario, overrides, Tables.load(), shown);
        try {
            EnishiWindow window = EnishiWindow.open(setting);
            if (guided != null) {
                window.guideSoon(guided);
            }
            window.awaitClosed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The window was interrupted.");
        }
        return ExitCode.DONE;
    }
}
