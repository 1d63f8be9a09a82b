package enishi.sim.organization;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A project of an NGO under a grant scheme, from its start to the last payment.
 *
 * <p>State only: fields are public because the rules that change them live elsewhere.
 */
public final class Project {

    /** The scheme that pays. */
    public final Scheme scheme;

    /** Key of its randomness: the scheme's, and one more for each project that the NGO starts under it in the same month. */
    public int key;

    /** Month of the start. */
    public final int start;

    /** Award with overhead, yen. */
    public final long awardYen;

    /** Direct cost that the award covers, yen. */
    public final long directYen;

    /** Part of the award paid at the start, yen. */
    public final long advanceYen;

    /** Direct cost that the NGO pays itself beside the award, yen. */
    public final long ownPartYen;

    /** The NGO with which the work is shared, or {@code null}. */
    public final @Nullable Ngo partner;

    /** Planned length, months. */
    public final int months;

    /** Index of the partner country in which it happens, or -1. */
    public int country = Institution.NONE;

    /** Months of work done. */
    public int monthsDone;

    /** Months in which work stood still for lack of cash. */
    public int stalls;

    /** Months in which work was blocked from outside. */
    public int blocked;

    /** Direct cost spent that the award covers, yen. */
    public long spentYen;

    /** Spent of the own part, yen. */
    public long ownSpentYen;

    /** Of the own part of {@link #ownOpenMonth} what nobody has paid back, yen. */
    public long ownOpenYen;

    /** Last month in which the NGO paid an own part; -1 if none. */
    public int ownOpenMonth = -1;

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

    /** A project that starts in month {@code start}, paid for by the scheme and run by one NGO. */
    public Project(Scheme scheme, int start, long awardYen, long directYen, long advanceYen, int months) {
        this(scheme, start, awardYen, directYen, advanceYen, 0, null, months);
    }

    /** A project that the NGO pays for in part, or shares with a partner. */
    public Project(
            Scheme scheme,
            int start,
            long awardYen,
            long directYen,
            long advanceYen,
            long ownPartYen,
            @Nullable Ngo partner,
            int months) {
        this.scheme = scheme;
        this.key = scheme.key;
        this.start = start;
        this.awardYen = awardYen;
        this.directYen = directYen;
        this.advanceYen = advanceYen;
        this.ownPartYen = ownPartYen;
        this.partner = partner;
        this.months = months;
    }

    /** Planned direct cost of a month, yen; the own part included. */
    public double monthlyBudgetYen() {
        return (double) (directYen + ownPartYen) / months;
    }

    /** Direct cost of the coming month of work that the award covers, yen; in the last month all that is left. */
    public long nextCostYen() {
        return next(directYen, spentYen);
    }

    /** Direct cost of the coming month of work that the NGO pays itself, yen; in the last month all that is left. */
    public long nextOwnPartYen() {
        return next(ownPartYen, ownSpentYen);
    }

    /** Whether the coming month of work is the last. */
    public boolean isLastMonth() {
        return monthsDone + 1 == months;
    }

    private long next(long wholeYen, long soFarYen) {
        long left = wholeYen - soFarYen;
        return isLastMonth() ? left : Math.min(left, Math.round((double) wholeYen / months));
    }

    /** The NGO with which the work is shared, while it is at work; else {@code null}. */
    public @Nullable Ngo activePartner() {
        return partner != null && partner.isActive() ? partner : null;
    }

    /** Money of the project that the NGO holds and may use for nothing else, yen. */
    public long restrictedYen() {
        return Math.max(0, receivedDirectYen - spentYen);
    }
}
