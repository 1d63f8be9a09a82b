package enishi.analysis.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.Outlines;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.page.Evidence.Setup;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import java.util.List;

/**
 * What the sections of one language of a page share.
 *
 * @param evidence what the page shows
 * @param language its language
 * @param outlines the long outlines of all pictures of the page
 */
record Sheet(Evidence evidence, Language language, Outlines outlines) {

    /** Width of drawings made for pages; texts in them are legible on a phone, where drawings shrink to half. */
    static final double WIDTH = 640;

    /** What it shares with pages of other kinds. */
    Frame frame() {
        return new Frame(language, outlines);
    }

    /** The wording in the language of the sheet. */
    String say(String english, String japanese) {
        return language.of(english, japanese);
    }

    /** Numbers that say what they are. */
    Marked marked() {
        return new Marked(language);
    }

    /** The code of the language. */
    String code() {
        return language.code();
    }

    /** The title of a scenario. */
    String title(int scenario) {
        return evidence.scenarios().get(scenario).title().in(code());
    }

    /** The titles of all scenarios. */
    List<String> titles() {
        return evidence.scenarios().stream()
                .map(about -> about.title().in(code()))
                .toList();
    }

    /** The titles of the scenarios that pictures show. */
    List<String> drawnTitles() {
        return evidence.drawn().stream().map(this::title).toList();
    }

    /** Which scenarios pictures show, where that is not all. */
    String drawnInWords() {
        int drawn = evidence.drawn().size();
        return drawn == scenarios()
                ? ""
                : say(
                        "Pictures show the baseline and the " + (drawn - 1) + " of " + (scenarios() - 1)
                                + " policies that change nonmetropolitan survival most. ",
                        "図は基準シナリオと、" + (scenarios() - 1) + "の政策のうち大都市圏外の生存率を最も変える" + (drawn - 1) + "件を示す。");
    }

    /** The id of a scenario. */
    String id(int scenario) {
        return evidence.scenarios().get(scenario).id();
    }

    /** Number of scenarios. */
    int scenarios() {
        return evidence.scenarios().size();
    }

    /** What charts say of the runs that they show. */
    Provenance provenance() {
        Setup setup = evidence.setup();
        return new Provenance(
                String.join(say(" · ", "・"), titles()),
                setup.runs(),
                setup.seeds().get(0),
                setup.setting().scale(),
                setup.setting().enishi(),
                sets());
    }

    /** Number of parameter sets. */
    int sets() {
        return evidence.comparison().parameterSets();
    }

    /** What bands are, in a few words. */
    String bands() {
        return sets() == 1
                ? say("at each moment the range of 95 % of the runs", "各時点で実行の95 %が入る範囲")
                : say(
                        "at each moment from the lowest to the highest of the " + sets()
                                + " parameter sets’ means, a range and not a probability",
                        "各時点での" + sets() + "組のパラメータの平均の最小から最大まで（確率ではなく範囲）");
    }

    /** What a chart of one scenario's first run says. */
    Provenance provenanceOfFirstRun(int scenario) {
        Setup setup = evidence.setup();
        return new Provenance(
                title(scenario),
                1,
                setup.seeds().get(0),
                setup.setting().scale(),
                setup.setting().enishi());
    }

    /** A section. */
    Part part(String name, String heading, DomContent... content) {
        return frame().part(name, heading, content);
    }

    /** A chart with its title above and its small print below. */
    DomContent picture(Chart chart, String name, double width, double height, String alternative) {
        return frame().picture(chart, name, width, height, alternative);
    }

    /** A table whose rows begin with a name; on a phone every cell stands on a line of its own after its column's name. */
    static TableTag grid(String title, List<String> columns, List<Line> lines) {
        return table(
                caption(title),
                thead(tr(each(columns, column -> th(column).attr("scope", "col")))),
                tbody(each(lines, line -> row(line, columns))));
    }

    private static TrTag row(Line line, List<String> columns) {
        TrTag row = tr(th(line.name()).attr("scope", "row"));
        for (int i = 0; i < line.cells().size(); i++) {
            row.with(td(span(line.cells().get(i))).attr("data-label", columns.get(i + 1)));
        }
        return row;
    }

    /**
     * A row of a table.
     *
     * @param name what it is about
     * @param cells its cells
     */
    record Line(DomContent name, List<DomContent> cells) {

        Line(String name, List<DomContent> cells) {
            this(TagCreator.text(name), cells);
        }
    }
}
