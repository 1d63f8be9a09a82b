package enishi.sim.organization;

/** Contacts that an NGO wants to make in a month, persons; what attention leaves of them is decided by all together. */
public final class Outreach {

    /** Contacts in the commuting region by its own people. */
    public double local;

    /** Contacts in the commuting region by paid appeals. */
    public double homeAppeal;

    /** Contacts anywhere in Japan by paid appeals. */
    public double nationalAppeal;

    /** Wants no contacts. */
    public void clear() {
        local = 0;
        homeAppeal = 0;
        nationalAppeal = 0;
    }
}
