package enishi.sim.organization;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an NGO does in relief, and the money that it holds for it.
 *
 * <p>State only: fields are public because the rules that change them live elsewhere.
 */
public final class ReliefWork {

    /** Month since which it responds to a shock, by the shock's id. */
    public final SortedMap<String, Integer> since = new TreeMap<>();

    /** Money for relief that is not spent yet, yen. */
    public long yen;

    /** Months over which they are to be spent. */
    public int monthsLeft;

    /** Gifts for relief of this month, yen. */
    public long giftsYen;

    /** Money for relief that platforms paid this month, firms' part included, yen. */
    public long grantsYen;

    /** Whether it responds to any shock. */
    public boolean isResponding() {
        return !since.isEmpty();
    }

    /** Takes gifts and spreads all that there is over the given months. */
    public void take(long gifts, int months) {
        giftsYen += gifts;
        yen += gifts;
        monthsLeft = months;
    }

    /** Takes money of a platform and spreads all that there is over the given months. */
    public void receive(long grants, int months) {
        grantsYen += grants;
        yen += grants;
        monthsLeft = months;
    }

    /** Pays out part of the money. */
    public void spend(long spent) {
        yen -= spent;
        monthsLeft = Math.max(0, monthsLeft - 1);
    }

    /** Responds to nothing any more, and holds nothing. */
    public void end() {
        since.clear();
        yen = 0;
        monthsLeft = 0;
    }
}
