package enishi.scenarios.tour;

/** What can colour the prefectures in a tour; the window knows each by the same name. */
public enum TourMap {
    /** Active NGOs. */
    NGOS,
    /** Active NGOs for every million residents. */
    NGOS_PER_MILLION,
    /** Supporters for every thousand residents. */
    SUPPORTERS,
    /** Mean awareness of residents. */
    AWARENESS,
    /** Mean trust of those who know an NGO. */
    TRUST,
    /** Mean general trust of residents. */
    GENERAL_TRUST,
    /** Mean legitimacy of NGOs at home. */
    LEGITIMACY,
    /** Median income of NGOs. */
    MEDIAN_INCOME,
    /** Paid staff. */
    STAFF,
    /** Core volunteers of an NGO. */
    CORE_VOLUNTEERS,
    /** Ties of an NGO to NGOs of other prefectures. */
    OUTER_TIES,
    /** Share of the NGOs that run a grant project. */
    GRANT_USERS
}
