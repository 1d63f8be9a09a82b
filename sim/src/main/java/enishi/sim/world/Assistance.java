package enishi.sim.world;

import enishi.sim.policy.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What this month's instruments make different for rules of other submodels, beside the money that they pay. Without
 * instruments nothing is different.
 *
 * <p>The agencies write it anew each month; all others read what it was at the end of the month before. Effects of several
 * instruments compose: additions add up, factors multiply.
 */
public final class Assistance {

    private final Set<Operator> operators = EnumSet.noneOf(Operator.class);

    private final List<NormTarget> normTargets = new ArrayList<>();

    /** What is offered to those who give to NGOs. */
    public final GiftTerms gifts = new GiftTerms();

    /** Forgets the month before. */
    public void clear() {
        dismiss();
        normTargets.clear();
        gifts.clear();
    }

    /** Forgets who has officers to meet; all else stays until the agencies write it anew. */
    public void dismiss() {
        operators.clear();
    }

    /** Aims at a norm of awareness in the coming month. */
    public void aimAt(NormTarget target) {
        normTargets.add(target);
    }

    /** The norms of awareness at which policies aim, in the order in which they are pursued. */
    public List<NormTarget> normTargets() {
        return Collections.unmodifiableList(normTargets);
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
