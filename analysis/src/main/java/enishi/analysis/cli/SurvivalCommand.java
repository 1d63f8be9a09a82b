package enishi.analysis.cli;

import enishi.analysis.report.SurvivalChart;
import enishi.analysis.report.SurvivalJson;
import enishi.analysis.report.SurvivalText;
import enishi.analysis.survival.SurvivalAnalysis;
import enishi.analysis.survival.SurvivalData;
import enishi.analysis.survival.SurvivalQuestion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Survival analysis of any table. */
@Command(
        name = "survival",
        description =
                "Survival analysis of any CSV table, your own included: Kaplan–Meier curves and medians, cumulative"
                        + " incidence of competing ends, restricted mean survival time, log-rank test, Cox regression. Rows"
                        + " with a blank cell (or NA) in a column that is used are left out and counted.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi survival patients.csv --time days --event died --group treatment --covariates age,sex",
            "  enishi survival runs/baseline-japan-seed1/ngos.csv --time months_observed --event end \\",
            "    --censored active --where initial=true --group metropolitan --tau 60 --chart survival.svg",
            "",
            "A covariate that changes with time: one row per stretch of time, --entry and --time its ends, --event what",
            "happened at its end. --json holds every step of every curve with all digits: groups[].survival[] (time,",
            "atRisk, ended, survival, standardError, low, high), groups[].incidence[], median, restrictedMean,",
            "restrictedMeanDifferences[], logRank, cox.coefficients[] (coefficient, standardError, hazardRatio, low,",
            "high, z, p, proportionality), cox.logLikelihood, cox.likelihoodRatio, cox.proportionality."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SurvivalCommand implements Callable<Integer> {

    private static final String SVG = ".svg";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "A table with column names in its first line.")
    private Path file;

    @Option(
            names = "--time",
            required = true,
            paramLabel = "COLUMN",
            description = "Time at which observation stopped, a number of at least 0.")
    private String time;

    @Option(
            names = "--event",
            required = true,
            paramLabel = "COLUMN",
            description = "What happened then: 1 or true for ended, 0 or false for still alive; or names of ends, with"
                    + " --censored.")
    private String event;

    @Option(
            names = "--censored",
            paramLabel = "VALUE",
            split = ",",
            description = "Values of --event that mean still alive; every other value is an end of its own.")
    private List<String> censored = List.of();

    @Option(
            names = "--entry",
            paramLabel = "COLUMN",
            description = "Time from which a row was watched (delayed entry). Default: from the beginning.")
    private @Nullable String entry;

    @Option(names = "--group", paramLabel = "COLUMN", description = "Groups to compare, at most 12.")
    private @Nullable String group;

    @Option(
            names = "--strata",
            paramLabel = "COLUMN",
            description = "Compare groups and covariates only within its values.")
    private @Nullable String strata;

    @Option(
            names = "--covariates",
            paramLabel = "A,B",
            split = ",",
            description =
                    "Covariates of a Cox regression: numbers as they are, words as indicators (0 or 1) against the"
                            + " first.")
    private List<String> covariates = List.of();

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            split = ",",
            description = "Only rows that hold that value.")
    private Map<String, String> where = new LinkedHashMap<>();

    @Option(
            names = "--tau",
            paramLabel = "T",
            description = "Up to which time the restricted mean goes. Default: as long as every group was observed.")
    private @Nullable Double tau;

    @Option(
            names = "--level",
            paramLabel = "L",
            defaultValue = "0.95",
            description = "Confidence level of intervals, between 0 and 1. Default: 0.95.")
    private double level;

    @Option(names = "--json", paramLabel = "FILE", description = "Write everything as JSON.")
    private @Nullable Path json;

    @Option(names = "--chart", paramLabel = "FILE.svg", description = "Draw the curves, as SVG and beside it as PNG.")
    private @Nullable Path chart;

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        requireOptions();
        language.language();
        SurvivalData data = SurvivalData.read(
                file, new SurvivalQuestion(time, event, censored, entry, group, strata, covariates, where));
        SurvivalAnalysis analysis = SurvivalAnalysis.of(data, level, tau);
        PrintWriter out = spec.commandLine().getOut();
        if (json != null) {
            NewFile.write(json, SurvivalJson.text(analysis), force, spec.commandLine());
        }
        if (chart != null) {
            SurvivalChart.write(analysis, chart, png(chart), language.shown());
        }
        SurvivalText.lines(analysis, language.language()).forEach(out::println);
        return ExitCode.DONE;
    }

    private void requireOptions() {
        if (!(level > 0 && level < 1)) {
            throw refusal("--level is " + level + "; it must be between 0 and 1, such as 0.95.");
        }
        if (tau != null && !(tau > 0 && Double.isFinite(tau))) {
            throw refusal("--tau is " + tau + "; it must be a number above 0.");
        }
        if (strata != null && group == null && covariates.isEmpty()) {
            throw refusal("--strata needs something to compare: name a column with --group or --covariates.");
        }
        if (json != null) {
            NewFile.require(json, "--json", force, spec.commandLine());
        }
        if (chart != null) {
            if (!chart.toString().toLowerCase(Locale.ROOT).endsWith(SVG)) {
                throw refusal("--chart is " + chart + "; its name must end in " + SVG + ".");
            }
            NewFile.require(chart, "--chart", force, spec.commandLine());
            NewFile.require(png(chart), "--chart", force, spec.commandLine());
        }
    }

    private static Path png(Path svg) {
        String name = svg.getFileName().toString();
        return svg.resolveSibling(name.substring(0, name.length() - SVG.length()) + ".png");
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
