package enishi.scenarios.tour;

/** What an outcome is divided by. */
public enum TourPer {
    /** Nothing: the place as a whole. */
    PLACE,
    /** Each active NGO. */
    NGO,
    /** Each thousand residents. */
    THOUSAND_RESIDENTS
}
