package enishi.sim.model;

import enishi.sim.exchange.Ledger;
import enishi.sim.metric.IndicatorTable;

/** Who is told what a run observes; called from the run's own thread, in order. */
public interface RunListener {

    /** The burn-in is over: {@code ledger} holds the opening balances of the first reported month. */
    default void opened(Ledger ledger) {}

    /** A reported month is over. */
    void observed(IndicatorTable indicators);
}
