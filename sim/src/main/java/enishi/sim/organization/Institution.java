package enishi.sim.organization;

/** An organisation to which NGOs are tied and which does not act by itself. */
public final class Institution {

    /** Index of no prefecture or no country. */
    public static final int NONE = -1;

    /** Its id in files, such as {@code local-government:JP-34}. */
    public final String id;

    /** What it is. */
    public final Kind kind;

    /** Key of randomness about it; the same in every scenario. */
    public final int key;

    /** Index of the prefecture where it sits, or {@link #NONE}. */
    public final int prefecture;

    /** Index of the partner country for which it stands, or {@link #NONE}. */
    public final int country;

    /** What an institution is. */
    public enum Kind {
        /** The government of a prefecture with its municipalities. */
        LOCAL_GOVERNMENT,
        /** The Ministry, or a covering office of JICA. */
        AGENCY,
        /** The partners in a country abroad. */
        OVERSEAS
    }

    Institution(String id, Kind kind, int key, int prefecture, int country) {
        this.id = id;
        this.kind = kind;
        this.key = key;
        this.prefecture = prefecture;
        this.country = country;
    }
}
