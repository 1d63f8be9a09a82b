package enishi.analysis.history;

import enishi.sim.metric.Portrait;
import enishi.sim.organization.NgoStatus;
import java.time.YearMonth;
import java.util.List;

/**
 * A month in the life of an NGO.
 *
 * @param portrait how it is at the month's end, with what happened to it
 * @param flows what it received and paid, by purpose and other account
 */
public record MonthOfLife(Portrait portrait, List<Flow> flows) {

    /** Copies the list. */
    public MonthOfLife {
        flows = List.copyOf(flows);
    }

    /** The month. */
    public YearMonth month() {
        return portrait.month();
    }

    /** Whether it is at work at the month's end. */
    public boolean isActive() {
        return portrait.state().status() == NgoStatus.ACTIVE;
    }

    /** Whether it has closed in this month. */
    public boolean isClosed() {
        return portrait.state().status() == NgoStatus.CLOSED;
    }
}
