package enishi.analysis.history;

import enishi.sim.metric.IndicatorTable;
import enishi.sim.organization.NgoLife;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of one NGO in one run.
 *
 * @param scenario id of the scenario
 * @param title title of the scenario
 * @param ngo id of the NGO
 * @param life what {@code ngos.csv} has of it; {@code null} if there is no such NGO in this run
 * @param months its months: for an NGO that was there from the start with the month before the first reported one, for
 *     another from its founding on; until it closed or the run ended; empty if there is no such NGO
 * @param indicators the indicators of every reported month of the run
 */
public record History(
        String scenario,
        String title,
        String ngo,
        @Nullable NgoLife life,
        List<MonthOfLife> months,
        List<IndicatorTable> indicators) {

    /** Copies the lists. */
    public History {
        months = List.copyOf(months);
        indicators = List.copyOf(indicators);
    }

    /** Whether there is such an NGO in this run. */
    public boolean exists() {
        return !months.isEmpty();
    }

    /** The first month that is known of it. */
    public MonthOfLife first() {
        return months.get(0);
    }

    /** The last month that is known of it. */
    public MonthOfLife last() {
        return months.get(months.size() - 1);
    }

    /** The last month of survival in which it had not closed; what a dormant NGO still owns later does not count. */
    public MonthOfLife lastAlive() {
        MonthOfLife alive = first();
        for (MonthOfLife month : months) {
            boolean over = life != null && life.ended() != null && month.month().isAfter(life.ended());
            if (!over && !month.isClosed()) {
                alive = month;
            }
        }
        return alive;
    }

    /** The month of life in a calendar month, or {@code null} if it was not there, or no longer. */
    public @Nullable MonthOfLife in(YearMonth month) {
        for (MonthOfLife one : months) {
            if (one.month().equals(month)) {
                return one;
            }
        }
        return null;
    }
}
