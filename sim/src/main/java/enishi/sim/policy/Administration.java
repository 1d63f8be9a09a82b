package enishi.sim.policy;

/** Where a grant scheme's applications are decided. */
public enum Administration {
    /** In Tokyo, for all of Japan. */
    CENTRALISED,
    /** In the regional office that covers the applicant's prefecture; it knows local legitimacy better. */
    DECENTRALISED
}
