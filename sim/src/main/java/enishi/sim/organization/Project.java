package enishi.sim.organization;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A project of an NGO under a grant scheme, from its start to the last payment.
 *
 * <p>State only: fields are public because the rules that change them live elsewhere.
 */
public final class Project {

    /** The scheme that pays. */
    public final Scheme scheme;

    /** Month of the start. */
    public final int start;

    /** Award with overhead, yen. */
    public final long awardYen;

    /** Direct cost that the award covers, yen. */
    public final long directYen;

    /** Part of the award paid at the start, yen. */
    public final long advanceYen;

    /** Planned length, months. */
    public final int months;

    /** Months of work done. */
    public int monthsDone;

    /** Months in which work stood still for lack of cash. */
    public int stalls;

    /** Months in which work was blocked from outside. */
    public int blocked;

    /** Direct cost spent, yen. */
    public long spentYen;

    /** Direct cost that payments so far have covered, yen. */
    public long receivedDirectYen;

    /** Payments so far, yen. */
    public long receivedYen;

    /** Spending up to which payment has been claimed, yen. */
    public long claimedYen;

    /** Whether its work is over. */
    public boolean ended;

    /** Payments claimed and not yet due. */
    public final Deque<Claim> claims = new ArrayDeque<>();

    /**
     * A claim for spent money.
     *
     * @param due month of payment
     * @param spentYen spending up to which it pays, yen
     */
    public record Claim(int due, long spentYen) {}

    /** A project that starts in month {@code start}. */
    public Project(Scheme scheme, int start, long awardYen, long directYen, long advanceYen, int months) {
        this.scheme = scheme;
        this.start = start;
        this.awardYen = awardYen;
        this.directYen = directYen;
        this.advanceYen = advanceYen;
        this.months = months;
    }

    /** Planned direct cost of a month, yen. */
    public double monthlyBudgetYen() {
        return (double) directYen / months;
    }

    /** Money of the project that the NGO holds and may use for nothing else, yen. */
    public long restrictedYen() {
        return Math.max(0, receivedDirectYen - spentYen);
    }
}
