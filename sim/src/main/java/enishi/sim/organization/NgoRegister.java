package enishi.sim.organization;

import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Every NGO that there is or was, in the order in which they came. */
public final class NgoRegister {

    private final List<Ngo> all = new ArrayList<>();
    private final List<Ngo> open = new ArrayList<>();
    private final int[] activeByPrefecture = new int[Geography.PREFECTURES];
    private int active;

    /** Enters a new NGO. */
    public void add(Ngo ngo) {
        all.add(ngo);
        open.add(ngo);
    }

    /** Every NGO, closed ones too. */
    public List<Ngo> all() {
        return Collections.unmodifiableList(all);
    }

    /** Active and dormant NGOs, by index. */
    public List<Ngo> open() {
        return Collections.unmodifiableList(open);
    }

    /** The NGO of an index. */
    public Ngo get(int index) {
        return all.get(index);
    }

    /** Number of NGOs that there are or were. */
    public int size() {
        return all.size();
    }

    /** Drops the closed from {@link #open()} and counts the active anew; holds until it is called again. */
    public void freeze() {
        open.removeIf(ngo -> ngo.status == NgoStatus.CLOSED);
        Arrays.fill(activeByPrefecture, 0);
        active = 0;
        for (Ngo ngo : open) {
            if (ngo.isActive()) {
                activeByPrefecture[ngo.home]++;
                active++;
            }
        }
    }

    /** Active NGOs in a prefecture when they were last counted. */
    public int active(int prefecture) {
        return activeByPrefecture[prefecture];
    }

    /** Active NGOs in Japan when they were last counted. */
    public int active() {
        return active;
    }
}
