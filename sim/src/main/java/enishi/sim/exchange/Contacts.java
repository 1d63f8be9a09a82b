package enishi.sim.exchange;

import java.util.Arrays;

/**
 * Contacts on their way to residents, by columns: who is met, by which NGO's word if any, and what the contact carries.
 */
public final class Contacts {

    /** NGO of a contact that speaks for none. */
    public static final int NO_NGO = -1;

    private int size;
    private int[] resident = new int[256];
    private short[] ngo = new short[256];
    private float[] source = new float[256];
    private float[] lift = new float[256];
    private float[] remember = new float[256];
    private float[] alpha = new float[256];
    private float[] beta = new float[256];

    /** Number of contacts. */
    public int size() {
        return size;
    }

    /** Forgets all contacts. */
    public void clear() {
        size = 0;
    }

    /**
     * Adds a contact.
     *
     * @param metResident who is met
     * @param ngoIndex the NGO spoken of, or {@link #NO_NGO}
     * @param sourceAwareness awareness of the one who speaks
     * @param awarenessLift part of the gap in awareness of the whole cell that the contact closes; a contact with fewer
     *     residents than a cell has lifts the cell with that probability, else 0
     * @param rememberDraw uniform draw that decides whether the NGO is remembered
     * @param witnessAlpha positive evidence of a witness as a share of all the witness's weight, 0 without a witness
     * @param witnessBeta negative evidence likewise
     */
    public void add(
            int metResident,
            int ngoIndex,
            double sourceAwareness,
            double awarenessLift,
            double rememberDraw,
            double witnessAlpha,
            double witnessBeta) {
        if (size == resident.length) {
            int length = 2 * size;
            resident = Arrays.copyOf(resident, length);
            ngo = Arrays.copyOf(ngo, length);
            source = Arrays.copyOf(source, length);
            lift = Arrays.copyOf(lift, length);
            remember = Arrays.copyOf(remember, length);
            alpha = Arrays.copyOf(alpha, length);
            beta = Arrays.copyOf(beta, length);
        }
        resident[size] = metResident;
        ngo[size] = (short) ngoIndex;
        source[size] = (float) sourceAwareness;
        lift[size] = (float) awarenessLift;
        remember[size] = (float) rememberDraw;
        alpha[size] = (float) witnessAlpha;
        beta[size] = (float) witnessBeta;
        size++;
    }

    /** Who is met. */
    public int resident(int contact) {
        return resident[contact];
    }

    /** The NGO spoken of, or {@link #NO_NGO}. */
    public int ngo(int contact) {
        return ngo[contact];
    }

    /** Awareness of the one who speaks. */
    public double source(int contact) {
        return source[contact];
    }

    /** Part of the gap in awareness of the whole cell that the contact closes. */
    public double lift(int contact) {
        return lift[contact];
    }

    /** Uniform draw that decides whether the NGO is remembered. */
    public double remember(int contact) {
        return remember[contact];
    }

    /** Positive evidence of a witness as a share of the witness's weight. */
    public double witnessAlpha(int contact) {
        return alpha[contact];
    }

    /** Negative evidence of a witness as a share of the witness's weight. */
    public double witnessBeta(int contact) {
        return beta[contact];
    }
}
