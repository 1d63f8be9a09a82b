package enishi.sim.metric;

import java.util.Arrays;

/**
 * How unequal amounts are that are at least 0.
 *
 * <p>Every measure is not a number where there is no amount or all are 0.
 */
final class Inequality {

    private static final int TOP = 12;

    private Inequality() {}

    /** Gini coefficient {@code 2·Σ i·x_i/(n·Σ x) − (n + 1)/n} of amounts in rising order; 0 if all are equal. */
    static double gini(double[] amounts) {
        double[] sorted = sorted(amounts);
        double n = sorted.length;
        double sum = 0;
        double weighed = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighed += (i + 1) * sorted[i];
        }
        return sum == 0 ? Double.NaN : 2 * weighed / (n * sum) - (n + 1) / n;
    }

    /** Theil index {@code Σ (x/Σx)·ln(n·x/Σx)}, an amount of 0 adding nothing; 0 if all are equal. */
    static double theil(double[] amounts) {
        double sum = sum(amounts);
        if (sum == 0) {
            return Double.NaN;
        }
        double index = 0;
        for (double amount : amounts) {
            index += term(amount / sum, 1.0 / amounts.length);
        }
        return index;
    }

    /** The part of the Theil index of two groups together that is between them: {@code Σ s_g·ln(s_g/(n_g/n))}. */
    static double theilBetween(double[] first, double[] second) {
        double sum = sum(first) + sum(second);
        double n = (double) first.length + second.length;
        return sum == 0
                ? Double.NaN
                : term(sum(first) / sum, first.length / n) + term(sum(second) / sum, second.length / n);
    }

    /** The part of the Theil index of two groups together that is within them: {@code Σ s_g·T_g}. */
    static double theilWithin(double[] first, double[] second) {
        double sum = sum(first) + sum(second);
        return sum == 0 ? Double.NaN : part(first, sum) + part(second, sum);
    }

    /** Share of the twelve largest amounts in all. */
    static double topTwelve(double[] amounts) {
        double[] sorted = sorted(amounts);
        double all = sum(sorted);
        double top = sum(Arrays.copyOfRange(sorted, Math.max(0, sorted.length - TOP), sorted.length));
        return all == 0 ? Double.NaN : top / all;
    }

    private static double part(double[] group, double sum) {
        double own = sum(group);
        return own == 0 ? 0 : own / sum * theil(group);
    }

    /** {@code s·ln(s/p)} of a share of the amount and a share of the number; 0 where there is no amount. */
    private static double term(double share, double numberShare) {
        return share == 0 ? 0 : share * StrictMath.log(share / numberShare);
    }

    private static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    private static double[] sorted(double[] amounts) {
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
