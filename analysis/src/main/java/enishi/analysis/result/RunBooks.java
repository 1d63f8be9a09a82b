package enishi.analysis.result;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The books of a run added up while it happens: what was posted of every kind in every reported month, and the grant projects
 * that were begun with money in advance.
 */
public final class RunBooks {

    /** The books of a run of which nothing was added up. */
    public static final RunBooks NONE = new RunBooks();

    private final List<long[]> postedYen = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();
    private long[] thisMonth = new long[PostingKind.values().length];

    /**
     * A grant project that began with money in advance.
     *
     * @param month the reported month, counted from 0
     * @param scheme id of the scheme
     * @param account account of the NGO in the ledger, one for each NGO
     * @param advanceYen the advance, yen: the whole award where a scheme pays all of it in advance
     */
    public record Begun(int month, String scheme, int account, long advanceYen) {}

    void posted(Ledger ledger, int debitAccount, int creditAccount, PostingKind kind, long yen) {
        thisMonth[kind.ordinal()] += yen;
        if (kind == PostingKind.GRANT_ADVANCE) {
            String scheme = ledger.name(creditAccount).substring(SpendingBook.PREFIX.length());
            begun.add(new Begun(postedYen.size(), scheme, debitAccount, yen));
        }
    }

    void endMonth() {
        postedYen.add(thisMonth);
        thisMonth = new long[PostingKind.values().length];
    }

    /** Number of reported months that were added up. */
    public int months() {
        return postedYen.size();
    }

    /**
     * What was posted of a kind, yen.
     *
     * @param first the first reported month, counted from 0
     * @param last the last reported month
     */
    public long postedYen(PostingKind kind, int first, int last) {
        long sum = 0;
        for (long[] month : postedYen.subList(first, last + 1)) {
            sum += month[kind.ordinal()];
        }
        return sum;
    }

    /** The projects that a scheme began with money in advance, in the order in which they began. */
    public List<Begun> begun(String scheme) {
        return begun.stream().filter(project -> project.scheme().equals(scheme)).toList();
    }
}
