package enishi.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * The log-rank test that groups live equally long (Mantel 1966), within strata if there are any.
 *
 * <p>At every event time of a stratum the ends of a group are compared with what its share of those at risk lets expect;
 * {@code chi² = (O − E)ᵀ V⁻ (O − E)}, V the hypergeometric covariance. Delayed entry is allowed. Not for comparing scenarios
 * by pooled NGOs: paired runs hold the same NGOs, and p would fall with their number.
 *
 * @param observed ends by group
 * @param expected ends by group if all lived equally long
 * @param test the statistic, with as many degrees of freedom as groups less one, or fewer where groups are never at risk
 *     together
 */
public record LogRank(double[] observed, double[] expected, ChiSquared test) {

    private static final double SMALLEST_EIGENVALUE = 1e-12;

    /**
     * Tests lifetimes of one stratum.
     *
     * @param lifetimes the lifetimes; causes are not told apart
     * @param group of every lifetime, from 0
     * @param groups number of groups, at least 2
     */
    public static LogRank of(List<Lifetime> lifetimes, int[] group, int groups) {
        return of(lifetimes, group, groups, new int[lifetimes.size()]);
    }

    /**
     * Tests within strata.
     *
     * @param lifetimes the lifetimes; causes are not told apart
     * @param group of every lifetime, from 0
     * @param groups number of groups, at least 2
     * @param stratum of every lifetime, any number
     */
    public static LogRank of(List<Lifetime> lifetimes, int[] group, int groups, int[] stratum) {
        if (groups < 2) {
            throw new IllegalArgumentException("groups (" + groups + ") must be at least 2.");
        }
        double[] observed = new double[groups];
        double[] expected = new double[groups];
        double[][] covariance = new double[groups][groups];
        Map<Integer, List<List<Lifetime>>> strata = new TreeMap<>();
        for (int i = 0; i < lifetimes.size(); i++) {
            strata.computeIfAbsent(stratum[i], key -> empty(groups))
                    .get(group[i])
                    .add(lifetimes.get(i));
        }
        strata.values().forEach(members -> add(members, observed, expected, covariance));
        return test(observed, expected, covariance);
    }

    private static List<List<Lifetime>> empty(int groups) {
        List<List<Lifetime>> members = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            members.add(new ArrayList<>());
        }
        return members;
    }

    private static void add(List<List<Lifetime>> members, double[] observed, double[] expected, double[][] covariance) {
        int groups = observed.length;
        List<Lifetime> all = members.stream().flatMap(List::stream).toList();
        List<RiskSet> risks = members.stream().map(RiskSet::new).toList();
        EventCounts counts = EventCounts.ofAnyCause(all);
        for (int g = 0; g < groups; g++) {
            observed[g] += members.get(g).stream().filter(Lifetime::ended).count();
        }
        for (int t = 0; t < counts.times().length; t++) {
            double atRisk = counts.atRisk()[t];
            double ended = counts.ended()[t][0];
            double spread = atRisk > 1 ? ended * (atRisk - ended) / (atRisk - 1) : 0;
            double[] share = new double[groups];
            for (int g = 0; g < groups; g++) {
                share[g] = risks.get(g).at(counts.times()[t]) / atRisk;
                expected[g] += ended * share[g];
            }
            for (int g = 0; g < groups; g++) {
                for (int h = 0; h < groups; h++) {
                    covariance[g][h] += spread * share[g] * ((g == h ? 1 : 0) - share[h]);
                }
            }
        }
    }

    /**
     * The statistic by the pseudo-inverse of the covariance. Its rank is one less than groups, or lower where a group is
     * never at risk together with others.
     */
    private static LogRank test(double[] observed, double[] expected, double[][] covariance) {
        RealVector difference = new ArrayRealVector(observed).subtract(new ArrayRealVector(expected));
        EigenDecomposition parts = new EigenDecomposition(new Array2DRowRealMatrix(covariance));
        double largest = parts.getRealEigenvalue(0);
        double chiSquared = 0;
        int rank = 0;
        for (int i = 0; i < observed.length; i++) {
            double value = parts.getRealEigenvalue(i);
            if (value > SMALLEST_EIGENVALUE * largest) {
                double along = parts.getEigenvector(i).dotProduct(difference);
                chiSquared += along * along / value;
                rank++;
            }
        }
        return new LogRank(observed, expected, rank == 0 ? ChiSquared.NONE : new ChiSquared(chiSquared, rank));
    }
}
