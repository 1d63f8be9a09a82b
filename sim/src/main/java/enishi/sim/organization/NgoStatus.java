package enishi.sim.organization;

/** Where an NGO stands. */
public enum NgoStatus {
    /** It is at work. */
    ACTIVE,
    /** Nobody has kept it going for a year; it may revive. */
    DORMANT,
    /** It is closed, merged, dissolved or dropped off the lists. */
    CLOSED
}
