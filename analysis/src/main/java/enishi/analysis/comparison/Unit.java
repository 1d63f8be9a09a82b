package enishi.analysis.comparison;

/** The units of outcomes. */
public enum Unit {
    /** A share within [0,1]. */
    SHARE("share"),
    /** Months of life. */
    MONTHS("months"),
    /** Organisations. */
    NGOS("NGOs"),
    /** Residents. */
    PERSONS("persons"),
    /** Money each year. */
    YEN_A_YEAR("yen/year");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    /** The unit as files name it. */
    public String id() {
        return id;
    }
}
