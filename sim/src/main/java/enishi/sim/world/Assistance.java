package enishi.sim.world;

import enishi.sim.policy.Operator;
import java.util.EnumSet;
import java.util.Set;

/**
 * What this month's instruments make different for rules of other submodels, beside the money that they pay. Without
 * instruments nothing is different.
 *
 * <p>The agencies write it anew each month; all others read what it was at the end of the month before. Effects of several
 * instruments compose: additions add up, factors multiply.
 */
public final class Assistance {

    /** What programmes for places make different. */
    public final LocalAssistance local = new LocalAssistance();

    private final Set<Operator> operators = EnumSet.noneOf(Operator.class);

    /** Forgets the month before. */
    public void clear() {
        operators.clear();
        local.clear();
    }

    /** An operator runs an instrument this month. */
    public void work(Operator operator) {
        operators.add(operator);
    }

    /** Whether an operator runs any instrument, so that there are officers to meet. */
    public boolean isAtWork(Operator operator) {
        return operators.contains(operator);
    }
}
