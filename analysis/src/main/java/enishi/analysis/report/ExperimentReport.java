package enishi.analysis.report;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.Provenance;
import enishi.analysis.chart.ResponseCurves;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.PointResults;
import enishi.analysis.comparison.Response;
import enishi.analysis.comparison.Sensitivity;
import enishi.analysis.comparison.Wording;
import enishi.analysis.design.Design;
import enishi.analysis.design.ScenarioPoint;
import enishi.analysis.page.ExperimentPage;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.experiment.Factor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an experiment says: {@code points.csv}, its charts, and plain words. */
public final class ExperimentReport {

    /** More points than this are left to the table. */
    private static final int MOST_POINTS_IN_WORDS = 30;

    private ExperimentReport() {}

    /**
     * Writes down what came out at the points of an experiment.
     *
     * @param folder the folder of the experiment
     * @param subject what it says of itself
     * @param design its design
     * @param results what came out
     * @param provenance where the runs come from
     * @return lines for the user
     */
    public static List<String> write(
            Path folder,
            ExperimentPage.Subject subject,
            Design design,
            PointResults results,
            Provenance provenance,
            Language language)
            throws IOException {
        String title = subject.title().in(language.code());
        ResultTable.write(folder, PointResults.NAME, results::write);
        List<String> lines = new ArrayList<>(List.of(title));
        Function<Language, Optional<ExperimentPage.Drawn>> finding;
        if (Sensitivity.isToldBy(design.settings().kind()) && !design.factors().isEmpty()) {
            Sensitivity sensitivity = Sensitivity.of(design, results, provenance.seed());
            SensitivityReport.table(folder, sensitivity, results.runs());
            finding = shown -> Optional.of(new ExperimentPage.Drawn(
                    SensitivityReport.chart(
                            sensitivity, subject.title().in(shown.code()), in(shown, subject, provenance), shown),
                    SensitivityReport.lines(sensitivity, shown)));
            lines.addAll(SensitivityReport.lines(sensitivity, language));
        } else {
            finding = shown -> response(design, results, in(shown, subject, provenance), shown)
                    .map(chart -> new ExperimentPage.Drawn(
                            chart,
                            List.of(chart.heading().title(), chart.heading().subtitle())));
            lines.addAll(points(results, language));
        }
        rounded(design, language).ifPresent(lines::add);
        Optional<ExperimentPage.Drawn> found = finding.apply(language);
        if (found.isPresent()) {
            ChartFolder.write(folder, List.of(found.get().chart()), language);
        }
        ExperimentPage.write(folder, subject, results, provenance, finding, language);
        return lines;
    }

    private static Provenance in(Language language, ExperimentPage.Subject subject, Provenance provenance) {
        return new Provenance(
                subject.title().in(language.code()),
                provenance.runs(),
                provenance.seed(),
                provenance.scale(),
                provenance.version());
    }

    /** The curves of the only factor, for the first scenario. */
    private static Optional<Chart> response(
            Design design, PointResults results, Provenance provenance, Language language) {
        if (design.factors().size() != 1 || design.points().size() < 2) {
            return Optional.empty();
        }
        Factor factor = design.factors().get(0);
        Response response = results.response(results.points().get(0).base());
        String code = language.code();
        List<Double> doses = response.doses();
        List<String> ends = List.of(
                factor.inWords(BigDecimal.valueOf(doses.get(0)), code),
                factor.inWords(BigDecimal.valueOf(doses.get(doses.size() - 1)), code));
        return Optional.of(
                new ResponseCurves(response, factor.title().in(language.code()), ends, provenance, language));
    }

    private static List<String> points(PointResults results, Language language) {
        List<String> lines = new ArrayList<>();
        Wording wording = new Wording(language);
        int shown = Math.min(MOST_POINTS_IN_WORDS, results.points().size());
        for (int o = 0; o < results.outcomes().size(); o++) {
            lines.add(results.outcomes().get(o).name(language));
            for (int p = 0; p < shown; p++) {
                lines.add("  " + name(results, p, language) + language.of(": ", "：")
                        + wording.value(
                                results.outcomes().get(o).unit(),
                                results.estimate(o, p).mean())
                        + difference(results, o, results.toFirstPoint(o, p), "", language)
                        + difference(
                                results,
                                o,
                                results.toBaseline(o, p),
                                language.of(
                                        " against " + results.points().get(0).base(),
                                        "（対" + results.points().get(0).base() + "）"),
                                language));
            }
        }
        if (shown < results.points().size()) {
            lines.add(language.of(
                    "and " + (results.points().size() - shown) + " more points: see the table",
                    "他" + (results.points().size() - shown) + "点は表を参照"));
        }
        lines.add("");
        lines.add(language.of(
                "Differences to the first point of the scenario, runs paired by seed; 95 % interval in brackets, each alone.",
                "差はシナリオの最初の点との差（同じシードの実行どうし）。括弧内は95 %区間（項目ごと）。"));
        lines.add(Caveat.assumed(language));
        return lines;
    }

    private static String difference(
            PointResults results, int o, @Nullable PairedDifference difference, String against, Language language) {
        return difference == null
                ? ""
                : language.of(", ", "、")
                        + new Wording(language)
                                .difference(results.outcomes().get(o).unit(), difference.mean(), difference.interval())
                        + against;
    }

    private static String name(PointResults results, int p, Language language) {
        ScenarioPoint point = results.points().get(p);
        String values = point.values().inWords(language.code());
        boolean several = !Objects.equals(
                results.points().get(0).base(),
                results.points().get(results.points().size() - 1).base());
        String scenario = several || values.isEmpty() ? point.base() : "";
        return scenario + (scenario.isEmpty() || values.isEmpty() ? "" : language.of(", ", "、")) + values;
    }

    private static Optional<String> rounded(Design design, Language language) {
        List<String> rounded = design.factors().stream()
                .filter(Factor::isRounded)
                .map(Factor::path)
                .toList();
        return rounded.isEmpty()
                ? Optional.empty()
                : Optional.of(language.of(
                        "Rounded to whole numbers: " + String.join(", ", rounded) + ".",
                        "整数に丸めたもの：" + String.join("、", rounded) + "。"));
    }
}
