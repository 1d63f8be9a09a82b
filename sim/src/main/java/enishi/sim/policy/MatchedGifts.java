package enishi.sim.policy;

/** Which gifts to an NGO are matched. */
public enum MatchedGifts {
    /** All of them. */
    ALL,
    /** What exceeds the mean of the eleven months before. */
    NEW
}
