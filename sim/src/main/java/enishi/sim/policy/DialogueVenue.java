package enishi.sim.policy;

/** Where NGOs and an operator's officers meet, which says who comes. */
public enum DialogueVenue {
    /** In Tokyo, for NGOs of all Japan. */
    NATIONAL,
    /** At each covering office, for the NGOs of the prefectures that it covers. */
    REGIONAL,
    /** At the embassy or office in each partner country, for the NGOs that work there. */
    EMBASSY,
    /** In Tokyo, a meeting of its own for the NGOs of each cause. */
    SECTOR
}
