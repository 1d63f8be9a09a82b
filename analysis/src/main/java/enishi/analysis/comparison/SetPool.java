package enishi.analysis.comparison;

import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings the runs of a scenario under several parameter sets together, set after set, and keeps little of each, so that the number
 * of sets hardly matters for memory.
 *
 * <p>Each seed is averaged over the sets; an outcome has a value for a seed only if it has one in every set. What is left over
 * between seeds is chance; what differs between sets is told apart ({@link SetRuns}).
 */
public final class SetPool {

    private final String scenario;
    private final List<SetRuns> sets = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private ScenarioRuns last;

    /**
     * Begins with the first set.
     *
     * @param scenario id of the scenario
     * @param set name of the set
     * @param parameters its values of the parameters that are not known, by path
     * @param runs the scenario's runs under it
     */
    public SetPool(String scenario, String set, SortedMap<String, Double> parameters, ScenarioRuns runs) {
        this.scenario = scenario;
        this.last = runs;
        runs.runs().forEach(run -> sums.add(new Sum(run)));
        sets.add(SetRuns.of(set, parameters, runs));
    }

    /**
     * Adds the runs under another set, with the same seeds in the same order.
     *
     * @param set name of the set
     * @param parameters its values of the parameters that are not known, by path
     * @param runs the scenario's runs under it
     */
    public void add(String set, SortedMap<String, Double> parameters, ScenarioRuns runs) {
        if (runs.runs().size() != sums.size() || !runs.months().equals(last.months())) {
            throw new IllegalArgumentException("runs of " + scenario + " under " + set
                    + " must be those of the same seeds and months as under the other sets.");
        }
        for (int i = 0; i < sums.size(); i++) {
            sums.get(i).add(runs.runs().get(i));
        }
        sets.add(SetRuns.of(set, parameters, runs));
        last = runs;
    }

    /** The runs as those of one scenario; with one set only they are as they were. */
    public ScenarioRuns pooled() {
        return sets.size() == 1
                ? new ScenarioRuns(scenario, last.months(), last.outcomes(), last.runs(), List.of())
                : new ScenarioRuns(
                        scenario,
                        last.months(),
                        last.outcomes(),
                        sums.stream().map(sum -> sum.mean(sets.size())).toList(),
                        List.copyOf(sets));
    }

    /** The runs of one seed, added up over the sets. */
    private static final class Sum {
        private final int run;
        private final double[] outcomes;
        private final double[] metropolitan;
        private final double[] nonmetropolitan;
        private final double[][] stocks;
        private final double[][] last;
        private final int[][] there;
        private final SortedMap<String, Double> spentYen = new TreeMap<>();

        Sum(RunDigest first) {
            run = first.run();
            outcomes = new double[first.outcomes().length];
            metropolitan = new double[first.metropolitan().middle().length];
            nonmetropolitan = new double[metropolitan.length];
            stocks = new double[first.stocks().length][first.stocks()[0].length];
            last = new double[first.lastByPrefecture().length][Geography.PREFECTURES];
            there = new int[last.length][Geography.PREFECTURES];
            add(first);
        }

        void add(RunDigest digest) {
            addTo(outcomes, digest.outcomes());
            addTo(metropolitan, digest.metropolitan().middle());
            addTo(nonmetropolitan, digest.nonmetropolitan().middle());
            for (int area = 0; area < stocks.length; area++) {
                addTo(stocks[area], digest.stocks()[area]);
            }
            for (int metric = 0; metric < last.length; metric++) {
                for (int p = 0; p < Geography.PREFECTURES; p++) {
                    double value = digest.lastByPrefecture()[metric][p];
                    if (!Double.isNaN(value)) {
                        last[metric][p] += value;
                        there[metric][p]++;
                    }
                }
            }
            digest.spentYen().forEach((instrument, yen) -> spentYen.merge(instrument, yen, Double::sum));
        }

        RunDigest mean(int sets) {
            double[][] means = new double[last.length][Geography.PREFECTURES];
            for (int metric = 0; metric < last.length; metric++) {
                for (int p = 0; p < Geography.PREFECTURES; p++) {
                    means[metric][p] = there[metric][p] == 0 ? Double.NaN : last[metric][p] / there[metric][p];
                }
            }
            SortedMap<String, Double> spent = new TreeMap<>();
            spentYen.forEach((instrument, yen) -> spent.put(instrument, yen / sets));
            return new RunDigest(
                    run,
                    divided(outcomes, sets),
                    curve(metropolitan, sets),
                    curve(nonmetropolitan, sets),
                    Arrays.stream(stocks).map(stock -> divided(stock, sets)).toArray(double[][]::new),
                    means,
                    spent);
        }

        private static void addTo(double[] sums, double[] values) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i];
            }
        }

        private static double[] divided(double[] sums, int sets) {
            return Arrays.stream(sums).map(sum -> sum / sets).toArray();
        }

        private static Band curve(double[] sums, int sets) {
            double[] time = new double[sums.length];
            Arrays.setAll(time, t -> t);
            return new Band(time, divided(sums, sets), time, time).withoutEdges();
        }
    }
}
