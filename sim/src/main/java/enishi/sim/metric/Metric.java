package enishi.sim.metric;

/**
 * What is reported of a metric besides its value.
 *
 * @param id the name in files
 * @param unit the unit
 * @param kind stock at the end of the month or flow during it
 * @param nameEn English name for people
 * @param nameJa Japanese name for people
 * @param whole whether values are whole numbers
 */
public record Metric(String id, String unit, Kind kind, String nameEn, String nameJa, boolean whole) {

    /** What a monthly value stands for. */
    public enum Kind {
        /** The state at the end of the month. */
        STOCK,
        /** What happened during the month. */
        FLOW
    }
}
