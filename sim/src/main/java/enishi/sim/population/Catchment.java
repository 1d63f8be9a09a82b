package enishi.sim.population;

import java.util.Arrays;

/**
 * Who can be met in everyday life from each prefecture: residents weighed by closeness and by how urban their prefecture
 * is, {@code pop·(.3 + .7·urban)·exp(−d/range)}.
 */
public final class Catchment {

    private final double[][] cumulative = new double[Geography.PREFECTURES][Geography.PREFECTURES];
    private final int[] residents = new int[Geography.PREFECTURES];

    /** Derives the catchments. */
    public Catchment(Geography geography) {
        settle(geography);
    }

    /** Derives them anew, since numbers of residents have changed. */
    public void settle(Geography geography) {
        Arrays.fill(residents, 0);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double sum = 0;
            for (int q = 0; q < Geography.PREFECTURES; q++) {
                double urban = 0.3 + 0.7 * geography.profile(q).urbanShare();
                sum += geography.residents(q) * urban * geography.commuting(p, q);
                cumulative[p][q] = sum;
                if (geography.inCatchment(p, q)) {
                    residents[p] += geography.residents(q);
                }
            }
        }
    }

    /** Cumulated weights of the prefectures in which people met from {@code p} live. */
    public double[] cumulative(int p) {
        return cumulative[p];
    }

    /** Sum of the weights around {@code p}, residents. */
    public double size(int p) {
        return cumulative[p][Geography.PREFECTURES - 1];
    }

    /** Residents of the prefectures that count as home of an NGO in {@code p}. */
    public int homeResidents(int p) {
        return residents[p];
    }
}
