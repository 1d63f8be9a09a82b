package enishi.analysis.result;

import java.util.Locale;

/** The tables that a store may keep of every run; which of them it keeps is chosen when it is made. */
public enum StoreTable {
    /** Run-level numbers. */
    OUTCOMES,
    /** Every metric of every area in every month. */
    INDICATORS,
    /** The lives of the NGOs. */
    NGOS,
    /** What instruments spent. */
    INSTRUMENTS,
    /** NGOs once a year. */
    PANEL,
    /** Ties at the end of the last month. */
    TIES;

    /** Its name in the store and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
