package enishi.analysis.report;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.Provenance;
import enishi.analysis.chart.SensitivityBars;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Sensitivity;
import enishi.analysis.comparison.Sensitivity.Kind;
import enishi.analysis.comparison.Sensitivity.Measured;
import enishi.analysis.comparison.Sensitivity.Panel;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.Interval;
import enishi.scenarios.definition.DesignKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How much factors matter: {@code sensitivity.csv}, a chart and a table in words. */
public final class SensitivityReport {

    /** Above this share of chance the numbers say more about luck than about the factors. */
    private static final double MUCH_NOISE = 0.5;

    private SensitivityReport() {}

    /** The chart. */
    static Chart chart(Sensitivity sensitivity, String title, Provenance provenance, Language language) {
        return new SensitivityBars(sensitivity, title, provenance, language);
    }

    /**
     * Writes table and chart.
     *
     * @param folder the folder of the experiment
     * @param title title of the experiment
     * @return lines for the user
     */
    public static List<String> write(
            Path folder, Sensitivity sensitivity, String title, Provenance provenance, Language language)
            throws IOException {
        table(folder, sensitivity, provenance.runs());
        ChartFolder.write(folder, List.of(chart(sensitivity, title, provenance, language)), language);
        return lines(sensitivity, language);
    }

    /** Writes the table. */
    static void table(Path folder, Sensitivity sensitivity, int runs) throws IOException {
        ResultTable.write(folder, Sensitivity.NAME, part -> sensitivity.write(part, runs));
    }

    /** What was found, in words. */
    static List<String> lines(Sensitivity sensitivity, Language language) {
        List<String> lines = new ArrayList<>();
        for (Panel panel : sensitivity.panels()) {
            String noise = Double.isNaN(panel.noise())
                    ? ""
                    : language.of(", noise " + percent(panel.noise()), "、ノイズ " + percent(panel.noise()));
            lines.add(
                    panel.scenario() + language.of(", ", "、") + panel.outcome().name(language) + noise);
            for (Measured measured : panel.measures()) {
                lines.add("  " + line(sensitivity.kind(), panel, measured, language));
            }
            if (panel.noise() > MUCH_NOISE) {
                lines.add(language.of(
                        "  Most of what differs between points is chance: more runs are needed before this says anything.",
                        "  点の間の違いの大半は偶然です。実行回数を増やさないと何も言えません。"));
            }
        }
        lines.add("");
        lines.add(explanation(sensitivity.kind(), language));
        lines.add(language.of(
                "It holds for these ranges, which are assumptions, in this model: no data say how likely the values in them are.",
                "このモデルで、仮定した範囲についての結果です。範囲内の値がどれほどありうるかを示すデータはありません。"));
        return lines;
    }

    private static String line(DesignKind kind, Panel panel, Measured measured, Language language) {
        String code = language.code();
        BigDecimal value = measured.value();
        String name = measured.factor().title().in(code)
                + (value == null ? "" : " " + measured.factor().inWords(value, code))
                + (kind == DesignKind.ONE_AT_A_TIME
                        ? ""
                        : ", " + measured.kind().id().replace("mu_star", "mu*"));
        Interval interval = measured.estimate().interval();
        double estimate = measured.estimate().value();
        String words = kind == DesignKind.SALTELLI
                ? share(estimate, interval, language)
                : new Wording(language).difference(panel.outcome().unit(), estimate, interval);
        if (measured.kind() == Kind.MU_STAR || measured.kind() == Kind.SIGMA) {
            // Sizes have no sign.
            words = words.replace("+", "");
        }
        return name + language.of(": ", "：") + words;
    }

    private static String share(double estimate, Interval interval, Language language) {
        if (Double.isNaN(estimate)) {
            return new Wording(language).value(Unit.SHARE, estimate);
        }
        return percent(estimate)
                + (interval.exists()
                        ? language.of(
                                " (" + percent(interval.low()) + " to " + percent(interval.high()) + ")",
                                "（" + percent(interval.low()) + "～" + percent(interval.high()) + "）")
                        : "");
    }

    private static String percent(double share) {
        return Wording.number(100 * share, Math.abs(share) < 0.1 ? 1 : 0) + " %";
    }

    private static String explanation(DesignKind kind, Language language) {
        return switch (kind) {
            case MORRIS ->
                language.of(
                        "Elementary effects over the whole range of a factor: mu their mean, mu* the mean of their size, sigma their"
                                + " standard deviation; 95 % interval in brackets. A small mu* means that the factor hardly matters.",
                        "因子の全範囲にわたる要素効果：muは平均、mu*は大きさの平均、sigmaは標準偏差。括弧内は95 %区間。mu*が小さければほとんど効かない。");
            case SALTELLI ->
                language.of(
                        "Sobol indices: share of the variance explained alone (first) and together with others (total); 95 % interval in"
                                + " brackets. Total above first tells of interactions.",
                        "Sobol指標：分散のうち単独で説明する割合（first）と他と合わせた割合（total）。括弧内は95 %区間。totalがfirstを上回れば相互作用がある。");
            default ->
                language.of(
                        "Differences to the scenario as it is, runs paired by seed; 95 % interval in brackets, each alone.",
                        "シナリオそのままとの差（同じシードの実行どうし）。括弧内は95 %区間（項目ごと）。");
        };
    }
}
