package enishi.analysis.window.play;

/** The two worlds that share seed and clock. */
public enum Side {
    /** The scenario as it is shipped. */
    BASELINE,
    /** The one in which the class sets the policy. */
    POLICY
}
