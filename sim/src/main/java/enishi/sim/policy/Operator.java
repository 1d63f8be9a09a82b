package enishi.sim.policy;

/** Who runs a policy instrument. */
public enum Operator {
    /** The Ministry of Foreign Affairs. */
    MINISTRY,
    /** The Japan International Cooperation Agency. */
    JICA
}
