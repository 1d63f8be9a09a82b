package enishi.analysis.page;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import enishi.analysis.chart.CurvesByScenario;
import enishi.analysis.chart.CurvesByScenario.Clock;
import enishi.analysis.chart.CurvesByScenario.Quantity;
import enishi.analysis.chart.Heading;
import enishi.analysis.chart.ScenarioBand;
import enishi.analysis.chart.SurvivalByScenario;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Horizon;
import enishi.analysis.comparison.Wording;
import enishi.analysis.page.Sheet.Line;
import enishi.sim.metric.Area;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How long NGOs live, and how they end. */
final class SurvivalSection {

    private static final double LEVEL = 0.95;
    private static final double CURVES_HEIGHT = 560;

    private SurvivalSection() {}

    static Part of(Sheet sheet) {
        return sheet.part(
                "survival",
                sheet.say("Survival, and how NGOs end", "存続と、終わり方"),
                p(sheet.say(
                        "An NGO survives as long as it is neither insolvent, nor dormant (nobody has kept it going for"
                                + " twelve months), nor merged into another. The curves follow the NGOs that are active"
                                + " in the first reported month; metropolitan or not is decided then.",
                        "破綻も休眠（12か月間だれも運営していない状態）も他団体への合併もしていないNGOを存続とする。曲線は最初の月に活動中だったNGOを追う。" + "大都市圏か否かはその時点で決める。")),
                curves(sheet),
                table(sheet, Area.NONMETROPOLITAN),
                table(sheet, Area.METROPOLITAN),
                h3(sheet.say("How NGOs outside the metropolitan areas end", "大都市圏外NGOの終わり方")),
                p(sheet.say(
                        "The share that has ended by each cause, the others being possible too (cumulative incidence after"
                                + " Aalen and Johansen), in each run, then averaged over runs. The three shares and"
                                + " survival add up to one.",
                        "他の原因もありうるなかで、各原因により終わった割合（AalenとJohansenの累積発生率）を実行ごとに求め、実行にわたって平均したもの。三つの割合と生存率の和は1になる。")),
                endings(sheet),
                endingTable(sheet));
    }

    private static DomContent curves(Sheet sheet) {
        SurvivalByScenario chart = new SurvivalByScenario(
                bands(sheet, false),
                bands(sheet, true),
                sheet.evidence().setup().start(),
                sheet.provenance(),
                sheet.language());
        int horizon = Horizon.headline(sheet.evidence().setup().months()).months();
        return sheet.picture(
                chart,
                "survival-curves",
                Sheet.WIDTH,
                CURVES_HEIGHT + 17 * sheet.evidence().drawn().size(),
                chart.heading().subtitle() + ": " + spoken(sheet, bands(sheet, false), horizon));
    }

    private static List<ScenarioBand> bands(Sheet sheet, boolean metropolitan) {
        return sheet.evidence().drawn().stream()
                .map(s -> new ScenarioBand(sheet.title(s), band(sheet, s, metropolitan)))
                .toList();
    }

    private static Band band(Sheet sheet, int scenario, boolean metropolitan) {
        return sheet.evidence().comparison().scenarios().get(scenario).survival(metropolitan, LEVEL);
    }

    private static DomContent table(Sheet sheet, int area) {
        List<Integer> marks = sheet.evidence().marks();
        List<String> columns = new ArrayList<>();
        columns.add(sheet.say("Scenario", "シナリオ"));
        marks.forEach(month -> columns.add(new Horizon(month).inWords(sheet.language())));
        List<Line> lines = new ArrayList<>();
        for (int s = 0; s < sheet.scenarios(); s++) {
            Band band = band(sheet, s, area == Area.METROPOLITAN);
            List<DomContent> cells = new ArrayList<>();
            for (int month : marks) {
                String key = "survival " + month + " " + Area.code(area) + " " + sheet.id(s);
                cells.add(sheet.marked().percent(key, band.middle()[month], 1));
            }
            lines.add(new Line(sheet.title(s), cells));
        }
        return Sheet.grid(
                area == Area.METROPOLITAN
                        ? sheet.say("Metropolitan NGOs still surviving after", "存続している大都市圏NGOの割合")
                        : sheet.say("Nonmetropolitan NGOs still surviving after", "存続している大都市圏外NGOの割合"),
                columns,
                lines);
    }

    private static DomContent endings(Sheet sheet) {
        List<Quantity> quantities = new ArrayList<>();
        for (Ending ending : Ending.values()) {
            quantities.add(new Quantity(ending.inWords(sheet.language()), true, 1, true, endingBands(sheet, ending)));
        }
        int horizon = Horizon.headline(sheet.evidence().setup().months()).months();
        String heading = sheet.say(
                "Ended by dormancy within " + new Horizon(horizon).inWords(sheet.language()) + ": ",
                new Horizon(horizon).inWords(sheet.language()) + "以内に休眠：");
        String dormant = spoken(sheet, endingBands(sheet, Ending.DORMANCY), horizon);
        CurvesByScenario chart = new CurvesByScenario(
                "endings",
                new Heading(
                        statement(sheet, horizon),
                        sheet.say(
                                "Share ended by each cause since the first month; each panel has a scale of its own",
                                "最初の月からの、原因別の終了割合（縦軸は図ごとに異なる）"),
                        sheet.say(
                                "Line: mean of the runs’ curves. Band: " + sheet.bands() + ".",
                                "線：各実行の曲線の平均。帯：" + sheet.bands() + "。")),
                quantities,
                Clock.SINCE_START,
                sheet.evidence().setup().start(),
                sheet.language());
        return sheet.picture(chart, "endings", Sheet.WIDTH, chart.heightOnPage(), heading + dormant);
    }

    private static String statement(Sheet sheet, int horizon) {
        List<String> shares = new ArrayList<>();
        for (Ending ending : Ending.values()) {
            double share = sheet.evidence().ended(0, ending).middle()[horizon];
            shares.add(ending.inWords(sheet.language()) + " " + Wording.percent(share, 1));
        }
        String span = new Horizon(horizon).inWords(sheet.language());
        return sheet.say(
                "Under “" + sheet.title(0) + "”, within " + span + ": " + String.join(", ", shares),
                "「" + sheet.title(0) + "」での" + span + "以内：" + String.join("、", shares));
    }

    private static List<ScenarioBand> endingBands(Sheet sheet, Ending ending) {
        return sheet.evidence().drawn().stream()
                .map(s -> new ScenarioBand(sheet.title(s), sheet.evidence().ended(s, ending)))
                .toList();
    }

    private static DomContent endingTable(Sheet sheet) {
        int horizon = Horizon.headline(sheet.evidence().setup().months()).months();
        List<String> columns = new ArrayList<>(List.of(sheet.say("Scenario", "シナリオ")));
        for (Ending ending : Ending.values()) {
            columns.add(ending.inWords(sheet.language()));
        }
        List<Line> lines = new ArrayList<>();
        for (int s = 0; s < sheet.scenarios(); s++) {
            List<DomContent> cells = new ArrayList<>();
            for (Ending ending : Ending.values()) {
                String key = "incidence " + horizon + " " + ending.word() + " " + sheet.id(s);
                double share = sheet.evidence().ended(s, ending).middle()[horizon];
                cells.add(sheet.marked().percent(key, share, 1));
            }
            lines.add(new Line(sheet.title(s), cells));
        }
        String span = new Horizon(horizon).inWords(sheet.language());
        return Sheet.grid(
                sheet.say("Nonmetropolitan NGOs ended within " + span + " by", span + "以内に終わった大都市圏外NGOの割合"),
                columns,
                lines);
    }

    /** The values of curves at a month, for those who hear the page. */
    private static String spoken(Sheet sheet, List<ScenarioBand> bands, int month) {
        return bands.stream()
                .map(curve ->
                        curve.scenario() + " " + Wording.percent(curve.band().middle()[month], 1))
                .collect(Collectors.joining(sheet.say("; ", "、")));
    }
}
