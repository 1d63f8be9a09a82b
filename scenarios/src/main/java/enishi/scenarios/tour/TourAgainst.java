package enishi.scenarios.tour;

/** What an outcome in the world of the policy is held against. */
public enum TourAgainst {
    /** The same outcome in the world as the scenario has it, in the same month. */
    WORLD,
    /** The same outcome of the same world when the reported time began. */
    START,
    /** The same outcome of the same world and month in another area. */
    AREA
}
