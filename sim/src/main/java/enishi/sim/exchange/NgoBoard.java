package enishi.sim.exchange;

import java.util.Arrays;

/**
 * What residents can see of NGOs this month, by NGO index; frozen while the citizens take their turn.
 */
public final class NgoBoard {

    private static final byte ACTIVE = 1;
    private static final byte DORMANT = 2;

    private int[] key = new int[64];
    private byte[] status = new byte[64];
    private int[] cause = new int[64];
    private int[] home = new int[64];
    private int[] weight = new int[64];
    private double[] local = new double[64];
    private double[] global = new double[64];
    private int[] successes = new int[64];
    private int[] failures = new int[64];
    private double[] notice = new double[64];
    private double[] praise = new double[64];
    private boolean[] conflict = new boolean[64];
    private boolean[] certified = new boolean[64];
    private double[] giftFactor = ones(64);
    private double climate;
    private int size;

    /** Number of NGOs that there are or were. */
    public int size() {
        return size;
    }

    /** Makes room for NGOs up to an index; all new ones are closed until they are shown. */
    public void ensure(int count) {
        if (count > key.length) {
            int length = Math.max(count, 2 * key.length);
            key = Arrays.copyOf(key, length);
            status = Arrays.copyOf(status, length);
            cause = Arrays.copyOf(cause, length);
            home = Arrays.copyOf(home, length);
            weight = Arrays.copyOf(weight, length);
            local = Arrays.copyOf(local, length);
            global = Arrays.copyOf(global, length);
            successes = Arrays.copyOf(successes, length);
            failures = Arrays.copyOf(failures, length);
            notice = Arrays.copyOf(notice, length);
            praise = Arrays.copyOf(praise, length);
            conflict = Arrays.copyOf(conflict, length);
            certified = Arrays.copyOf(certified, length);
            double[] factors = ones(length);
            System.arraycopy(giftFactor, 0, factors, 0, giftFactor.length);
            giftFactor = factors;
        }
        size = Math.max(size, count);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Shows who an NGO is. */
    public void introduce(int ngo, int newKey, int newCause, int newHome, int newWeight) {
        key[ngo] = newKey;
        cause[ngo] = newCause;
        home[ngo] = newHome;
        weight[ngo] = newWeight;
    }

    /** Shows whether an NGO is active, dormant or (neither) closed. */
    public void setStatus(int ngo, boolean active, boolean dormant) {
        status[ngo] = active ? ACTIVE : dormant ? DORMANT : 0;
    }

    /** Shows an NGO's legitimacy. */
    public void setLegitimacy(int ngo, double newLocal, double newGlobal) {
        local[ngo] = newLocal;
        global[ngo] = newGlobal;
    }

    /** Shows the results of an NGO's projects in the month before. */
    public void setResults(int ngo, int newSuccesses, int newFailures) {
        successes[ngo] = newSuccesses;
        failures[ngo] = newFailures;
    }

    /** Shows how far programmes make an NGO's results, and its successes among them, more widely noticed, [0,1]. */
    public void setNotice(int ngo, double newNotice, double newPraise) {
        notice[ngo] = newNotice;
        praise[ngo] = newPraise;
    }

    /** Shows whether an NGO came into conflict with a neighbour in the month before. */
    public void setConflict(int ngo, boolean newConflict) {
        conflict[ngo] = newConflict;
    }

    /** Shows whether gifts to an NGO lower the giver's taxes. */
    public void setCertified(int ngo, boolean newCertified) {
        certified[ngo] = newCertified;
    }

    /** Shows what this month's instruments offer to those who give to an NGO, as the factor by which they give more. */
    public void setGiftFactor(int ngo, double newFactor) {
        giftFactor[ngo] = newFactor;
    }

    /** Sets the national climate of trust, which adds to everybody's general trust. */
    public void setClimate(double newClimate) {
        climate = newClimate;
    }

    /** The national climate of trust, which adds to everybody's general trust; 0 on average. */
    public double climate() {
        return climate;
    }

    /** Key of the NGO's randomness. */
    public int key(int ngo) {
        return key[ngo];
    }

    /** Whether it is active. */
    public boolean isActive(int ngo) {
        return status[ngo] == ACTIVE;
    }

    /** Whether it is neither active nor dormant. */
    public boolean isClosed(int ngo) {
        return status[ngo] == 0;
    }

    /** Index of its cause. */
    public int cause(int ngo) {
        return cause[ngo];
    }

    /** Index of its home prefecture. */
    public int home(int ngo) {
        return home[ngo];
    }

    /** Residents for whom one of its rows stands. */
    public int weight(int ngo) {
        return weight[ngo];
    }

    /** Its legitimacy as residents judge it who live in its commuting region or not. */
    public double legitimacy(int ngo, boolean atHome) {
        return atHome ? local[ngo] : global[ngo];
    }

    /** Number of results in the month before. */
    public int results(int ngo) {
        return successes[ngo] + failures[ngo];
    }

    /** Part of those who would not notice its results that does, [0,1]. */
    public double notice(int ngo) {
        return notice[ngo];
    }

    /** Part of those who would not notice its successes that does, [0,1]. */
    public double praise(int ngo) {
        return praise[ngo];
    }

    /** Whether it came into conflict with a neighbour in the month before. */
    public boolean hadConflict(int ngo) {
        return conflict[ngo];
    }

    /** Whether gifts to it lower the giver's taxes. */
    public boolean isCertified(int ngo) {
        return certified[ngo];
    }

    /** By how much gifts to it are larger because of what instruments offer to givers, above 0; 1 without. */
    public double giftFactor(int ngo) {
        return giftFactor[ngo];
    }

    /** Share of successes among the results of the month before; ask only where there are results. */
    public double successShare(int ngo) {
        return (double) successes[ngo] / (successes[ngo] + failures[ngo]);
    }
}
