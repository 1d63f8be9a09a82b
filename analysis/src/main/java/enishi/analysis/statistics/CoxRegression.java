package enishi.analysis.statistics;

import enishi.analysis.statistics.NotEstimable.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Cox's proportional hazards: {@code h(t | x) = h_s(t) · exp(xᵀβ)} with a baseline h_s for each stratum, ties after Efron,
 * covariates that change with time by rows that follow one another.
 *
 * <p>β maximises the partial likelihood (Cox 1972) by Newton's method, halving a step that does not climb. Inside, covariates
 * are centred and divided by their standard deviation, which changes nothing but the rounding. Covariates must be known
 * before the time they are used for.
 */
public final class CoxRegression {

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 30;
    /** In standard deviations of a covariate; Newton's method squares the error, so the next step would be below rounding. */
    private static final double SETTLED = 1e-8;

    private static final double ROUNDING = 1e-12;
    /** A covariate varies less than that share of its variance among those at risk together. */
    private static final double CONSTANT = 1e-10;
    /** So much information is left where the likelihood is flat because a coefficient has run away. */
    private static final double FLAT = 1e-8;

    private final List<CoxRow> scaled;
    private final PartialLikelihood likelihood;
    private final double[] deviation;
    private final Point without;
    private final Point best;
    private final RealMatrix covariance;

    /** Value, slope and curvature of the log-likelihood at coefficients of the scaled covariates. */
    private record Point(double[] beta, double value, double[] slope, RealMatrix information, int events) {}

    private CoxRegression(
            List<CoxRow> scaled, PartialLikelihood likelihood, double[] deviation, Point without, Point best) {
        this.scaled = scaled;
        this.likelihood = likelihood;
        this.deviation = deviation;
        this.without = without;
        this.best = best;
        this.covariance = new SymmetricSolver(best.information).inverse();
    }

    /**
     * Fits the model.
     *
     * @param rows the rows, all with the same covariates, at least one
     * @throws NotEstimable if nothing ends, or the rows do not tell a finite, unique answer
     */
    public static CoxRegression fit(List<CoxRow> rows) {
        int size = rows.isEmpty() ? 0 : rows.get(0).covariates().length;
        if (size == 0 || rows.stream().anyMatch(row -> row.covariates().length != size)) {
            throw new IllegalArgumentException("rows must have the same covariates, at least one.");
        }
        double[] deviation = new double[size];
        List<CoxRow> scaled = scaled(rows, deviation);
        PartialLikelihood likelihood = new PartialLikelihood(scaled, size);
        Point without = at(likelihood, new double[size]);
        requireAnAnswer(without);
        return new CoxRegression(scaled, likelihood, deviation, without, climb(likelihood, without));
    }

    private static List<CoxRow> scaled(List<CoxRow> rows, double[] deviation) {
        double[] mean = new double[deviation.length];
        for (int j = 0; j < mean.length; j++) {
            int column = j;
            double first = rows.get(0).covariates()[j];
            if (rows.stream().allMatch(row -> row.covariates()[column] == first)) {
                throw new NotEstimable(Reason.CONSTANT, j);
            }
            mean[j] = rows.stream()
                    .mapToDouble(row -> row.covariates()[column])
                    .average()
                    .orElseThrow();
            deviation[j] = Math.sqrt(rows.stream()
                    .mapToDouble(row -> Math.pow(row.covariates()[column] - mean[column], 2))
                    .average()
                    .orElseThrow());
        }
        List<CoxRow> scaled = new ArrayList<>();
        for (CoxRow row : rows) {
            double[] x = row.covariates().clone();
            for (int j = 0; j < x.length; j++) {
                x[j] = (x[j] - mean[j]) / deviation[j];
            }
            scaled.add(new CoxRow(row.life(), x, row.stratum()));
        }
        return scaled;
    }

    private static void requireAnAnswer(Point without) {
        if (without.events == 0) {
            throw new NotEstimable(Reason.NO_ENDS, -1);
        }
        for (int j = 0; j < without.beta.length; j++) {
            if (without.information.getEntry(j, j) < CONSTANT * without.events) {
                throw new NotEstimable(Reason.CONSTANT, j);
            }
        }
        int follows = new SymmetricSolver(without.information).dependent();
        if (follows >= 0) {
            throw new NotEstimable(Reason.COLLINEAR, follows);
        }
    }

    private static Point climb(PartialLikelihood likelihood, Point start) {
        Point point = start;
        double[] move = new double[0];
        for (int step = 0; step < MOST_STEPS; step++) {
            SymmetricSolver solver = new SymmetricSolver(point.information);
            if (isFlat(point, start) || solver.dependent() >= 0) {
                break;
            }
            move = solver.solve(point.slope);
            point = uphill(likelihood, point, move);
            if (Arrays.stream(move).allMatch(part -> Math.abs(part) < SETTLED)) {
                return point;
            }
        }
        throw new NotEstimable(Reason.SEPARATED, largest(move));
    }

    private static boolean isFlat(Point point, Point start) {
        for (int j = 0; j < point.beta.length; j++) {
            if (!(point.information.getEntry(j, j) > FLAT * start.information.getEntry(j, j))) {
                return true;
            }
        }
        return false;
    }

    private static Point uphill(PartialLikelihood likelihood, Point from, double[] move) {
        double part = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] beta = from.beta.clone();
            for (int j = 0; j < beta.length; j++) {
                beta[j] += part * move[j];
            }
            Point to = at(likelihood, beta);
            if (to.value >= from.value - ROUNDING * Math.abs(from.value)) {
                return to;
            }
            part /= 2;
        }
        return from;
    }

    private static Point at(PartialLikelihood likelihood, double[] beta) {
        double[] value = new double[1];
        int[] events = new int[1];
        double[] slope = new double[beta.length];
        RealMatrix information = new Array2DRowRealMatrix(beta.length, beta.length);
        likelihood.visit(beta, time -> {
            value[0] += time.logLikelihood();
            events[0] += time.ended();
            for (int j = 0; j < beta.length; j++) {
                slope[j] += time.slope()[j];
                for (int k = 0; k < beta.length; k++) {
                    information.addToEntry(j, k, time.information()[j][k]);
                }
            }
        });
        return new Point(beta, value[0], slope, information, events[0]);
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int j = 1; j < values.length; j++) {
            if (Math.abs(values[j]) > Math.abs(values[largest])) {
                largest = j;
            }
        }
        return largest;
    }

    /** Number of rows. */
    public int rows() {
        return scaled.size();
    }

    /** Number of ends. */
    public int events() {
        return best.events;
    }

    /** The coefficients β: by how much the logarithm of the hazard rises with one more of each covariate. */
    public double[] coefficients() {
        double[] beta = best.beta.clone();
        for (int j = 0; j < beta.length; j++) {
            beta[j] /= deviation[j];
        }
        return beta;
    }

    /** Their standard errors, from the inverse of the observed information. */
    public double[] standardErrors() {
        double[] errors = new double[deviation.length];
        for (int j = 0; j < errors.length; j++) {
            errors[j] = Math.sqrt(covariance.getEntry(j, j)) / deviation[j];
        }
        return errors;
    }

    /** Two-sided probabilities of coefficients at least as far from 0 if they were 0 (Wald). */
    public double[] probabilities() {
        double[] probabilities = new double[deviation.length];
        for (int j = 0; j < probabilities.length; j++) {
            probabilities[j] = Tail.ofNormal(best.beta[j] / Math.sqrt(covariance.getEntry(j, j)));
        }
        return probabilities;
    }

    /**
     * Interval of the hazard ratio {@code exp(β)} of one more of a covariate.
     *
     * @param covariate from 0
     * @param level confidence level, between 0 and 1
     */
    public Interval hazardRatio(int covariate, double level) {
        double beta = coefficients()[covariate];
        double reach = Tail.reach(level) * standardErrors()[covariate];
        return new Interval(StrictMath.exp(beta - reach), StrictMath.exp(beta + reach));
    }

    /** Logarithm of the partial likelihood at β. */
    public double logLikelihood() {
        return best.value;
    }

    /** The same with all coefficients 0. */
    public double logLikelihoodWithout() {
        return without.value;
    }

    /** The likelihood-ratio test that all coefficients are 0. */
    public ChiSquared likelihoodRatio() {
        return new ChiSquared(2 * (best.value - without.value), deviation.length);
    }

    /** How time is measured when it is asked whether coefficients change with it. */
    public enum TimeScale {
        /** Time as it is. */
        IDENTITY,
        /** One less the product-limit estimate just before the time, all strata together. */
        SURVIVAL
    }

    /**
     * Tests that hazards are proportional: the score test of adding {@code x·(g(t) − ḡ)} to the model, ḡ the mean over ends
     * (Grambsch and Therneau 1994, with the exact covariance instead of their approximation, as R's {@code cox.zph} has it
     * since survival 3.0).
     *
     * @param scale g
     * @return one test for each covariate by itself and, last, one for all together
     */
    public List<ChiSquared> proportionality(TimeScale scale) {
        KaplanMeier all = KaplanMeier.of(scaled.stream().map(CoxRow::life).toList());
        double[] sum = new double[1];
        likelihood.visit(best.beta, time -> sum[0] += time.ended() * g(time.time(), scale, all));
        double centre = sum[0] / best.events;
        int size = deviation.length;
        double[] score = new double[size];
        RealMatrix mixed = new Array2DRowRealMatrix(size, size);
        RealMatrix squared = new Array2DRowRealMatrix(size, size);
        likelihood.visit(best.beta, time -> {
            double g = g(time.time(), scale, all) - centre;
            for (int j = 0; j < size; j++) {
                score[j] += g * time.slope()[j];
                for (int k = 0; k < size; k++) {
                    mixed.addToEntry(j, k, g * time.information()[j][k]);
                    squared.addToEntry(j, k, g * g * time.information()[j][k]);
                }
            }
        });
        RealMatrix spread = squared.subtract(mixed.multiply(covariance).multiply(mixed));
        List<ChiSquared> tests = new ArrayList<>();
        for (int j = 0; j < size; j++) {
            double variance = spread.getEntry(j, j);
            boolean changes = variance > ROUNDING * squared.getEntry(j, j);
            tests.add(changes ? new ChiSquared(score[j] * score[j] / variance, 1) : ChiSquared.NONE);
        }
        SymmetricSolver solver = new SymmetricSolver(spread);
        tests.add(
                solver.dependent() >= 0
                        ? ChiSquared.NONE
                        : new ChiSquared(
                                new ArrayRealVector(score).dotProduct(new ArrayRealVector(solver.solve(score))), size));
        return tests;
    }

    private static double g(double time, TimeScale scale, KaplanMeier all) {
        return scale == TimeScale.IDENTITY ? time : 1 - all.survivalBefore(time);
    }
}
