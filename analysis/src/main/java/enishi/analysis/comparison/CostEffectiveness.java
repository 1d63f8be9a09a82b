package enishi.analysis.comparison;

import enishi.analysis.statistics.Fieller;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.ParetoFront;
import enishi.analysis.statistics.Resamples;
import enishi.analysis.statistics.SimultaneousIntervals;
import enishi.sim.metric.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What scenarios cost and bring against the baseline: public spending of the whole run, and years lived by active NGOs outside
 * the metropolitan areas, whether they were there at the start or founded later.
 *
 * <p>Three answers to "is it worth its cost?": net benefit at a stated willingness to pay for an NGO-year, with intervals that
 * hold for all scenarios at once; Fieller's set of the cost of an NGO-year, which may be unbounded; and the front of scenarios
 * that no other beats in both, with the share of resamples of the seeds that put a scenario on it. Such shares tell chance between
 * runs; they are no probabilities that a policy is the best one in Japan.
 *
 * @param level confidence level of the intervals
 * @param willingnessToPay what an NGO-year is taken to be worth, yen
 * @param scenarios the scenarios, the baseline first
 */
public record CostEffectiveness(double level, double willingnessToPay, List<CostEffect> scenarios) {

    /**
     * What an NGO-year is taken to be worth unless somebody says otherwise, yen. Assumption: what the median NGO of international
     * cooperation has to spend in a year, about 20 million yen (Data Book of 2016), so that a year of its work is valued at what
     * it takes.
     */
    public static final long USUAL_WILLINGNESS_TO_PAY = 20_000_000;

    private static final int RESAMPLES = 5_000;
    private static final int FIRST_POWER = 5;
    private static final int LAST_POWER = 10;
    private static final int STEPS_A_POWER = 20;
    private static final int MONTHS_A_YEAR = 12;

    /** Copies the list. */
    public CostEffectiveness {
        scenarios = List.copyOf(scenarios);
    }

    /** Amounts of willingness to pay at which acceptability is told, yen: 100,000 to 10 billion in equal ratios. */
    public static double[] amounts() {
        double[] amounts = new double[(LAST_POWER - FIRST_POWER) * STEPS_A_POWER + 1];
        Arrays.setAll(amounts, i -> StrictMath.pow(10, FIRST_POWER + (double) i / STEPS_A_POWER));
        return amounts;
    }

    /** Weighs the scenarios of a comparison, whose differences keep the intervals that they have there. */
    public static CostEffectiveness of(Comparison comparison, double willingnessToPay) {
        double level = comparison.level();
        List<ScenarioRuns> all = comparison.scenarios();
        List<double[]> costs = new ArrayList<>();
        List<double[]> gains = new ArrayList<>();
        List<double[]> benefits = new ArrayList<>();
        for (ScenarioRuns runs : all) {
            double[] cost = costs(comparison.baseline(), runs);
            double[] gain = difference(comparison.baseline(), runs, Outcomes.NGO_YEARS, Area.NONMETROPOLITAN, 1);
            double[] benefit = new double[cost.length];
            Arrays.setAll(benefit, i -> willingnessToPay * gain[i] - cost[i]);
            costs.add(cost);
            gains.add(gain);
            benefits.add(benefit);
        }
        List<Interval> together = SimultaneousIntervals.of(benefits.toArray(double[][]::new), level)
                .intervals();
        boolean[] front = ParetoFront.of(means(costs), means(gains));
        Resampled resampled = Resampled.of(costs, gains);
        List<CostEffect> effects = new ArrayList<>();
        for (int s = 0; s < all.size(); s++) {
            effects.add(new CostEffect(
                    all.get(s).scenario(),
                    against(
                            costs.get(s),
                            comparison.interval(s, Outcomes.SPENDING, Area.JAPAN),
                            years(all.get(s)),
                            level),
                    against(gains.get(s), comparison.interval(s, Outcomes.NGO_YEARS, Area.NONMETROPOLITAN), 1, level),
                    against(benefits.get(s), together.get(s), 1, level),
                    Fieller.of(costs.get(s), gains.get(s), level),
                    front[s],
                    resampled.front()[s],
                    resampled.acceptability()[s]));
        }
        return new CostEffectiveness(level, willingnessToPay, effects);
    }

    private static double[] costs(ScenarioRuns baseline, ScenarioRuns runs) {
        return difference(baseline, runs, Outcomes.SPENDING, Area.JAPAN, years(runs));
    }

    private static double years(ScenarioRuns runs) {
        return (double) runs.months().size() / MONTHS_A_YEAR;
    }

    private static double[] difference(
            ScenarioRuns baseline, ScenarioRuns runs, String outcome, int area, double factor) {
        double[] before = baseline.values(outcome, area);
        double[] difference = runs.values(outcome, area);
        Arrays.setAll(difference, i -> factor * (difference[i] - before[i]));
        return difference;
    }

    private static PairedDifference against(double[] differences, Interval interval, double factor, double level) {
        return PairedDifference.of(new double[differences.length], differences, level)
                .within(new Interval(factor * interval.low(), factor * interval.high()));
    }

    private static double[] means(List<double[]> values) {
        return values.stream()
                .mapToDouble(of -> Arrays.stream(of).average().orElse(Double.NaN))
                .toArray();
    }

    /** The scenarios other than the baseline. */
    public List<CostEffect> others() {
        return scenarios.subList(1, scenarios.size());
    }

    /** Whether there is more than one run, so that chance can be told. */
    public boolean tellsChance() {
        return scenarios.get(0).cost().pairs() > 1;
    }

    /**
     * What resamples of the seeds say.
     *
     * @param front share of them with a scenario on the front
     * @param acceptability share of them in which its net benefit is the highest, by scenario and willingness to pay
     */
    private record Resampled(double[] front, double[][] acceptability) {

        static Resampled of(List<double[]> costs, List<double[]> gains) {
            double[] amounts = amounts();
            double[] front = new double[costs.size()];
            double[][] best = new double[costs.size()][amounts.length];
            int seeds = costs.get(0).length;
            if (seeds < 2) {
                Arrays.fill(front, Double.NaN);
                Arrays.stream(best).forEach(row -> Arrays.fill(row, Double.NaN));
                return new Resampled(front, best);
            }
            for (int[] places : Resamples.of(seeds, RESAMPLES)) {
                double[] cost = means(costs, places);
                double[] gain = means(gains, places);
                boolean[] on = ParetoFront.of(cost, gain);
                for (int s = 0; s < front.length; s++) {
                    front[s] += on[s] ? 1 : 0;
                }
                for (int a = 0; a < amounts.length; a++) {
                    best[highest(cost, gain, amounts[a])][a]++;
                }
            }
            return new Resampled(
                    shares(front), Arrays.stream(best).map(Resampled::shares).toArray(double[][]::new));
        }

        private static double[] shares(double[] counts) {
            return Arrays.stream(counts).map(count -> count / RESAMPLES).toArray();
        }

        private static double[] means(List<double[]> values, int[] places) {
            return values.stream().mapToDouble(of -> Resamples.mean(of, places)).toArray();
        }

        /** The scenario with the highest net benefit, the first of equals. */
        private static int highest(double[] cost, double[] gain, double amount) {
            int highest = 0;
            for (int s = 1; s < cost.length; s++) {
                if (amount * gain[s] - cost[s] > amount * gain[highest] - cost[highest]) {
                    highest = s;
                }
            }
            return highest;
        }
    }
}
