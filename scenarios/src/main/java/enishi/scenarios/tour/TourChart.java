package enishi.scenarios.tour;

/** The live charts that a tour can bring to the front; the window knows each by the same name. */
public enum TourChart {
    /** Active NGOs by region. */
    NGOS,
    /** Survival of those that were there at the beginning, by region. */
    SURVIVAL,
    /** Trust, awareness and legitimacy. */
    ATTITUDES,
    /** Incomes by source. */
    MONEY,
    /** Endings and foundings. */
    TURNOVER,
    /** Supporters by region. */
    SUPPORTERS
}
