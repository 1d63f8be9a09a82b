package enishi.analysis.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;

import enishi.analysis.chart.DifferenceForest;
import enishi.analysis.chart.Differences;
import enishi.analysis.chart.Heading;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Wording;
import enishi.analysis.page.Sheet.Line;
import enishi.analysis.statistics.PairedDifference;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Every outcome's difference under every policy, with its interval. */
final class DifferenceSection {

    private static final int LINES_A_PICTURE = 30;

    private DifferenceSection() {}

    static Part of(Sheet sheet) {
        return sheet.part(
                "differences",
                sheet.say("All differences", "すべての差"),
                p(sheet.say(
                        "Every row of an outcome is one policy; the vertical line is no difference. A filled dot: the"
                                + " interval excludes zero.",
                        "各項目の1行が1つの政策を表し、縦線は差がないことを示す。塗りつぶした点は区間が0を含まないもの。")),
                each(forests(sheet), picture -> picture),
                details(summary(sheet.say("The same as a table", "同じ内容の表")), each(tables(sheet), table -> table)));
    }

    /** Several pictures, so that each fits on a page of paper. */
    private static List<DomContent> forests(Sheet sheet) {
        List<Outcome> outcomes = outcomes(sheet);
        int others = Math.max(1, sheet.evidence().drawn().size() - 1);
        int most = Math.max(1, LINES_A_PICTURE / (others + 1));
        List<DomContent> pictures = new ArrayList<>();
        for (int from = 0; from < outcomes.size(); from += most) {
            pictures.add(forest(sheet, outcomes.subList(from, Math.min(from + most, outcomes.size())), from / most));
        }
        return pictures;
    }

    private static DomContent forest(Sheet sheet, List<Outcome> outcomes, int number) {
        List<Differences.Row> rows = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            List<ComparisonRow> of = rows(sheet, outcome);
            rows.add(new Differences.Row(
                    outcome.name(sheet.language()),
                    outcome.unit(),
                    of.get(0).estimate().mean(),
                    sheet.evidence().drawn().stream()
                            .skip(1)
                            .map(scenario ->
                                    Objects.requireNonNull(of.get(scenario).difference()))
                            .toList()));
        }
        Heading heading = new Heading(
                sheet.say(
                        "Differences from “" + sheet.title(0) + "”, with 95 % intervals",
                        "「" + sheet.title(0) + "」との差と95 %区間"),
                sheet.say(
                        "Runs are paired by seed; every outcome has a scale of its own around zero",
                        "同じシードの実行どうしの差。目盛りは項目ごとに異なり、縦線が0"),
                IntervalWords.of(sheet));
        DifferenceForest chart = new DifferenceForest(
                heading, sheet.drawnTitles().subList(1, sheet.drawnTitles().size()), rows, sheet.language());
        return sheet.picture(
                chart,
                "forest-" + number,
                Sheet.WIDTH,
                chart.heightOnPage(),
                rows.stream().map(row -> spoken(sheet, row)).collect(Collectors.joining(sheet.say(". ", "。"))));
    }

    private static String spoken(Sheet sheet, Differences.Row row) {
        List<String> titles = sheet.drawnTitles();
        List<String> words = new ArrayList<>();
        for (int s = 0; s < row.differences().size(); s++) {
            PairedDifference difference = row.differences().get(s);
            words.add(titles.get(s + 1) + " "
                    + new Wording(sheet.language()).difference(row.unit(), difference.mean(), difference.interval()));
        }
        return row.name() + ": " + words.stream().collect(Collectors.joining(sheet.say("; ", "、")));
    }

    private static List<DomContent> tables(Sheet sheet) {
        Marked marked = sheet.marked();
        List<DomContent> tables = new ArrayList<>();
        for (Outcome outcome : outcomes(sheet)) {
            String of = outcome.id() + " " + outcome.areaCode() + " ";
            List<Line> lines = new ArrayList<>();
            for (ComparisonRow row : rows(sheet, outcome)) {
                PairedDifference difference = row.difference();
                lines.add(new Line(
                        title(sheet, row.scenario()),
                        List.of(
                                marked.value(
                                        "mean " + of + row.scenario(),
                                        outcome.unit(),
                                        row.estimate().mean()),
                                difference == null
                                        ? Marked.row(sheet.say("baseline", "基準"))
                                        : marked.difference(
                                                of + row.scenario(),
                                                outcome.unit(),
                                                difference.mean(),
                                                difference.interval()))));
            }
            tables.add(Sheet.grid(
                    outcome.name(sheet.language()),
                    List.of(
                            sheet.say("Scenario", "シナリオ"),
                            sheet.say("Mean", "平均"),
                            sheet.say("Difference (95 % interval)", "差（95 %区間）")),
                    lines));
        }
        return tables;
    }

    private static String title(Sheet sheet, String scenario) {
        for (int s = 0; s < sheet.scenarios(); s++) {
            if (sheet.id(s).equals(scenario)) {
                return sheet.title(s);
            }
        }
        throw new IllegalArgumentException("scenario [" + scenario + "] must be one of the page's.");
    }

    private static List<Outcome> outcomes(Sheet sheet) {
        return sheet.evidence().comparison().baseline().outcomes();
    }

    private static List<ComparisonRow> rows(Sheet sheet, Outcome outcome) {
        Comparison comparison = sheet.evidence().comparison();
        return comparison.rows().stream()
                .filter(row -> row.outcome().equals(outcome))
                .toList();
    }
}
