package enishi.analysis.statistics;

import java.util.List;

/** How many of some lifetimes are at risk at a time. */
final class RiskSet {

    private final double[] entries;
    private final double[] exits;

    RiskSet(List<Lifetime> lifetimes) {
        entries = lifetimes.stream().mapToDouble(Lifetime::entry).sorted().toArray();
        exits = lifetimes.stream().mapToDouble(Lifetime::exit).sorted().toArray();
    }

    /** How many have entered before {@code time} and not left before it; who ends or is censored then is still at risk. */
    int at(double time) {
        return below(entries, time) - below(exits, time);
    }

    /** How many of the sorted values lie below a limit. */
    private static int below(double[] sorted, double limit) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The times at which some lifetime ends, ascending, each once. */
    static double[] eventTimes(List<Lifetime> lifetimes) {
        return lifetimes.stream()
                .filter(Lifetime::ended)
                .mapToDouble(Lifetime::exit)
                .sorted()
                .distinct()
                .toArray();
    }
}
