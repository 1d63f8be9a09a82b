package enishi.sim.organization;

import enishi.sim.parameter.MonthCount;
import java.util.List;

/**
 * Where, when and for what the NGOs of the start were founded.
 *
 * @param locationWeights 47 weights, by JIS code, of a prefecture other than Tokyo as home of an NGO; Tokyo's is 0
 * @param tokyoShares probability that an NGO of a size class is at home in Tokyo
 * @param periods founding periods with their share of the NGOs alive at the start
 */
public record StartTables(List<Double> locationWeights, List<SizeClass> tokyoShares, List<Period> periods) {

    /** Copies the lists. */
    public StartTables {
        locationWeights = List.copyOf(locationWeights);
        tokyoShares = List.copyOf(tokyoShares);
        periods = List.copyOf(periods);
    }

    /**
     * A class of annual income.
     *
     * @param belowYen upper bound of the class (exclusive), yen a year; the last class has {@link Long#MAX_VALUE}
     * @param tokyoShare probability of a home in Tokyo, [0,1]
     */
    public record SizeClass(long belowYen, double tokyoShare) {}

    /**
     * A span of years in which NGOs of the start were founded.
     *
     * @param fromYear first year
     * @param toYear last year
     * @param weight relative number of NGOs, at least 0
     */
    public record Period(int fromYear, int toYear, double weight) {

        private int months() {
            return MonthCount.YEAR * (toYear - fromYear + 1);
        }

        /** Its months that lie before a month, counted from year 0. */
        public int monthsBefore(int month) {
            return Math.max(0, Math.min(months(), month - MonthCount.YEAR * fromYear));
        }

        /** The part of its weight that falls on its months before a month, counted from year 0. */
        public double weightBefore(int month) {
            int before = monthsBefore(month);
            return before == months() ? weight : weight * before / months();
        }
    }
}
