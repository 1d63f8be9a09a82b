package enishi.sim.policy;

/** Who runs a policy instrument. */
public enum Operator {
    /** The Ministry of Foreign Affairs. */
    MINISTRY,
    /** The Japan International Cooperation Agency. */
    JICA,
    /** Japan Platform, which NGOs, business and government run together. */
    JAPAN_PLATFORM,
    /** The prefectures' governments, each for its own prefecture. */
    LOCAL_GOVERNMENT,
    /** Private foundations, the endowments of partnership funds included. */
    FOUNDATION;

    /** Whether it spends public money. */
    public boolean isPublic() {
        return this != FOUNDATION;
    }
}
