package enishi.scenarios.tour;

/** What an outcome is, held against another. */
public enum TourChange {
    /** More than the other. */
    MORE,
    /** Less than the other. */
    LESS,
    /** Not so different that it would matter. */
    NONE
}
