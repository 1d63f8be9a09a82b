package enishi.analysis.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import enishi.analysis.chart.Heading;
import enishi.analysis.chart.MapsByScenario;
import enishi.analysis.chart.MapsByScenario.Panel;
import enishi.analysis.chart.PrefectureMap;
import enishi.analysis.comparison.RunDigest;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.statistics.ClassBreaks;
import enishi.analysis.statistics.PairedDifference;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import enishi.sim.population.Geography;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Japan by prefecture under every policy, and where a policy makes a difference. */
final class MapSection {

    private static final String ACTIVE = "active_ngos";
    private static final double LEVEL = 0.95;
    private static final int NAMED = 3;

    private MapSection() {}

    static Part of(Sheet sheet) {
        List<DomContent> pictures = new ArrayList<>();
        for (Metric metric : sheet.evidence().maps()) {
            pictures.add(values(sheet, metric));
            pictures.add(differences(sheet, metric));
        }
        return sheet.part(
                "maps",
                sheet.say("Japan by prefecture", "都道府県別に見る"),
                p(sheet.say(
                        "All maps of an indicator have the same classes. A single prefecture has few NGOs, so read the"
                                + " maps as where, not as how many.",
                        "同じ指標の地図はすべて同じ階級を用いる。1つの県のNGOは少ないため、数ではなく場所を読むこと。")),
                each(pictures, picture -> picture));
    }

    private static DomContent values(Sheet sheet, Metric metric) {
        List<Panel> panels = new ArrayList<>();
        for (int s : sheet.evidence().drawn()) {
            panels.add(new Panel(
                    sheet.title(s),
                    Arrays.stream(shown(runs(sheet, s), metric)).boxed().toList()));
        }
        List<Double> first = panels.get(0).values();
        String highest = IntStream.range(0, first.size())
                .boxed()
                .filter(p -> !first.get(p).isNaN())
                .sorted(Comparator.comparingDouble((Integer p) -> -first.get(p)))
                .limit(NAMED)
                .map(p -> sheet.evidence()
                        .setup()
                        .setting()
                        .prefectures(sheet.language())
                        .get(p))
                .collect(Collectors.joining(sheet.say(", ", "・")));
        String name = sheet.say(metric.nameEn(), metric.nameJa());
        Heading heading = new Heading(
                sheet.say(name + ": highest in " + highest, name + "：多いのは" + highest),
                sheet.say("In the last month, by prefecture, mean of the runs", "最後の月・都道府県別・各実行の平均"),
                MapsByScenario.source(sheet.language()));
        ClassBreaks breaks = ClassBreaks.of(shown(runs(sheet, 0), metric), PrefectureMap.mostClasses());
        MapsByScenario chart = new MapsByScenario(
                "maps-" + metric.id(),
                heading,
                metric,
                panels,
                breaks,
                false,
                sheet.evidence().setup().setting().prefectures(sheet.language()),
                sheet.language());
        return sheet.picture(
                chart,
                "maps-" + metric.id(),
                Sheet.WIDTH,
                chart.heightOnPage(),
                heading.title() + sheet.say(". ", "。") + heading.subtitle());
    }

    private static DomContent differences(Sheet sheet, Metric metric) {
        List<Panel> panels = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int s :
                sheet.evidence().drawn().subList(1, sheet.evidence().drawn().size())) {
            List<Double> differences = clearDifferences(runs(sheet, 0), runs(sheet, s), metric);
            panels.add(new Panel(sheet.title(s), differences));
            long more = differences.stream().filter(d -> d > 0).count();
            long fewer = differences.stream().filter(d -> d < 0).count();
            told.add(
                    sheet.title(s) + sheet.say(": more in " + more + ", less in " + fewer, "：増" + more + "、減" + fewer));
        }
        double largest = panels.stream()
                .flatMap(panel -> panel.values().stream())
                .filter(d -> !d.isNaN())
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        String name = sheet.say(metric.nameEn(), metric.nameJa());
        if (largest == 0) {
            return p(sheet.say(
                    name + ": in no prefecture do these runs show a difference to the baseline.",
                    name + "：基準との差を示せる都道府県はない。"));
        }
        Heading heading = new Heading(
                sheet.say("Where policies make a difference: " + name, "政策が差を生む場所：" + name),
                sheet.say(
                        "Difference to the baseline in the last month, mean of paired runs; hatched: less than the"
                                + " baseline",
                        "最後の月の基準との差（同じシードの実行の平均）。斜線：基準より少ない"),
                sheet.say(
                                "Coloured only where the prefecture’s own 95 % interval excludes zero; of the 47 prefectures"
                                        + " two or three would be by luck alone. ",
                                "都道府県ごとの95 %区間が0を含まない場所だけを塗る。47のうち2、3は偶然だけでも塗られうる。")
                        + MapsByScenario.source(sheet.language()));
        MapsByScenario chart = new MapsByScenario(
                "difference-maps-" + metric.id(),
                heading,
                metric,
                panels,
                MapsByScenario.aroundZero(largest),
                true,
                sheet.evidence().setup().setting().prefectures(sheet.language()),
                sheet.language());
        return sheet.picture(
                chart,
                "difference-maps-" + metric.id(),
                Sheet.WIDTH,
                chart.heightOnPage(),
                String.join(sheet.say("; ", "、"), told));
    }

    private static ScenarioRuns runs(Sheet sheet, int scenario) {
        return sheet.evidence().comparison().scenarios().get(scenario);
    }

    /** The values of a map; a prefecture without an active NGO in any run has none of what its NGOs add up to. */
    private static double[] shown(ScenarioRuns runs, Metric metric) {
        double[] values = runs.atEnd(metric.id());
        double[] active = runs.atEnd(ACTIVE);
        double[] shown = new double[values.length];
        Arrays.setAll(shown, p -> active[p] == 0 && values[p] == 0 ? Double.NaN : values[p]);
        return shown;
    }

    private static List<Double> clearDifferences(ScenarioRuns before, ScenarioRuns after, Metric metric) {
        int index = Metrics.indexOf(metric.id());
        List<Double> differences = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            PairedDifference difference = PairedDifference.of(lasts(before, index, p), lasts(after, index, p), LEVEL);
            differences.add(difference.isClear() ? difference.mean() : Double.NaN);
        }
        return differences;
    }

    private static double[] lasts(ScenarioRuns runs, int metric, int prefecture) {
        DoubleStream values =
                runs.runs().stream().map(RunDigest::lastByPrefecture).mapToDouble(last -> last[metric][prefecture]);
        return values.toArray();
    }
}
