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
 * @param scope the areas for which it makes sense
 */
public record Metric(String id, String unit, Kind kind, String nameEn, String nameJa, boolean whole, Scope scope) {

    /** For which areas a metric is reported. */
    public enum Scope {
        /** Japan only. */
        JAPAN(1),
        /** Japan, its metropolitan and its nonmetropolitan half. */
        HALVES(Area.FIRST_PREFECTURE),
        /** Japan, its halves and its prefectures. */
        PREFECTURES(Area.COUNT);

        private final int areas;

        Scope(int areas) {
            this.areas = areas;
        }

        /** Number of areas; they are the first ones by index. */
        public int areas() {
            return areas;
        }
    }

    /** What a monthly value stands for. */
    public enum Kind {
        /** The state at the end of the month. */
        STOCK,
        /** What happened during the month. */
        FLOW
    }
}
