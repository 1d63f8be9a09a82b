package enishi.sim.population;

import it.unimi.dsi.fastutil.ints.Int2LongMap;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectIterator;
import java.util.Arrays;

/**
 * The residents of one prefecture: only those stored whom something has touched.
 *
 * <p>A cell is {@code scale} residents in a row of ids; awareness and general trust are those of the cell. Cell slots stay
 * for the whole run. Where numbers change, it is the residents of the highest ids who come and go. Not for use by two
 * threads at once.
 */
public final class Residents {

    private static final int NONE = -1;

    // Fields of a cell with a slot lie side by side, since they are read together.
    private static final int CELL_FIELDS = 4;
    private static final int TRUST = 0;
    private static final int RAISED = 1;
    private static final int RAISED_MONTH = 2;
    private static final int LEANING = 3;

    private final int prefecture;
    private final int first;
    private int count;
    private final int scale;

    // A touched cell: negative means minus (slot + 1) of a cell whose residents know, or once knew, an NGO; positive
    // packs what contacts have raised in any other cell with the month of that; 0 means untouched.
    private final Int2LongOpenHashMap stateByCell = new Int2LongOpenHashMap();
    private float[] cells = new float[CELL_FIELDS * 256];
    private int cellSlots;
    private double norm;
    private double raisedSum;
    private double meanBirthTrust;
    private double trustMoved;
    private int smallCellSlot = NONE;
    private double mood;

    /** The NGOs that these residents know. */
    public final KnownNgos known = new KnownNgos();

    /** The acquaintances of these residents. */
    public final Acquaintances acquaintances = new Acquaintances();

    /**
     * Nobody is touched yet.
     *
     * @param prefecture index of the prefecture
     * @param first id of its first resident
     * @param count number of its residents at first
     * @param scale residents per cell, at least 1
     * @param norm norm of awareness at the start
     */
    public Residents(int prefecture, int first, int count, int scale, double norm) {
        this.prefecture = prefecture;
        this.first = first;
        this.count = count;
        this.scale = scale;
        this.norm = norm;
    }

    /** Index of the prefecture. */
    public int prefecture() {
        return prefecture;
    }

    /** Id of the first resident. */
    public int first() {
        return first;
    }

    /** Number of residents now. */
    public int count() {
        return count;
    }

    /** Whether a resident, by id, lives in the prefecture now. */
    public boolean hasResident(int resident) {
        return resident >= first && resident < first + count;
    }

    /**
     * Lets more or fewer residents live here from now on. Those who leave are, as far as sums go, like all others; those
     * who come know of nothing yet. What is stored of residents who left stays, for the case that they come back.
     */
    public void settle(int newCount) {
        if (newCount < count) {
            raisedSum *= (double) newCount / count;
            trustMoved *= (double) newCount / count;
        }
        count = newCount;
        smallCellSlot = count % scale == 0 ? NONE : cellSlot(cellOf(first + count - 1));
    }

    /** Residents per cell. */
    public int scale() {
        return scale;
    }

    /** The resident {@code steps} places further on, going round within the prefecture. */
    public int neighbour(int resident, int steps) {
        return first + Math.floorMod(resident - first + steps, count);
    }

    /** Id of the first resident of the resident's cell: the key of the cell's traits. */
    public int cellOf(int resident) {
        return scale == 1 ? resident : first + (resident - first) / scale * scale;
    }

    /** The part of a cell that {@code weight} residents are, at most 1. */
    public double shareOfCell(int weight) {
        return Math.min(1.0, (double) weight / scale);
    }

    // Awareness: norm of the prefecture, and what contacts have raised in a cell, decayed when it is read.

    /** Norm of awareness in the prefecture. */
    public double norm() {
        return norm;
    }

    /** Sets the norm of awareness. */
    public void setNorm(double newNorm) {
        norm = newNorm;
    }

    /** What events have raised in everybody by now; decays like what contacts have raised. */
    public double mood() {
        return mood;
    }

    /** Raises everybody's awareness by the given amount. */
    public void lift(double amount) {
        mood += amount;
    }

    /** Awareness that all residents have in common: norm and mood. */
    public double commonAwareness() {
        return norm + mood;
    }

    /** What contacts have raised in a cell by now. */
    public double raised(int cell, int month, AwarenessDecay decay) {
        return raisedOf(stateByCell.get(cell), month, decay);
    }

    private double raisedOf(long state, int month, AwarenessDecay decay) {
        if (state < 0) {
            return raisedInSlot(slotOf(state), month, decay);
        }
        return state == 0 ? 0 : decay.after(valueOf(state), month - monthOf(state), scale);
    }

    /** What contacts have raised in the cell of a slot by now. */
    public double raisedInSlot(int cellSlot, int month, AwarenessDecay decay) {
        int place = CELL_FIELDS * cellSlot;
        return decay.after(cells[place + RAISED], month - (int) cells[place + RAISED_MONTH], scale);
    }

    /**
     * Raises the awareness of a cell.
     *
     * @param cell the cell
     * @param month the month
     * @param amount by how much the cell's mean rises
     * @param decay how what was raised before has decayed
     */
    public void raise(int cell, int month, double amount, AwarenessDecay decay) {
        long state = stateByCell.get(cell);
        float now = (float) (raisedOf(state, month, decay) + amount);
        if (state < 0) {
            int place = CELL_FIELDS * slotOf(state);
            cells[place + RAISED] = now;
            cells[place + RAISED_MONTH] = month;
        } else {
            stateByCell.put(cell, packed(now, month));
        }
        raisedSum += amount * Math.min(scale, first + count - cell);
    }

    /** Mean of what contacts have raised over all residents. */
    public double meanRaised() {
        return raisedSum / count;
    }

    /** Mean awareness of all residents. */
    public double meanAwareness() {
        return norm + meanRaised() + mood;
    }

    /** Lets a month of decay pass over the sum of what contacts have raised, and over the mood. */
    public void decayRaised(AwarenessDecay decay) {
        raisedSum *= decay.monthlyRetention();
        mood *= decay.monthlyRetention();
    }

    /** Lets all decay that a month has not seen yet pass, so that another decay may hold from then on. */
    public void settleRaised(int month, AwarenessDecay decay) {
        for (int slot = 0; slot < cellSlots; slot++) {
            int place = CELL_FIELDS * slot;
            cells[place + RAISED] = (float) raisedInSlot(slot, month, decay);
            cells[place + RAISED_MONTH] = month;
        }
        for (Int2LongMap.Entry entry : stateByCell.int2LongEntrySet()) {
            if (entry.getLongValue() > 0) {
                entry.setValue(packed((float) raisedOf(entry.getLongValue(), month, decay), month));
            }
        }
    }

    /** Drops the cells whose awareness has faded; reading them gives 0 with or without this. */
    public void dropFaded(int month, AwarenessDecay decay) {
        ObjectIterator<Int2LongMap.Entry> entries =
                stateByCell.int2LongEntrySet().fastIterator();
        while (entries.hasNext()) {
            long state = entries.next().getLongValue();
            if (state > 0 && raisedOf(state, month, decay) == 0) {
                entries.remove();
            }
        }
    }

    private static long packed(float value, int month) {
        return (long) Float.floatToRawIntBits(value) << 32 | month;
    }

    private static float valueOf(long state) {
        return Float.intBitsToFloat((int) (state >>> 32));
    }

    private static int monthOf(long state) {
        return (int) state;
    }

    private static int slotOf(long state) {
        return (int) (-state - 1);
    }

    // General trust and fixed leaning of the cells of residents who know, or once knew, an NGO.

    /** Slot of a cell, or {@code -1} if it has none. */
    public int cellSlot(int cell) {
        long state = stateByCell.get(cell);
        return state < 0 ? slotOf(state) : NONE;
    }

    /**
     * Gives a cell that has none a slot.
     *
     * @param cell the cell
     * @param birthTrust its residents' general trust
     * @param leaning its residents' fixed leaning of awareness
     * @return the slot
     */
    public int openCell(int cell, double birthTrust, double leaning) {
        long before = stateByCell.put(cell, -(cellSlots + 1L));
        int place = CELL_FIELDS * cellSlots;
        if (place == cells.length) {
            cells = Arrays.copyOf(cells, CELL_FIELDS * (cellSlots + (cellSlots >> 1)));
        }
        cells[place + TRUST] = (float) birthTrust;
        cells[place + LEANING] = (float) leaning;
        if (before > 0) {
            cells[place + RAISED] = valueOf(before);
            cells[place + RAISED_MONTH] = monthOf(before);
        }
        if (first + count - cell < scale) {
            smallCellSlot = cellSlots;
        }
        return cellSlots++;
    }

    /** General trust in a cell's slot. */
    public double trust(int cellSlot) {
        return cells[CELL_FIELDS * cellSlot + TRUST];
    }

    /** Moves general trust in a cell's slot to another value. */
    public void moveTrust(int cellSlot, double trust) {
        int place = CELL_FIELDS * cellSlot + TRUST;
        float moved = (float) trust;
        trustMoved += (double) (moved - cells[place]) * (cellSlot == smallCellSlot ? count % scale : scale);
        cells[place] = moved;
    }

    /** Sets the mean of residents' general trust at birth. */
    public void setMeanBirthTrust(double trust) {
        meanBirthTrust = trust;
    }

    /** Mean general trust of all residents, without the national climate: at birth, and what has moved it since. */
    public double meanTrust() {
        return meanBirthTrust + trustMoved / count;
    }

    /** Fixed leaning of awareness in a cell's slot. */
    public double leaning(int cellSlot) {
        return cells[CELL_FIELDS * cellSlot + LEANING];
    }
}
