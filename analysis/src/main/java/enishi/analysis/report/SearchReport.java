package enishi.analysis.report;

import enishi.analysis.calibration.CalibratedScenario;
import enishi.analysis.calibration.CalibrationPlan;
import enishi.analysis.calibration.CalibrationTables;
import enishi.analysis.calibration.FitPart;
import enishi.analysis.calibration.Searched;
import enishi.analysis.calibration.Simulated;
import enishi.analysis.chart.Provenance;
import enishi.analysis.chart.SearchTrace;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.result.JsonFile;
import enishi.analysis.result.NumberText;
import enishi.analysis.result.Trees;
import enishi.scenarios.calibration.FreeParameter;
import enishi.scenarios.definition.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a search for parameters has found: tables, a chart, a scenario with the best values, and lines for the user. */
public final class SearchReport {

    /** The scenario with the best values. */
    public static final String SCENARIO = "calibrated.json";

    /** Where the values come from, for machines. */
    public static final String PROVENANCE = "provenance.json";

    private static final int DIGITS = 4;

    private SearchReport() {}

    /**
     * Where values come from.
     *
     * @param command the command that searched
     * @param build the version of Enishi
     * @param space SHA-256 of the file of the space
     * @param patterns SHA-256 of the parts that were fitted
     * @param seed the first seed of the search
     * @param runs seeds at every point
     * @param points points tried
     * @param freshSeed the first seed of the last check
     * @param freshRuns seeds of the last check
     * @param distanceBefore distance of the product's parameters on those seeds
     * @param distanceAfter distance of the best point on those seeds
     */
    record Origin(
            String command,
            String build,
            String space,
            String patterns,
            long seed,
            int runs,
            int points,
            long freshSeed,
            int freshRuns,
            double distanceBefore,
            double distanceAfter) {}

    /**
     * Writes everything.
     *
     * @param command the command that searched
     * @return lines for the user
     */
    public static List<String> write(
            Path folder, Searched searched, String command, Provenance provenance, Language language)
            throws IOException {
        CalibrationTables.trace(folder, searched);
        CalibrationTables.parts(folder, searched);
        Origin origin = origin(searched, command, provenance.version());
        JsonFile.write(folder.resolve(PROVENANCE), origin);
        String scenario = CalibratedScenario.json(
                "calibrated",
                new Words("Japan as it is, calibrated", "現状の日本（校正値）"),
                inWords(origin),
                searched.space(),
                searched.best().simulated().shares());
        Path part = folder.resolve(SCENARIO + ".part");
        Files.writeString(part, scenario);
        Trees.move(part, folder.resolve(SCENARIO));
        ChartFolder.write(folder, List.of(new SearchTrace(searched, provenance, language)), language);
        return lines(searched, language);
    }

    private static Origin origin(Searched searched, String command, String build) {
        return new Origin(
                command,
                build,
                CalibrationPlan.digest(searched.space()),
                searched.parts().hash(),
                searched.settings().seed(),
                searched.settings().runs(),
                searched.trace().size(),
                searched.settings().freshSeed(),
                searched.settings().noiseRuns(),
                searched.before().distance(),
                searched.after().distance());
    }

    private static Words inWords(Origin origin) {
        String english = "Values found by \"" + origin.command + "\" (Enishi " + origin.build + "; space "
                + origin.space
                + "; patterns " + origin.patterns + "; " + origin.points + " points, seeds " + origin.seed + " to "
                + (origin.seed + origin.runs - 1) + "). Distance to the fitted patterns on seeds " + origin.freshSeed
                + " to " + (origin.freshSeed + origin.freshRuns - 1) + ": " + NumberText.of(origin.distanceBefore)
                + " before, " + NumberText.of(origin.distanceAfter) + " after.";
        String japanese = "「" + origin.command + "」が見つけた値（Enishi " + origin.build + "、空間 " + origin.space + "、パターン "
                + origin.patterns + "、" + origin.points + "点、シード" + origin.seed + "～" + (origin.seed + origin.runs - 1)
                + "）。校正用パターンとの距離（シード" + origin.freshSeed + "～" + (origin.freshSeed + origin.freshRuns - 1) + "）：前 "
                + NumberText.of(origin.distanceBefore) + "、後 " + NumberText.of(origin.distanceAfter) + "。";
        return new Words(english, japanese);
    }

    /** What was found, in words. */
    static List<String> lines(Searched searched, Language language) {
        List<String> lines = new ArrayList<>();
        int parts = searched.parts().size();
        lines.add(language.of(
                "Distance to the fitted patterns, on seeds that the search never used: "
                        + Wording.number(searched.before().distance(), 2) + " before, "
                        + Wording.number(searched.after().distance(), 2) + " after.",
                "校正用パターンとの距離（探索に使わなかったシード）：前 "
                        + Wording.number(searched.before().distance(), 2) + "、後 "
                        + Wording.number(searched.after().distance(), 2) + "。"));
        lines.add(language.of(
                "Parts within their bands: " + searched.before().within() + " of " + parts + " before, "
                        + searched.after().within() + " after.",
                "範囲内の項目：" + parts + "中、前 " + searched.before().within() + "、後 "
                        + searched.after().within() + "。"));
        if (!searched.isBetter()) {
            lines.add(language.of(
                    "The best point does no better than the product there: what it gained in the search was chance. Keep"
                            + " the product's values, or search longer or with more runs.",
                    "最良点は製品の値より良くありません。探索での改善は偶然です。製品の値のままとするか、探索を長くするか実行数を増やしてください。"));
        }
        lines.add("");
        for (int i = 0; i < parts; i++) {
            lines.add(line(searched, i, language));
        }
        lines.add("");
        int place = 0;
        for (FreeParameter free : searched.space().free()) {
            BigDecimal value = free.at(searched.best().simulated().shares()[place]);
            lines.add("  " + free.path() + ": "
                    + free.value().stripTrailingZeros().toPlainString() + " → "
                    + value.stripTrailingZeros().toPlainString());
            place++;
        }
        return lines;
    }

    private static String line(Searched searched, int part, Language language) {
        FitPart fit = searched.parts().list().get(part);
        return "  " + fit.part().title().in(language.of("en", "ja")) + " ["
                + end(fit.part().lowest()) + " … "
                + end(fit.part().highest()) + "]: "
                + side(fit, searched.before().simulated(), part, language) + " → "
                + side(fit, searched.after().simulated(), part, language);
    }

    private static String side(FitPart fit, Simulated simulated, int part, Language language) {
        double mean = simulated.mean(part);
        if (!Double.isFinite(mean)) {
            return language.of("no value", "値なし");
        }
        return shortened(mean)
                + (fit.part().contains(mean) ? language.of(" (in)", "（内）") : language.of(" (out)", "（外）"));
    }

    private static String end(double value) {
        return Double.isFinite(value) ? shortened(value) : "";
    }

    private static String shortened(double value) {
        return new BigDecimal(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
