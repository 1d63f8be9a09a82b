package enishi.sim.world;

import enishi.sim.policy.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What this month's instruments make different for rules of other submodels, beside the money that they pay. Without
 * instruments nothing is different.
 *
 * <p>The agencies write it anew each month; all others read what it was at the end of the month before. Effects of several
 * instruments compose: additions add up, factors multiply, probabilities join as those of independent events.
 */
public final class Assistance {

    private final Set<Operator> operators = EnumSet.noneOf(Operator.class);
    private final List<Encounter> encounters = new ArrayList<>();
    private final PerNgo time = new PerNgo();
    private final PerNgo notice = new PerNgo();
    private final PerNgo praise = new PerNgo();
    private final PerNgo agreement = new PerNgo();

    /** Forgets the month before. */
    public void clear() {
        operators.clear();
        encounters.clear();
        time.clear();
        notice.clear();
        praise.clear();
        agreement.clear();
    }

    /** An operator runs an instrument this month. */
    public void work(Operator operator) {
        operators.add(operator);
    }

    /** Whether an operator runs any instrument, so that there are officers to meet. */
    public boolean isAtWork(Operator operator) {
        return operators.contains(operator);
    }

    /** A programme has brought NGOs together. */
    public void bringTogether(Encounter encounter) {
        encounters.add(encounter);
    }

    /** Whom programmes have brought together, in the order in which they did. */
    public List<Encounter> encounters() {
        return Collections.unmodifiableList(encounters);
    }

    /** A programme takes an NGO's time, person-months. */
    public void takeTime(int ngo, double personMonths) {
        time.set(ngo, time.of(ngo) + personMonths);
    }

    /** Time of an NGO that programmes take, person-months. */
    public double time(int ngo) {
        return time.of(ngo);
    }

    /** A part, [0,1], of those who would not notice an NGO's results of this month does so. */
    public void makeNoticed(int ngo, double part) {
        notice.join(ngo, part);
    }

    /** Part of those who would not notice an NGO's results of the month that does, [0,1]. */
    public double notice(int ngo) {
        return notice.of(ngo);
    }

    /** A part, [0,1], of those who would not notice an NGO's successes of this month does so. */
    public void praise(int ngo, double part) {
        praise.join(ngo, part);
    }

    /** Part of those who would not notice an NGO's successes of the month that does, [0,1]; failures stay as they are. */
    public double praise(int ngo) {
        return praise.of(ngo);
    }

    /** A part, [0,1], of an NGO's appeals no longer competes with those of others. */
    public void agree(int ngo, double part) {
        agreement.join(ngo, part);
    }

    /** Part of an NGO's appeals that does not compete with those of others, [0,1]. */
    public double agreement(int ngo) {
        return agreement.of(ngo);
    }

    /** A number by NGO, 0 unless it is set. */
    private static final class PerNgo {

        private double[] values = new double[64];

        void clear() {
            Arrays.fill(values, 0);
        }

        double of(int ngo) {
            return ngo < values.length ? values[ngo] : 0;
        }

        void set(int ngo, double value) {
            if (ngo >= values.length) {
                values = Arrays.copyOf(values, Math.max(ngo + 1, 2 * values.length));
            }
            values[ngo] = value;
        }

        /** Joins probabilities of independent events. */
        void join(int ngo, double probability) {
            set(ngo, of(ngo) + probability * (1 - of(ngo)));
        }
    }
}
