package enishi.sim.exchange;

import java.util.Arrays;

/** What the residents of one prefecture, or of Japan, mean to each NGO this month, by NGO index. */
public final class SupportTally {

    private long[] gifts = new long[64];
    private int[] supporters = new int[64];
    private int[] homeSupporters = new int[64];
    private int[] acquaintances = new int[64];
    private int[] rows = new int[64];
    private double[] trust = new double[64];

    /** Sets everything to zero for NGOs up to an index. */
    public void clear(int count) {
        if (count > gifts.length) {
            int length = Math.max(count, 2 * gifts.length);
            gifts = new long[length];
            supporters = new int[length];
            homeSupporters = new int[length];
            acquaintances = new int[length];
            rows = new int[length];
            trust = new double[length];
        } else {
            Arrays.fill(gifts, 0);
            Arrays.fill(supporters, 0);
            Arrays.fill(homeSupporters, 0);
            Arrays.fill(acquaintances, 0);
            Arrays.fill(rows, 0);
            Arrays.fill(trust, 0);
        }
    }

    /** Counts an acquaintance row that stands for {@code weight} residents. */
    public void count(int ngo, int weight, double meanTrust, boolean supporter, boolean home) {
        acquaintances[ngo] += weight;
        rows[ngo]++;
        trust[ngo] += weight * meanTrust;
        if (supporter) {
            supporters[ngo] += weight;
            if (home) {
                homeSupporters[ngo] += weight;
            }
        }
    }

    /** Counts gifts, yen. */
    public void give(int ngo, long yen) {
        gifts[ngo] += yen;
    }

    /** Adds what another part of Japan means to the first {@code count} NGOs. */
    public void add(SupportTally part, int count) {
        for (int ngo = 0; ngo < count; ngo++) {
            gifts[ngo] += part.gifts[ngo];
            supporters[ngo] += part.supporters[ngo];
            homeSupporters[ngo] += part.homeSupporters[ngo];
            acquaintances[ngo] += part.acquaintances[ngo];
            rows[ngo] += part.rows[ngo];
            trust[ngo] += part.trust[ngo];
        }
    }

    /** Gifts of the month, yen. */
    public long gifts(int ngo) {
        return gifts[ngo];
    }

    /** Supporters, persons. */
    public int supporters(int ngo) {
        return supporters[ngo];
    }

    /** Supporters in the NGO's commuting region, persons. */
    public int homeSupporters(int ngo) {
        return homeSupporters[ngo];
    }

    /** Residents who know the NGO, persons. */
    public int acquaintances(int ngo) {
        return acquaintances[ngo];
    }

    /** Rows of residents who know the NGO. */
    public int rows(int ngo) {
        return rows[ngo];
    }

    /** Sum of trust over the residents who know the NGO. */
    public double trustSum(int ngo) {
        return trust[ngo];
    }

    /** Supporters of all NGOs together, persons; who supports two NGOs counts twice. */
    public long supportersOfAll() {
        long sum = 0;
        for (int number : supporters) {
            sum += number;
        }
        return sum;
    }
}
