package enishi.sim.model;

import enishi.sim.exchange.Ledger;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Portrait;
import enishi.sim.metric.Snapshot;
import java.util.Collections;
import java.util.SortedSet;

/** Who is told what a run observes; called from the run's own thread, in order. */
public interface RunListener {

    /** The burn-in is over: {@code ledger} holds the opening balances of the first reported month. */
    default void opened(Ledger ledger) {}

    /**
     * Whether a {@link Snapshot} is wanted at the end of a reported month.
     *
     * @param reportedMonth the month, counted from 1
     */
    default boolean wantsSnapshot(int reportedMonth) {
        return false;
    }

    /** What there is at the end of a reported month for which it was wanted; before its {@link #observed}. */
    default void snapshot(Snapshot snapshot) {}

    /**
     * Ids of the NGOs of which a {@link Portrait} is wanted at the end of every month from that before the first reported
     * one on, as long as they are open; asked for once, before the run begins.
     */
    default SortedSet<String> followed() {
        return Collections.emptySortedSet();
    }

    /** An NGO that is followed, as it is at the end of a month; before the month's {@link #observed}. */
    default void portrait(Portrait portrait) {}

    /** A reported month is over. */
    void observed(IndicatorTable indicators);
}
