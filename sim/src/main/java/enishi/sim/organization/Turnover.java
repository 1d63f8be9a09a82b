package enishi.sim.organization;

import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What happened to NGOs, and what the public spent on instruments, this month by prefecture. */
public final class Turnover {

    /** An event in the life of NGOs. */
    public enum Event {
        /** Founded. */
        FOUNDED,
        /** Closed because of insolvency. */
        INSOLVENT,
        /** Known to be dormant. */
        DORMANT,
        /** Merged into another NGO. */
        MERGED,
        /** Back from dormancy. */
        REVIVED,
        /** Dissolved formally out of dormancy. */
        DISSOLVED,
        /** Dropped off the lists out of dormancy. */
        DROPPED,
        /** Moved its home here. */
        MOVED_IN,
        /** Moved its home away. */
        MOVED_OUT,
        /** Two NGOs of the place came into conflict. */
        CONFLICT
    }

    private final int[][] counts = new int[Event.values().length][Geography.PREFECTURES];
    private final long[] publicSpending = new long[Geography.PREFECTURES];
    private final List<Ngo> finished = new ArrayList<>();

    /** Begins a month. */
    public void clear() {
        for (int[] row : counts) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(publicSpending, 0);
        finished.clear();
    }

    /** Notes an event in a prefecture. */
    public void note(Event event, int prefecture) {
        counts[event.ordinal()][prefecture]++;
    }

    /** Number of events in a prefecture. */
    public int count(Event event, int prefecture) {
        return counts[event.ordinal()][prefecture];
    }

    /** Notes that an NGO has finished a grant project that it led, in success or failure. */
    public void finish(Ngo ngo) {
        finished.add(ngo);
    }

    /** The leads of grant projects finished this month, once for each, in the order in which they were finished. */
    public List<Ngo> finished() {
        return Collections.unmodifiableList(finished);
    }

    /** Notes public spending in a prefecture; money that comes back counts against it. */
    public void spend(int prefecture, long yen) {
        publicSpending[prefecture] += yen;
    }

    /** Public spending in a prefecture, yen. */
    public long publicSpending(int prefecture) {
        return publicSpending[prefecture];
    }
}
