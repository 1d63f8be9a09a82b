package enishi.scenarios.definition;

/** A table that the store of an experiment may keep of every run besides its outcomes. */
public enum KeptTable {
    /** Indicators by month and area. */
    INDICATORS,
    /** The life of every NGO. */
    NGOS,
    /** What instruments spent, by month. */
    INSTRUMENTS,
    /** Every NGO once a year. */
    PANEL,
    /** Ties of the last month. */
    TIES
}
