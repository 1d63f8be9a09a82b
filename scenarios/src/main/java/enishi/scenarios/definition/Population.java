package enishi.scenarios.definition;

/** Where the numbers of residents come from. */
public enum Population {
    /** The census of 2020, in all months. */
    CENSUS_2020,
    /**
     * The censuses of 1980 to 2020, on a straight line between them; new numbers every October. After 2020 those of 2020
     * stay.
     */
    INTERPOLATED
}
