package enishi.sim.organization;

/**
 * A loan between two NGOs.
 *
 * <p>State only: the rules that change it live elsewhere.
 */
public final class Loan {

    /** Who lent. */
    public final Ngo lender;

    /** Who borrowed. */
    public final Ngo borrower;

    /** What was lent, yen. */
    public final long yen;

    /** What is still owed, yen. */
    public long leftYen;

    /** A loan of which nothing has been paid back. */
    public Loan(Ngo lender, Ngo borrower, long yen) {
        this.lender = lender;
        this.borrower = borrower;
        this.yen = yen;
        this.leftYen = yen;
    }

    /** Whether it is paid back, or forgiven because one of the two has closed. */
    public boolean isOver() {
        return leftYen == 0 || lender.status == NgoStatus.CLOSED || borrower.status == NgoStatus.CLOSED;
    }

    /** Whether it is between the two, whoever lent. */
    public boolean isBetween(Ngo a, Ngo b) {
        return (lender == a && borrower == b) || (lender == b && borrower == a);
    }
}
