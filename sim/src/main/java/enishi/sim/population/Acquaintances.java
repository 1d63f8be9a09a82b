package enishi.sim.population;

import java.util.Arrays;

/**
 * Who knows which NGO, one row each, by columns.
 *
 * <p>A row of an NGO of weight w stands for w residents from {@link #resident} on. Rows have no fixed place: those behind one
 * that goes move up.
 */
public final class Acquaintances {

    private static final byte SUPPORTER = 1;
    private static final byte MATCH = 2;
    private static final byte HOME = 4;

    private int size;
    private int[] resident = new int[256];
    private int[] slot = new int[256];
    private int[] cellSlot = new int[256];
    private short[] ngo = new short[256];
    private float[] alpha = new float[256];
    private float[] beta = new float[256];
    private float[] capacity = new float[256];
    private byte[] flags = new byte[256];

    Acquaintances() {}

    /** Number of rows. */
    public int size() {
        return size;
    }

    /**
     * Adds a row.
     *
     * @param residentId the first resident it stands for
     * @param residentSlot the resident's slot
     * @param trustSlot slot of the cell's general trust
     * @param ngoIndex the NGO
     * @param capacityYen mean giving capacity of the residents it stands for, yen a month
     * @param match whether the NGO's cause is the resident's interest
     * @param home whether the resident lives in the NGO's commuting region
     * @param supporter whether the resident supports the NGO
     */
    public void add(
            int residentId,
            int residentSlot,
            int trustSlot,
            int ngoIndex,
            double capacityYen,
            boolean match,
            boolean home,
            boolean supporter) {
        if (size == resident.length) {
            grow(size + (size >> 1));
        }
        resident[size] = residentId;
        slot[size] = residentSlot;
        cellSlot[size] = trustSlot;
        ngo[size] = (short) ngoIndex;
        alpha[size] = 0;
        beta[size] = 0;
        capacity[size] = (float) capacityYen;
        flags[size] = (byte) ((supporter ? SUPPORTER : 0) | (match ? MATCH : 0) | (home ? HOME : 0));
        size++;
    }

    private void grow(int length) {
        resident = Arrays.copyOf(resident, length);
        slot = Arrays.copyOf(slot, length);
        cellSlot = Arrays.copyOf(cellSlot, length);
        ngo = Arrays.copyOf(ngo, length);
        alpha = Arrays.copyOf(alpha, length);
        beta = Arrays.copyOf(beta, length);
        capacity = Arrays.copyOf(capacity, length);
        flags = Arrays.copyOf(flags, length);
    }

    /**
     * Moves a row to a place at or before its own, over whatever stood there.
     *
     * <p>A pass that keeps rows this way and then {@link #truncate truncates} keeps them in the order in which residents
     * were first met, so that what is read of the residents lies close together in memory.
     */
    public void moveUp(int row, int place) {
        if (row != place) {
            resident[place] = resident[row];
            slot[place] = slot[row];
            cellSlot[place] = cellSlot[row];
            ngo[place] = ngo[row];
            alpha[place] = alpha[row];
            beta[place] = beta[row];
            capacity[place] = capacity[row];
            flags[place] = flags[row];
        }
    }

    /** Drops all rows from {@code newSize} on. */
    public void truncate(int newSize) {
        size = newSize;
    }

    /** The first resident the row stands for. */
    public int resident(int row) {
        return resident[row];
    }

    /** The resident's slot. */
    public int slot(int row) {
        return slot[row];
    }

    /** Slot of the cell's general trust. */
    public int cellSlot(int row) {
        return cellSlot[row];
    }

    /** The NGO's index. */
    public int ngo(int row) {
        return ngo[row];
    }

    /** Positive evidence, at least 0. */
    public double alpha(int row) {
        return alpha[row];
    }

    /** Negative evidence, at least 0. */
    public double beta(int row) {
        return beta[row];
    }

    /** Sets the evidence. */
    public void setEvidence(int row, double newAlpha, double newBeta) {
        alpha[row] = (float) newAlpha;
        beta[row] = (float) newBeta;
    }

    /** Mean giving capacity of the residents the row stands for, yen a month. */
    public double capacityYen(int row) {
        return capacity[row];
    }

    /** Whether the resident supports the NGO. */
    public boolean isSupporter(int row) {
        return (flags[row] & SUPPORTER) != 0;
    }

    /** Whether the NGO's cause is the resident's interest. */
    public boolean isMatch(int row) {
        return (flags[row] & MATCH) != 0;
    }

    /** Whether the resident lives in the NGO's commuting region. */
    public boolean isHome(int row) {
        return (flags[row] & HOME) != 0;
    }

    /** Sets whether the resident supports the NGO. */
    public void setSupporter(int row, boolean supporter) {
        set(row, SUPPORTER, supporter);
    }

    /** Sets whether the resident lives in the NGO's commuting region. */
    public void setHome(int row, boolean home) {
        set(row, HOME, home);
    }

    /** Moves the row to another NGO. */
    public void setNgo(int row, int ngoIndex) {
        ngo[row] = (short) ngoIndex;
    }

    private void set(int row, byte flag, boolean on) {
        flags[row] = (byte) (on ? flags[row] | flag : flags[row] & ~flag);
    }
}
