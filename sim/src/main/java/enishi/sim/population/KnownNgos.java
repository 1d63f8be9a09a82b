package enishi.sim.population;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;

/**
 * Which NGOs residents know, at most four each, and how many of them they support.
 *
 * <p>Residents who know, or once knew, an NGO have a slot, which stays for the whole run.
 */
public final class KnownNgos {

    /** NGOs that a resident can know at a time. */
    public static final int MOST = 4;

    private static final int NONE = -1;
    private static final short FREE = -1;

    private final Int2IntOpenHashMap slotByResident = new Int2IntOpenHashMap();
    private short[] known = new short[MOST * 256];
    private byte[] supported = new byte[256];

    KnownNgos() {
        slotByResident.defaultReturnValue(NONE);
        Arrays.fill(known, FREE);
    }

    /** Slot of a resident; {@code -1} if none has been needed yet. */
    public int slotOf(int resident) {
        return slotByResident.get(resident);
    }

    /** Number of residents who have or had a slot. */
    public int slots() {
        return slotByResident.size();
    }

    /** Whether a resident has room for one more NGO and does not know this one yet. */
    public boolean canLearnOf(int resident, int ngo) {
        int slot = slotOf(resident);
        return slot == NONE || (!knows(slot, ngo) && placeOf(slot, FREE) != NONE);
    }

    /** Remembers that a resident who {@link #canLearnOf can} knows an NGO now; gives the resident's slot. */
    public int learn(int resident, int ngo) {
        int slot = ensureSlot(resident);
        int place = placeOf(slot, FREE);
        if (place == NONE) {
            throw new IllegalStateException(
                    "resident (" + resident + ") knows four NGOs already. Maybe canLearnOf was not asked.");
        }
        known[place] = (short) ngo;
        return slot;
    }

    /** Forgets that the resident in a slot knows an NGO. */
    public void forget(int slot, int ngo) {
        replace(slot, ngo, FREE);
    }

    /** Replaces one NGO that the resident in a slot knows by another. */
    public void replace(int slot, int ngo, int by) {
        int place = placeOf(slot, ngo);
        if (place == NONE) {
            throw new IllegalStateException("resident in slot (" + slot + ") does not know NGO (" + ngo + ").");
        }
        known[place] = (short) by;
    }

    /** Whether the resident in a slot knows an NGO. */
    public boolean knows(int slot, int ngo) {
        return placeOf(slot, ngo) != NONE;
    }

    /** How many NGOs the resident in a slot knows. */
    public int count(int slot) {
        int number = 0;
        for (int place = MOST * slot; place < MOST * slot + MOST; place++) {
            if (known[place] != FREE) {
                number++;
            }
        }
        return number;
    }

    /** How many NGOs the resident in a slot supports. */
    public int supported(int slot) {
        return supported[slot];
    }

    /** Counts one supported NGO more ({@code 1}) or less ({@code -1}). */
    public void countSupport(int slot, int by) {
        supported[slot] += (byte) by;
    }

    private int placeOf(int slot, int ngo) {
        for (int place = MOST * slot; place < MOST * slot + MOST; place++) {
            if (known[place] == ngo) {
                return place;
            }
        }
        return NONE;
    }

    private int ensureSlot(int resident) {
        int slot = slotByResident.get(resident);
        if (slot == NONE) {
            slot = slotByResident.size();
            slotByResident.put(resident, slot);
            if (slot == supported.length) {
                supported = Arrays.copyOf(supported, slot + (slot >> 1));
                int before = known.length;
                known = Arrays.copyOf(known, MOST * supported.length);
                Arrays.fill(known, before, known.length, FREE);
            }
        }
        return slot;
    }
}
