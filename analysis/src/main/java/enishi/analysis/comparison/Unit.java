package enishi.analysis.comparison;

/** The units of outcomes. */
public enum Unit {
    /** A share within [0,1]. */
    SHARE("share"),
    /** Months of life. */
    MONTHS("months"),
    /** Organisations. */
    NGOS("NGOs"),
    /** Years lived by organisations. */
    NGO_YEARS("NGO-years"),
    /** Residents. */
    PERSONS("persons"),
    /** Money each year. */
    YEN_A_YEAR("yen/year"),
    /** Money. */
    YEN("yen"),
    /** Ties. */
    TIES("ties"),
    /** Conflicts. */
    CONFLICTS("conflicts"),
    /** Grant projects. */
    PROJECTS("projects"),
    /** Organisations each year. */
    NGOS_A_YEAR("NGOs/year"),
    /** Grant projects each year. */
    PROJECTS_A_YEAR("projects/year"),
    /** A share each year. */
    SHARE_A_YEAR("share/year"),
    /** A change with a year. */
    PER_YEAR("1/year"),
    /** Years. */
    YEARS("years"),
    /** A pure number. */
    NUMBER("1");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    /**
     * The unit that files name so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Unit named(String id) {
        for (Unit unit : values()) {
            if (unit.id.equals(id)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("unit [" + id + "] must be known. Maybe an indicator has a new one.");
    }

    /** The unit as files name it. */
    public String id() {
        return id;
    }
}
