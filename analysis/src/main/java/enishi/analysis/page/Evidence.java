package enishi.analysis.page;

import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Horizon;
import enishi.analysis.comparison.InstrumentSpending;
import enishi.analysis.comparison.PairingGains;
import enishi.analysis.result.StoredTies;
import enishi.scenarios.definition.Words;
import enishi.sim.metric.Metric;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a page shows; lists by scenario have the order of the comparison, the baseline first.
 *
 * @param comparison the scenarios and their differences
 * @param weighed what they cost and bring
 * @param pairing what pairing by seed gains
 * @param scenarios what the scenarios say of themselves
 * @param setup how they were run
 * @param ends the shares of the nonmetropolitan NGOs of the start that have ended, by scenario and {@link Ending}
 * @param series indicators over time
 * @param maps indicators to draw maps of
 * @param ties the ties between NGOs in the last month of the first run, by scenario; empty where none are kept
 * @param spending what instruments spent
 */
public record Evidence(
        Comparison comparison,
        CostEffectiveness weighed,
        PairingGains pairing,
        List<About> scenarios,
        Setup setup,
        List<List<Band>> ends,
        List<Series> series,
        List<Metric> maps,
        List<StoredTies> ties,
        InstrumentSpending spending) {

    private static final int[] YEARS = {1, 3, 5, 10, 15, 20, 30};

    /** With more scenarios than this besides the baseline, colours would come again. */
    private static final int MOST_DRAWN = 6;

    /** Copies the lists. */
    public Evidence {
        scenarios = List.copyOf(scenarios);
        ends = List.copyOf(ends);
        series = List.copyOf(series);
        maps = List.copyOf(maps);
        ties = List.copyOf(ties);
    }

    /** The share of the nonmetropolitan NGOs of the start that has ended in a way, by month from 0. */
    Band ended(int scenario, Ending ending) {
        return ends.get(scenario).get(ending.ordinal());
    }

    /** The scenarios that pictures show: the baseline, and of many others those that change the headline most. */
    List<Integer> drawn() {
        return Stream.concat(
                        Stream.of(0),
                        IntStream.range(1, scenarios.size())
                                .boxed()
                                .sorted(Comparator.comparingDouble((Integer s) -> -change(s)))
                                .limit(MOST_DRAWN)
                                .sorted())
                .toList();
    }

    private double change(int scenario) {
        ComparisonRow headline = comparison.of(scenarios.get(scenario).id()).get(0);
        double change = Math.abs(Objects.requireNonNull(headline.difference()).mean());
        return Double.isNaN(change) ? 0 : change;
    }

    /** The months after which survival is told: some whole years and the horizon of the headline. */
    List<Integer> marks() {
        SortedSet<Integer> marks = new TreeSet<>();
        marks.add(Horizon.headline(setup.months()).months());
        for (int year : YEARS) {
            if (12 * year <= setup.months()) {
                marks.add(12 * year);
            }
        }
        return List.copyOf(marks);
    }

    /**
     * What a scenario says of itself.
     *
     * @param id its id
     * @param title its title
     * @param question the question that it answers, or {@code null}
     * @param description what it says, or {@code null}
     * @param contentHash hash of everything that it says
     */
    public record About(
            String id,
            Words title,
            @Nullable Words question,
            @Nullable Words description,
            String contentHash) {}

    /**
     * How the scenarios were run.
     *
     * @param seeds the seeds with which every scenario was run, rising
     * @param start the first reported month
     * @param months number of reported months
     * @param setting what the page was told of them
     */
    public record Setup(List<Long> seeds, YearMonth start, int months, PageSetting setting) {

        /** Runs of each scenario. */
        int runs() {
            return seeds.size();
        }
    }

    /**
     * An indicator over time.
     *
     * @param watched the indicator and where
     * @param bands mean and range of the runs, by scenario; of a flow the sums over twelve months
     */
    public record Series(Watched watched, List<Band> bands) {}
}
