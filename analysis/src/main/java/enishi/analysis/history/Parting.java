package enishi.analysis.history;

import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the lives of one NGO in two runs of the same seed part, and what follows.
 *
 * <p>Two lives part in the first month in which anything observed of the NGO differs, if only in the last digit.
 *
 * @param steps the months in which something parts for the first time or happens in only one of the two, in order; empty if the
 *     lives never part
 */
public record Parting(List<Step> steps) {

    /** Part of the larger of two values by which they differ notably. */
    public static final double NOTABLE = 0.05;

    /** Copies the list. */
    public Parting {
        steps = List.copyOf(steps);
    }

    /**
     * A month of the parting.
     *
     * @param month the month
     * @param differences the quantities that differ for the first time, if only in the last digit
     * @param grown the quantities that differ by {@link #NOTABLE} of the larger or more for the first time
     * @param onlyHere what happened in the first life only
     * @param onlyThere what happened in the second life only
     */
    public record Step(
            YearMonth month,
            List<Difference> differences,
            List<Difference> grown,
            List<Event> onlyHere,
            List<Event> onlyThere) {

        /** Copies the lists. */
        public Step {
            differences = List.copyOf(differences);
            grown = List.copyOf(grown);
            onlyHere = List.copyOf(onlyHere);
            onlyThere = List.copyOf(onlyThere);
        }
    }

    /**
     * A quantity that differs.
     *
     * @param quantity the quantity
     * @param here its value in the first life; not a number where there is none
     * @param there its value in the second life
     */
    public record Difference(Quantity quantity, double here, double there) {

        boolean isNotable() {
            double larger = Math.max(Math.abs(here), Math.abs(there));
            return Double.isNaN(here) != Double.isNaN(there) || Math.abs(here - there) >= NOTABLE * larger;
        }
    }

    /**
     * The first month in which indicators of an area differ between two runs.
     *
     * @param month the month
     * @param metrics the indicators that differ
     */
    public record WorldParting(YearMonth month, List<Metric> metrics) {

        /** Copies the list. */
        public WorldParting {
            metrics = List.copyOf(metrics);
        }
    }

    /** The parting of two lives of the same NGO, both of which exist. */
    public static Parting of(History here, History there) {
        SortedSet<YearMonth> months = new TreeSet<>();
        here.months().forEach(month -> months.add(month.month()));
        there.months().forEach(month -> months.add(month.month()));
        List<Event> eventsHere = Events.of(here);
        List<Event> eventsThere = Events.of(there);
        Set<Quantity> parted = EnumSet.noneOf(Quantity.class);
        Set<Quantity> apart = EnumSet.noneOf(Quantity.class);
        List<Step> steps = new ArrayList<>();
        for (YearMonth month : months) {
            MonthOfLife a = here.in(month);
            MonthOfLife b = there.in(month);
            List<Difference> differences = differences(a, b);
            List<Difference> grown = differences.stream()
                    .filter(difference -> difference.isNotable() && apart.add(difference.quantity()))
                    .toList();
            differences.removeIf(difference -> !parted.add(difference.quantity()));
            List<Event> onlyHere = only(month, eventsHere, eventsThere);
            List<Event> onlyThere = only(month, eventsThere, eventsHere);
            boolean first = steps.isEmpty() && (a == null || !a.equals(b));
            if (first || !differences.isEmpty() || !grown.isEmpty() || !onlyHere.isEmpty() || !onlyThere.isEmpty()) {
                steps.add(new Step(month, differences, grown, onlyHere, onlyThere));
            }
        }
        return new Parting(steps);
    }

    private static List<Difference> differences(@Nullable MonthOfLife here, @Nullable MonthOfLife there) {
        List<Difference> differences = new ArrayList<>();
        // Who has closed has nothing left: that it differs then says no more than that it has closed.
        if (here != null && there != null && !here.isClosed() && !there.isClosed()) {
            for (Quantity quantity : Quantity.values()) {
                double a = quantity.of(here);
                double b = quantity.of(there);
                if (Double.compare(a, b) != 0) {
                    differences.add(new Difference(quantity, a, b));
                }
            }
        }
        return differences;
    }

    /** The events of a month that the other life does not have; of several like ones those too many. */
    private static List<Event> only(YearMonth month, List<Event> mine, List<Event> theirs) {
        List<Event> left = new ArrayList<>(
                theirs.stream().filter(event -> event.month().equals(month)).toList());
        List<Event> only = new ArrayList<>();
        for (Event event : mine) {
            if (event.month().equals(month)) {
                Event match = left.stream().filter(event::isLike).findFirst().orElse(null);
                if (match == null) {
                    only.add(event);
                } else {
                    left.remove(match);
                }
            }
        }
        return only;
    }

    /**
     * Where the runs around the NGO part.
     *
     * @param area index of the {@link enishi.sim.metric.Area}
     * @return the first month in which any indicator of the area differs, or {@code null} if none ever does
     */
    public static @Nullable WorldParting around(int area, History here, History there) {
        int months = Math.min(here.indicators().size(), there.indicators().size());
        for (int m = 0; m < months; m++) {
            IndicatorTable a = here.indicators().get(m);
            IndicatorTable b = there.indicators().get(m);
            List<Metric> differing = new ArrayList<>();
            for (int metric = 0; metric < Metrics.ALL.size(); metric++) {
                if (Double.compare(a.value(metric, area), b.value(metric, area)) != 0) {
                    differing.add(Metrics.ALL.get(metric));
                }
            }
            if (!differing.isEmpty()) {
                return new WorldParting(a.month(), differing);
            }
        }
        return null;
    }
}
