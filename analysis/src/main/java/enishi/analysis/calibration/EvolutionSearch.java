package enishi.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;

/**
 * The search for the least distance within the unit cube by the covariance matrix adaptation evolution strategy (CMA-ES).
 *
 * <p>The points of a generation do not depend on one another, so they are evaluated together, as many at a time as there are
 * processors, although the library asks for one after the other: the search is run until it has named all points of the first
 * generation that is not known, these are evaluated, and it is run again from the beginning. Its draws are keyed, so it takes
 * the same way each time. A search that was stopped finds its way back in the same manner.
 */
public final class EvolutionSearch {

    private static final double FIRST_STEP = 0.2;
    private static final int TRIES_WITHIN = 10;

    /** The library's steps hang on how many generations there may be: the same for all, so that a longer search goes on. */
    private static final int LONGEST = 10_000;

    private final int population;
    private final int generations;
    private final long seed;

    /** Evaluates the points of a generation. */
    @FunctionalInterface
    public interface Generation {
        /**
         * Distances of points.
         *
         * @param generation number of the generation, from 1
         * @param points its points, each within the unit cube
         */
        double[] distances(int generation, List<double[]> points);
    }

    /**
     * A search.
     *
     * @param dimensions number of dimensions, at least 1
     * @param generations number of generations
     * @param seed seed of its steps
     */
    public EvolutionSearch(int dimensions, int generations, long seed) {
        this.generations = generations;
        this.seed = seed;
        population = population(dimensions);
    }

    /** Points of a generation: {@code 4 + 3·ln(dimensions)}, as the strategy's authors advise. */
    public static int population(int dimensions) {
        return 4 + (int) (3 * StrictMath.log(dimensions));
    }

    /**
     * Searches from a point on.
     *
     * @param from the point, within the unit cube
     * @param distance its distance
     */
    public void run(double[] from, double distance, Generation evaluation) {
        Map<List<Double>, Double> known = new HashMap<>();
        known.put(key(from), distance);
        for (int generation = 1; generation <= generations; generation++) {
            Path path = new Path(known);
            try {
                walk(from, path);
                return;
            } catch (Unknown e) {
                double[] values = evaluation.distances(generation, List.copyOf(path.asked));
                for (int i = 0; i < values.length; i++) {
                    known.put(key(path.asked.get(i)), values[i]);
                }
            }
        }
    }

    private void walk(double[] from, Path path) {
        int dimensions = from.length;
        double[] low = new double[dimensions];
        double[] high = new double[dimensions];
        double[] step = new double[dimensions];
        Arrays.fill(high, 1);
        Arrays.fill(step, FIRST_STEP);
        CMAESOptimizer optimizer =
                new CMAESOptimizer(LONGEST, 0, true, 0, TRIES_WITHIN, new KeyedGenerator(seed), false, null);
        optimizer.optimize(
                new MaxEval(Integer.MAX_VALUE),
                new ObjectiveFunction(path),
                GoalType.MINIMIZE,
                new InitialGuess(from),
                new SimpleBounds(low, high),
                new CMAESOptimizer.Sigma(step),
                new CMAESOptimizer.PopulationSize(population));
    }

    private static List<Double> key(double[] point) {
        return Arrays.stream(point).boxed().toList();
    }

    /** The way of the search as far as it is known; past that it gathers one generation and ends. */
    private final class Path implements MultivariateFunction {

        private final Map<List<Double>, Double> known;
        private final List<double[]> asked = new ArrayList<>();
        private int calls;

        Path(Map<List<Double>, Double> known) {
            this.known = known;
        }

        @Override
        public double value(double[] point) {
            // The first call is for where the search begins; then each generation has its calls.
            boolean last = calls > 0 && calls % population == 0;
            calls++;
            Double value = known.get(key(point));
            if (value == null) {
                asked.add(point.clone());
            }
            if (last && !asked.isEmpty()) {
                throw new Unknown();
            }
            return value == null ? 0 : value;
        }
    }

    /** Says that the next generation has been named. */
    private static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unknown() {
            super("the next generation must be evaluated", null, false, false);
        }
    }
}
