package enishi.sim.policy;

/** What befalls Japan or the world. */
public enum ShockKind {
    /** A disaster in Japan: NGOs at home in or near the struck prefectures are on the spot. */
    DISASTER_AT_HOME,
    /** A disaster abroad. */
    DISASTER_ABROAD,
    /** War, flight or famine abroad. */
    CRISIS_ABROAD,
    /** A pandemic. */
    PANDEMIC,
    /** A recession. */
    RECESSION,
    /** A change of law or custom that no instrument stands for. */
    POLICY
}
