package enishi.analysis.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * How many are at risk, and how many end of which cause, at every time at which some lifetime ends.
 *
 * @param times event times, ascending
 * @param atRisk by event time: how many are watched just before it
 * @param ended by event time and cause (index 0 is cause 1): how many end then
 */
record EventCounts(double[] times, int[] atRisk, int[][] ended) {

    /**
     * Counts.
     *
     * @param causes number of causes, which run from 1
     */
    static EventCounts of(List<Lifetime> lifetimes, int causes) {
        double[] times = RiskSet.eventTimes(lifetimes);
        RiskSet risk = new RiskSet(lifetimes);
        int[] atRisk = Arrays.stream(times).mapToInt(risk::at).toArray();
        int[][] ended = new int[times.length][causes];
        for (Lifetime life : lifetimes) {
            if (life.ended()) {
                ended[Arrays.binarySearch(times, life.exit())][life.cause() - 1]++;
            }
        }
        return new EventCounts(times, atRisk, ended);
    }

    /** Counts without telling causes apart. */
    static EventCounts ofAnyCause(List<Lifetime> lifetimes) {
        return of(lifetimes.stream().map(Lifetime::ofAnyCause).toList(), 1);
    }

    /** The place of the last event time up to a time; -1 before the first. */
    static int last(double[] times, double time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }
}
