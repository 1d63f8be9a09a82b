package enishi.analysis.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Cox's partial likelihood with Efron's treatment of ties, and its first two derivatives.
 *
 * <p>At an event time with d ends among the rows D, and R the rows at risk, each with weight {@code exp(xᵀβ)}, the l-th of
 * the d terms averages over R less the share l/d of D (Efron 1977).
 */
final class PartialLikelihood {

    private final int size;
    private final List<Stratum> strata = new ArrayList<>();

    /** Rows of a stratum, the latest exit first and the latest entry first. */
    private record Stratum(List<CoxRow> byExit, List<CoxRow> byEntry) {}

    /**
     * One event time at given coefficients.
     *
     * @param time the event time
     * @param ended number of ends
     * @param logLikelihood what the time adds to the logarithm of the likelihood
     * @param slope what it adds to the gradient: covariates of those who ended less what those at risk let expect (the
     *     Schoenfeld residuals)
     * @param information what it adds to the information matrix
     */
    record EventTime(double time, int ended, double logLikelihood, double[] slope, double[][] information) {}

    PartialLikelihood(List<CoxRow> rows, int size) {
        this.size = size;
        Map<Integer, List<CoxRow>> groups = new TreeMap<>();
        for (CoxRow row : rows) {
            groups.computeIfAbsent(row.stratum(), key -> new ArrayList<>()).add(row);
        }
        Comparator<CoxRow> exit = Comparator.comparingDouble(row -> -row.life().exit());
        Comparator<CoxRow> entry = Comparator.comparingDouble(row -> -row.life().entry());
        for (List<CoxRow> group : groups.values()) {
            strata.add(new Stratum(
                    group.stream().sorted(exit).toList(),
                    group.stream().sorted(entry).toList()));
        }
    }

    /** Visits every event time, stratum by stratum, the latest first. */
    void visit(double[] beta, Consumer<EventTime> visitor) {
        for (Stratum stratum : strata) {
            visit(stratum, beta, visitor);
        }
    }

    private void visit(Stratum stratum, double[] beta, Consumer<EventTime> visitor) {
        List<CoxRow> byExit = stratum.byExit();
        List<CoxRow> byEntry = stratum.byEntry();
        Sums atRisk = new Sums(size);
        int in = 0;
        int out = 0;
        while (in < byExit.size()) {
            double time = byExit.get(in).life().exit();
            Sums ended = new Sums(size);
            for (; in < byExit.size() && byExit.get(in).life().exit() == time; in++) {
                CoxRow row = byExit.get(in);
                atRisk.add(row.covariates(), beta, 1);
                if (row.life().ended()) {
                    ended.add(row.covariates(), beta, 1);
                }
            }
            if (ended.rows > 0) {
                for (; out < byEntry.size() && byEntry.get(out).life().entry() >= time; out++) {
                    atRisk.add(byEntry.get(out).covariates(), beta, -1);
                }
                visitor.accept(eventTime(time, atRisk, ended));
            }
        }
    }

    private EventTime eventTime(double time, Sums atRisk, Sums ended) {
        double logLikelihood = ended.logWeights;
        double[] slope = ended.plain.clone();
        double[][] information = new double[size][size];
        for (int l = 0; l < ended.rows; l++) {
            double share = (double) l / ended.rows;
            double weight = atRisk.weight - share * ended.weight;
            logLikelihood -= StrictMath.log(weight);
            double[] mean = new double[size];
            for (int j = 0; j < size; j++) {
                mean[j] = (atRisk.first[j] - share * ended.first[j]) / weight;
                slope[j] -= mean[j];
                for (int k = 0; k <= j; k++) {
                    information[j][k] +=
                            (atRisk.second[j][k] - share * ended.second[j][k]) / weight - mean[j] * mean[k];
                }
            }
        }
        for (int j = 0; j < size; j++) {
            for (int k = 0; k < j; k++) {
                information[k][j] = information[j][k];
            }
        }
        return new EventTime(time, ended.rows, logLikelihood, slope, information);
    }

    /** Sums over rows: of covariates; and of ones, covariates and their products by weight. */
    private static final class Sums {

        private int rows;
        private double logWeights;
        private final double[] plain;
        private double weight;
        private final double[] first;
        private final double[][] second;

        Sums(int size) {
            plain = new double[size];
            first = new double[size];
            second = new double[size][size];
        }

        void add(double[] x, double[] beta, int sign) {
            double logWeight = 0;
            for (int j = 0; j < x.length; j++) {
                logWeight += x[j] * beta[j];
            }
            double w = sign * StrictMath.exp(logWeight);
            rows += sign;
            logWeights += sign * logWeight;
            weight += w;
            for (int j = 0; j < x.length; j++) {
                plain[j] += sign * x[j];
                first[j] += w * x[j];
                for (int k = 0; k <= j; k++) {
                    second[j][k] += w * x[j] * x[k];
                }
            }
        }
    }
}
