package enishi.analysis.pattern;

import enishi.analysis.comparison.Unit;
import enishi.analysis.result.StoredRun;
import enishi.sim.metric.Area;
import enishi.sim.population.Geography;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How many NGOs end each year. */
final class ExitMeasures {

    private static final List<String> FORMAL = List.of("dissolved", "closed_insolvency", "closed_merger");
    private static final List<String> ALL = List.of("closed_dormancy", "closed_insolvency", "closed_merger");

    /** JIS codes of Saitama, Chiba, Tokyo, Kanagawa, Aichi, Kyoto, Osaka and Hyogo. */
    private static final Set<Integer> EIGHT = Set.of(11, 12, 13, 14, 23, 26, 27, 28);

    /**
     * Formal dissolutions a year for each NGO at work or dormant: of dormant NGOs, by insolvency and by merger, which the law
     * knows as causes of dissolution too.
     */
    static final PatternMeasure FORMAL_EXIT_RATE = new PatternMeasure(
            "formal_exit_rate",
            Unit.SHARE_A_YEAR,
            (facts, window) -> formal(facts.run(), window, new int[] {Area.JAPAN}));

    /** Ends of survival a year for each active NGO: by dormancy, insolvency and merger. */
    static final PatternMeasure EXIT_RATE = new PatternMeasure(
            "exit_rate",
            Unit.SHARE_A_YEAR,
            (facts, window) -> sum(facts.run(), window, ALL, Area.JAPAN)
                    / (window.mean(facts.run(), "active_ngos", Area.JAPAN) * window.years()));

    /** The rate of formal dissolution in eight metropolitan prefectures over that in the 39 others. */
    static final PatternMeasure FORMAL_EXIT_RATIO_OF_EIGHT =
            new PatternMeasure("formal_exit_ratio_of_eight", Unit.NUMBER, (facts, window) -> {
                double others = formal(facts.run(), window, prefectures(false));
                return others == 0 ? Double.NaN : formal(facts.run(), window, prefectures(true)) / others;
            });

    private ExitMeasures() {}

    private static int[] prefectures(boolean ofTheEight) {
        return IntStream.range(0, Geography.PREFECTURES)
                .filter(prefecture -> EIGHT.contains(prefecture + 1) == ofTheEight)
                .map(prefecture -> Area.FIRST_PREFECTURE + prefecture)
                .toArray();
    }

    private static double formal(StoredRun run, Window window, int[] areas) {
        double ended = 0;
        double there = 0;
        for (int area : areas) {
            ended += sum(run, window, FORMAL, area);
            there += window.mean(run, "active_ngos", area) + window.mean(run, "dormant_ngos", area);
        }
        return ended / (there * window.years());
    }

    private static double sum(StoredRun run, Window window, List<String> flows, int area) {
        return flows.stream().mapToDouble(flow -> window.sum(run, flow, area)).sum();
    }
}
