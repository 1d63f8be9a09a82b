package enishi.sim.model;

/**
 * The order of a month. Each phase ends for all of Japan before the next begins.
 */
public enum Phase {
    /** The calendar turns; shocks strike; norms of awareness drift. */
    ENVIRONMENT,
    /** Citizens live with the NGOs they know, talk, give, and are reached. */
    CITIZENS,
    /** NGOs earn, pay, work, recruit, reach out, tie, apply, and review. */
    NGOS,
    /** Agencies start and pay projects, decide on calls, run programmes. */
    AGENCIES,
    /** Results, legitimacy and standing become visible. */
    EVIDENCE,
    /** NGOs close, merge, move, are founded. */
    DEMOGRAPHY,
    /** Indicators are taken. */
    OBSERVATION;

    /** Place in MASON's schedule. */
    int ordering() {
        return ordinal();
    }
}
