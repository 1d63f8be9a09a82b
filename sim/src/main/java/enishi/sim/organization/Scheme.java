package enishi.sim.organization;

import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.GrantScheme;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A grant scheme at work: its settings of the month, its account, and awards that wait for their start. */
public final class Scheme {

    /** Its id in the scenario. */
    public final String id;

    /** Key of its randomness. */
    public final int key;

    /** Its account in the ledger. */
    public final int account;

    /** Money of the account that no award has claimed, yen. */
    public long uncommittedYen;

    /** What each account has given and not got back, yen by account. */
    public final SortedMap<Integer, Long> givenYen = new TreeMap<>();

    /** Awards that wait for their start. */
    public final List<Award> awards = new ArrayList<>();

    /** Applications to this month's call. */
    public final List<Applicant> applications = new ArrayList<>();

    private GrantScheme settings;
    private boolean closed;

    /**
     * A decision in favour of an applicant.
     *
     * @param ngo who won; {@code null} for somebody from outside the sector
     * @param partner the NGO with which it shares the work, or {@code null}
     * @param start month in which the project starts
     * @param yen award with overhead
     * @param survivesWaiting whether plan and partner are still there by then
     */
    public record Award(@Nullable Ngo ngo, @Nullable Ngo partner, int start, long yen, boolean survivesWaiting) {

        /** An award to an NGO on its own. */
        public Award(Ngo ngo, int start, long yen, boolean survivesWaiting) {
            this(ngo, null, start, yen, survivesWaiting);
        }
    }

    /** A scheme with an account. */
    public Scheme(String id, int account, GrantScheme settings) {
        this.id = id;
        this.key = id.hashCode();
        this.account = account;
        this.settings = settings;
    }

    /** The levers of this month; those at its end, when it was closed. */
    public GrantScheme settings() {
        return settings;
    }

    /** Uses other levers from now on. */
    public void use(GrantScheme newSettings) {
        settings = newSettings;
        closed = false;
    }

    /** Makes no more calls; awards that were made are honoured. */
    public void close() {
        closed = true;
    }

    /** Whether it makes no call any more from the given month on, counted from year 0, or none in its fiscal year. */
    public boolean isClosed(int month) {
        YearMonth end = settings.end();
        boolean ended = end != null && MonthCount.calendar(month).isAfter(end);
        return closed || ended || settings.annualBudgetYen().yen(month) == 0;
    }

    /** Whether a call closes in the given month, counted from year 0. */
    public boolean isCalling(int month) {
        YearMonth yearMonth = MonthCount.calendar(month);
        return !isClosed(month)
                && settings.isActive(yearMonth)
                && settings.callMonths().contains(yearMonth.getMonthValue());
    }

    /** Money of a call in the given month, counted from year 0, yen: a part of the budget of its fiscal year. */
    public long callBudgetYen(int month) {
        return settings.annualBudgetYen().yen(month) / settings.callMonths().size();
    }
}
