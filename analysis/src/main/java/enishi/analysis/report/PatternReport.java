package enishi.analysis.report;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.PatternBands;
import enishi.analysis.chart.Provenance;
import enishi.analysis.chart.StockAgainstBands;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.pattern.PartScore;
import enishi.analysis.pattern.PatternFile;
import enishi.analysis.pattern.PatternScores;
import enishi.analysis.pattern.PatternWording;
import enishi.scenarios.definition.Words;
import enishi.scenarios.target.TargetKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** How runs stand against observed patterns: {@code patterns.csv}, charts and a table in words. */
public final class PatternReport {

    private static final double LEVEL = 0.95;

    private PatternReport() {}

    /**
     * The number of NGOs over the years of history.
     *
     * @param scenario id of the scenario
     * @param start its first reported month
     * @param byYear active NGOs of every run at the ends of years
     */
    public record Stock(String scenario, YearMonth start, SortedMap<YearMonth, double[]> byYear) {

        Band band() {
            int runs =
                    byYear.values().stream().mapToInt(year -> year.length).min().orElse(0);
            double[] time = byYear.keySet().stream()
                    .mapToDouble(month -> ChronoUnit.MONTHS.between(start, month) + 1.0)
                    .toArray();
            List<double[]> years = List.copyOf(byYear.values());
            double[][] curves = new double[runs][time.length];
            for (int run = 0; run < runs; run++) {
                for (int year = 0; year < time.length; year++) {
                    curves[run][year] = years.get(year)[run];
                }
            }
            return Band.ofRuns(time, curves, LEVEL);
        }
    }

    /**
     * Writes down how runs stand against observed patterns.
     *
     * @param folder where to write
     * @param scores the patterns with what runs have of them
     * @param stock the number of NGOs over the years
     * @param provenance where the runs come from
     * @return lines for the user
     */
    public static List<String> write(
            Path folder, PatternScores scores, Stock stock, Provenance provenance, Language language)
            throws IOException {
        ResultTable.write(folder, PatternFile.NAME, file -> PatternFile.write(file, scores));
        List<Chart> charts = new ArrayList<>(List.of(new PatternBands(scores, provenance, language)));
        if (stock.byYear().size() > 1) {
            charts.add(new StockAgainstBands(stock.band(), stock.start(), stocks(scores, stock), provenance, language));
        }
        ChartFolder.write(folder, charts, language);
        return lines(scores, language);
    }

    private static List<PartScore> stocks(PatternScores scores, Stock stock) {
        return scores.targets().stream()
                .flatMap(target -> target.parts().stream())
                .filter(score -> "active_ngos_mean".equals(score.part().measure())
                        && stock.scenario().equals(score.part().scenario())
                        && score.runs() > 0)
                .toList();
    }

    private static List<String> lines(PatternScores scores, Language language) {
        PatternWording wording = new PatternWording(language);
        List<String> lines = new ArrayList<>();
        for (TargetKind kind : List.of(TargetKind.FIT, TargetKind.HOLD_OUT, TargetKind.INPUT)) {
            lines.add(wording.heading(kind));
            lines.addAll(table(measured(scores, kind), kind, wording));
            lines.add("");
        }
        lines.addAll(reasons(scores, TargetKind.INPUT, language));
        lines.add("");
        lines.add(wording.heading(TargetKind.NOT_MODELLED));
        lines.addAll(reasons(scores, TargetKind.NOT_MODELLED, language));
        lines.add("");
        lines.add(count(scores, TargetKind.FIT, language.of("Fitted", "適合用"), language));
        lines.add(count(scores, TargetKind.HOLD_OUT, language.of("Held out", "検証用"), language));
        lines.add(language.of(
                "A pattern counts only if all its parts of that kind are within their bands. Spread: standard deviation"
                        + " between runs.",
                "パターンは、その種類の数値がすべて範囲内にあるときだけ数える。ばらつきは実行間の標準偏差。"));
        return lines;
    }

    private static List<PartScore> measured(PatternScores scores, TargetKind kind) {
        return scores.parts(kind).stream()
                .filter(score -> score.part().isMeasured())
                .toList();
    }

    private static List<String> table(List<PartScore> parts, TargetKind kind, PatternWording wording) {
        Language language = wording.language();
        TextTable table = new TextTable()
                .row(
                        language.of("part", "数値"),
                        language.of("observed", "観測値"),
                        language.of("band", "範囲"),
                        language.of("simulated", "実行の平均"),
                        language.of("spread", "ばらつき"),
                        language.of("in band", "判定"));
        for (PartScore score : parts) {
            table.row(
                    score.part().id() + "  " + wording.title(score),
                    wording.observed(score),
                    wording.band(score),
                    wording.simulated(score),
                    wording.spread(score),
                    kind.counts() ? wording.verdict(score) : "");
        }
        return table.lines();
    }

    /** What was observed, and why runs are not held against it; parts with the same reason together. */
    private static List<String> reasons(PatternScores scores, TargetKind kind, Language language) {
        String code = language.of("en", "ja");
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (PartScore score : scores.parts(kind)) {
            Words because = score.part().because();
            if (because != null) {
                String title = score.part().id() + "  " + score.part().title().in(code);
                byReason.computeIfAbsent(because.in(code), reason -> new ArrayList<>())
                        .add(title);
            }
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, titles) -> {
            titles.forEach(title -> lines.add("  " + title));
            lines.add("      " + reason);
        });
        return lines;
    }

    private static String count(PatternScores scores, TargetKind kind, String name, Language language) {
        PatternScores.Count parts = scores.count(kind);
        PatternScores.Count targets = scores.targets(kind);
        return language.of(
                name + ": " + parts.met() + " of " + parts.of() + " numbers in band; " + targets.met() + " of "
                        + targets.of() + " patterns met",
                name + "：範囲内の数値" + parts.of() + "のうち" + parts.met() + "、再現されたパターン" + targets.of() + "のうち"
                        + targets.met());
    }
}
