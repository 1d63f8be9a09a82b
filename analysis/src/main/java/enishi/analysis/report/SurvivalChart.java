package enishi.analysis.report;

import enishi.analysis.chart.ChartFiles;
import enishi.analysis.chart.Heading;
import enishi.analysis.chart.SurvivalOfGroups;
import enishi.analysis.chart.SurvivalOfGroups.End;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.result.Trees;
import enishi.analysis.result.Versions;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.KaplanMeier;
import enishi.analysis.survival.SurvivalAnalysis;
import enishi.analysis.survival.SurvivalAnalysis.Group;
import enishi.analysis.survival.SurvivalData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The curves of a survival analysis as a picture. */
public final class SurvivalChart {

    private static final int MOST_IN_TITLE = 3;
    private static final char NO_BREAK = '\u00A0';

    private SurvivalChart() {}

    /**
     * Draws the curves into two files beside each other, which are there completely or not at all.
     *
     * @param analysis what is drawn
     * @param svg the SVG file
     * @param png the PNG file
     */
    public static void write(SurvivalAnalysis analysis, Path svg, Path png, Language language) throws IOException {
        Path folder = Objects.requireNonNull(svg.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path part = Files.createTempDirectory(folder, ".chart-");
        try {
            String name = "survival";
            ChartFiles.write(part, List.of(chart(analysis, name, language)), language);
            Trees.move(part.resolve(name + ".svg"), svg);
            Trees.move(part.resolve(name + ".png"), png);
        } finally {
            Trees.delete(part);
        }
    }

    private static SurvivalOfGroups chart(SurvivalAnalysis analysis, String name, Language language) {
        SurvivalData data = analysis.data();
        String column = data.question().group();
        List<String> groups = analysis.groups().stream()
                .map(group -> column == null ? "" : column + '=' + group.name())
                .toList();
        int ends = data.causes().size();
        return new SurvivalOfGroups(
                name,
                heading(analysis, groups, language),
                groups,
                data.question().time(),
                analysis.groups().stream()
                        .map(group -> survival(group, analysis.level()))
                        .toList(),
                IntStream.rangeClosed(1, ends > 1 ? ends : 0)
                        .mapToObj(k -> new End(
                                data.question().event() + '=' + data.causes().get(k - 1),
                                analysis.groups().stream()
                                        .map(group -> incidence(group, k, analysis.level()))
                                        .toList()))
                        .toList(),
                language);
    }

    private static Heading heading(SurvivalAnalysis analysis, List<String> groups, Language language) {
        SurvivalData data = analysis.data();
        String tau = SurvivalText.number(analysis.tau());
        List<String> shares = analysis.groups().stream()
                .map(group -> Wording.percent(group.curve().survival(analysis.tau()), 1))
                .toList();
        String time = data.question().time();
        String title;
        if (groups.size() <= MOST_IN_TITLE) {
            String all = IntStream.range(0, groups.size())
                    .mapToObj(g -> (groups.get(g) + ' ' + shares.get(g)).strip().replace(' ', NO_BREAK))
                    .collect(Collectors.joining(", "));
            title = language.of("Survival at " + time + " " + tau + ": " + all, time + " " + tau + "での生存率：" + all);
        } else {
            title = language.of(
                    "Survival of " + groups.size() + " groups by "
                            + data.question().group(),
                    data.question().group() + "別の生存（" + groups.size() + "群）");
        }
        int rows = data.lifetimes().size();
        String subtitle = language.of(
                "Share of " + rows + " rows that have not ended (column "
                        + data.question().event() + "), by " + time,
                rows + "行のうち終了していない割合（列 " + data.question().event() + "）、横軸 " + time);
        if (data.causes().size() > 1) {
            subtitle += language.of("; and share that each end has taken", "、および原因別の累積発生率");
        }
        String level = SurvivalText.number(100 * analysis.level()) + " %";
        String bands = groups.size() <= SurvivalOfGroups.MOST_BANDS
                ? language.of(
                        "Bands: pointwise " + level + " intervals (Greenwood, log–log). ",
                        "帯：各時点の" + level + "区間（グリーンウッド、log–log変換）。")
                : language.of("Without bands, which would hide one another. ", "帯は重なるため省略。");
        String caption = language.of("Kaplan–Meier estimate", "カプラン・マイヤー推定")
                + (data.causes().size() > 1
                        ? language.of("; ends: Aalen–Johansen. ", "、原因別：アーレン・ヨハンセン推定。")
                        : language.of(". ", "。"))
                + bands
                + language.of("The scale of survival may not begin at 0 %. ", "生存の縦軸は0 %から始まるとは限らない。")
                + Path.of(data.file()).getFileName()
                + language.of(
                        " · Enishi " + Versions.current().enishi(),
                        "・縁（Enishi）" + Versions.current().enishi());
        return new Heading(title, subtitle, caption);
    }

    private static Band survival(Group group, double level) {
        KaplanMeier curve = group.curve();
        return band(
                group,
                curve.steps().stream().mapToDouble(KaplanMeier.Step::time).toArray(),
                curve::survival,
                time -> curve.interval(time, level));
    }

    private static Band incidence(Group group, int cause, double level) {
        return band(
                group,
                group.incidence().times(),
                time -> group.incidence().incidence(cause, time),
                time -> group.incidence().interval(cause, time, level));
    }

    /** The curve from 0 over all its steps to the last observation. */
    private static Band band(
            Group group, double[] steps, DoubleUnaryOperator value, DoubleFunction<Interval> interval) {
        double[] times = DoubleStream.concat(
                        DoubleStream.concat(DoubleStream.of(0), Arrays.stream(steps)),
                        DoubleStream.of(group.curve().longest()))
                .distinct()
                .toArray();
        return new Band(
                times,
                Arrays.stream(times).map(value).toArray(),
                Arrays.stream(times).map(t -> interval.apply(t).low()).toArray(),
                Arrays.stream(times).map(t -> interval.apply(t).high()).toArray());
    }
}
