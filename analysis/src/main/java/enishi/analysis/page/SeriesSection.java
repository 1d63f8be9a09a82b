package enishi.analysis.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import enishi.analysis.chart.CurvesByScenario;
import enishi.analysis.chart.CurvesByScenario.Clock;
import enishi.analysis.chart.CurvesByScenario.Quantity;
import enishi.analysis.chart.Heading;
import enishi.analysis.chart.ScenarioBand;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.page.Evidence.Series;
import enishi.analysis.page.Sheet.Line;
import enishi.sim.metric.Area;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Indicators over time under every policy: those that scenarios ask to look at, and those that always matter. */
final class SeriesSection {

    private static final int PANELS = 6;

    private SeriesSection() {}

    static Part of(Sheet sheet) {
        return sheet.part(
                "series",
                sheet.say("What happens over time", "時間を追った変化"),
                p(sheet.say(
                        "Each panel has a scale of its own, which need not begin at zero.",
                        "縦軸は図ごとに異なり、0から始まるとは限らない。")),
                each(pictures(sheet), picture -> picture),
                table(sheet));
    }

    /** Several pictures, so that each fits on a page of paper. */
    private static List<DomContent> pictures(Sheet sheet) {
        List<Quantity> quantities = sheet.evidence().series().stream()
                .map(series -> quantity(sheet, series))
                .toList();
        List<DomContent> pictures = new ArrayList<>();
        for (int from = 0; from < quantities.size(); from += PANELS) {
            pictures.add(picture(
                    sheet, quantities.subList(from, Math.min(from + PANELS, quantities.size())), from / PANELS));
        }
        return pictures;
    }

    private static DomContent picture(Sheet sheet, List<Quantity> quantities, int number) {
        Heading heading = new Heading(
                sheet.say("Indicators by month", "指標の月ごとの推移"),
                sheet.say(
                        "Mean of the runs; band: " + sheet.bands()
                                + (sheet.scenarios() > 2 ? ", of the baseline only" : ""),
                        "各実行の平均。帯：" + sheet.bands() + (sheet.scenarios() > 2 ? "（基準シナリオのみ）" : "")),
                sheet.say(
                        "Runs are paired by seed: read differences off the differences, not off the overlap of bands.",
                        "同じシードの実行どうしを比べるため、差は帯の重なりではなく差の図で読むこと。"));
        CurvesByScenario chart = new CurvesByScenario(
                "series",
                heading,
                quantities,
                Clock.CALENDAR,
                sheet.evidence().setup().start(),
                sheet.language());
        return sheet.picture(
                chart,
                "series-" + number,
                Sheet.WIDTH,
                chart.heightOnPage(),
                quantities.stream().map(Quantity::heading).collect(Collectors.joining(sheet.say("; ", "、")))
                        + sheet.say(". The values of the last month stand in the table below.", "。最後の月の値は下の表にある。"));
    }

    private static Quantity quantity(Sheet sheet, Series series) {
        double largest = series.bands().stream()
                .flatMapToDouble(band -> Arrays.stream(band.middle()))
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElse(1);
        boolean money = series.watched().metric().unit().startsWith("yen");
        Wording.Shown shown = money ? new Wording(sheet.language()).money(largest) : new Wording.Shown(1, "");
        List<ScenarioBand> curves = sheet.evidence().drawn().stream()
                .map(s -> new ScenarioBand(sheet.title(s), series.bands().get(s)))
                .toList();
        return new Quantity(
                name(sheet, series) + (money ? sheet.say(",", "・") + shown.name() : ""),
                false,
                shown.divisor(),
                false,
                curves);
    }

    private static DomContent table(Sheet sheet) {
        List<String> columns = new ArrayList<>(List.of(sheet.say("In the last month", "最後の月")));
        columns.addAll(sheet.drawnTitles());
        List<Line> lines = new ArrayList<>();
        for (Series series : sheet.evidence().series()) {
            List<DomContent> cells = new ArrayList<>();
            for (int s : sheet.evidence().drawn()) {
                String key = (series.watched().isFlow() ? "year " : "indicator ")
                        + series.watched().metric().id() + " "
                        + Area.code(series.watched().area()) + " "
                        + sheet.id(s);
                cells.add(sheet.marked()
                        .value(
                                key,
                                Unit.named(series.watched().metric().unit()),
                                series.bands().get(s).last()));
            }
            lines.add(new Line(name(sheet, series), cells));
        }
        return Sheet.grid(
                sheet.say("Indicators in the last month, mean of the runs", "最後の月の指標（各実行の平均）"), columns, lines);
    }

    private static String name(Sheet sheet, Series series) {
        String area = switch (series.watched().area()) {
            case Area.JAPAN -> sheet.say("Japan", "全国");
            case Area.METROPOLITAN -> sheet.say("metropolitan", "大都市圏");
            case Area.NONMETROPOLITAN -> sheet.say("nonmetropolitan", "大都市圏外");
            default -> Area.code(series.watched().area());
        };
        boolean flow = series.watched().isFlow();
        return sheet.say(
                series.watched().metric().nameEn() + (flow ? ", twelve months, " : ", ") + area,
                series.watched().metric().nameJa() + "（" + area + (flow ? "・12か月の合計" : "") + "）");
    }
}
