package enishi.analysis.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.em;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.Outlines;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.PointResults;
import enishi.analysis.design.ScenarioPoint;
import enishi.analysis.page.Sheet.Line;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.definition.Words;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code report.html} about an experiment in which factors were varied. */
public final class ExperimentPage {

    /** More points than this are left to the table {@code points.csv}. */
    private static final int MOST_POINTS = 40;

    private static final double WIDTH = 960;
    /** What a slide has around its drawing. */
    private static final double SURROUNDINGS = 200;

    private final Subject subject;
    private final PointResults results;
    private final Provenance provenance;

    private ExperimentPage(Subject subject, PointResults results, Provenance provenance) {
        this.subject = subject;
        this.results = results;
        this.provenance = provenance;
    }

    /**
     * What an experiment says of itself.
     *
     * @param title its title
     * @param question the question that it answers, or {@code null}
     * @param command the command that makes the page again
     */
    public record Subject(Words title, @Nullable Words question, String command) {}

    /**
     * Writes the page; it appears when it is complete.
     *
     * @param folder the folder of the experiment
     * @param results what came out
     * @param provenance where the runs come from
     * @param chart its chart in a language, if it has one, and its findings in words
     * @param first the language that is shown first
     */
    public static void write(
            Path folder,
            Subject subject,
            PointResults results,
            Provenance provenance,
            Function<Language, Optional<Drawn>> chart,
            Language first)
            throws IOException {
        ExperimentPage page = new ExperimentPage(subject, results, provenance);
        Outlines outlines = new Outlines();
        List<DomContent> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            languages.add(page.content(new Frame(language, outlines), chart.apply(language)));
        }
        PageFile.write(folder, subject.title().in(first.code()), languages, outlines, first);
    }

    /**
     * A chart and what it says.
     *
     * @param chart the chart
     * @param words its findings in words, for those who do not see it
     */
    public record Drawn(Chart chart, List<String> words) {}

    private DomContent content(Frame frame, Optional<Drawn> drawn) {
        List<Part> parts = new ArrayList<>();
        drawn.ifPresent(found -> parts.add(frame.part(
                "findings",
                frame.say("What matters, and how", "何が、どう効くか"),
                frame.picture(
                        found.chart(),
                        "findings-chart",
                        WIDTH,
                        found.chart().height() - SURROUNDINGS,
                        String.join(" ", found.words())))));
        parts.add(points(frame));
        parts.add(LimitSection.of(frame));
        parts.add(origin(frame));
        return frame.main(
                List.of(
                        h1(subject.title().in(frame.code())),
                        p(
                                subject.question() == null
                                        ? em("")
                                        : em(subject.question().in(frame.code())))),
                parts);
    }

    private Part points(Frame frame) {
        String name = frame.say("Outcomes at the points of the design", "計画の各点での結果");
        if (results.points().size() > MOST_POINTS) {
            return frame.part(
                    "points",
                    name,
                    p(frame.say(
                            "Every point with its factors and outcomes stands in points.csv beside this page: "
                                    + results.points().size() + " points.",
                            "各点の因子と結果は、このページと同じフォルダの points.csv にある（"
                                    + results.points().size() + "点）。")));
        }
        List<DomContent> tables = new ArrayList<>();
        for (int o = 0; o < results.outcomes().size(); o++) {
            tables.add(table(frame, o));
        }
        return frame.part(
                "points",
                name,
                p(frame.say(
                        "Mean over the runs, and the difference to the first point of the scenario, runs paired by seed, with"
                                + " its 95 % interval. Each interval stands alone.",
                        "実行の平均と、シナリオの最初の点との差（同じシードの実行どうし）およびその95 %区間。区間は項目ごとのもの。")),
                each(tables, table -> table));
    }

    private DomContent table(Frame frame, int outcome) {
        Marked marked = new Marked(frame.language());
        Outcome of = results.outcomes().get(outcome);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < results.points().size(); i++) {
            ScenarioPoint point = results.points().get(i);
            String key = of.id() + " " + of.areaCode() + " " + point.id();
            PairedDifference difference = results.toFirstPoint(outcome, i);
            String values = point.values().inWords(frame.code());
            lines.add(new Line(
                    values.isEmpty() ? frame.say("as it is", "そのまま") + " (" + point.base() + ")" : values,
                    List.of(
                            code(point.base()),
                            marked.value(
                                    "mean " + key,
                                    of.unit(),
                                    results.estimate(outcome, i).mean()),
                            difference == null
                                    ? Marked.row("–")
                                    : marked.difference(key, of.unit(), difference.mean(), difference.interval()))));
        }
        return Sheet.grid(
                of.name(frame.language()),
                List.of(
                        frame.say("Point", "点"),
                        frame.say("Scenario", "シナリオ"),
                        frame.say("Mean", "平均"),
                        frame.say("Difference (95 % interval)", "差（95 %区間）")),
                lines);
    }

    private Part origin(Frame frame) {
        return Origin.part(
                frame,
                Origin.runs(
                        frame,
                        subject.command(),
                        provenance.version(),
                        provenance.scale(),
                        dt(frame.say("Runs", "実行")),
                        dd(frame.say(
                                provenance.runs() + " at every point, seeds from " + provenance.seed(),
                                "各点" + provenance.runs() + "回、シード" + provenance.seed() + "から"))),
                Origin.queries(frame, Recomputation.ofPoints()));
    }
}
