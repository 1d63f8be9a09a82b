package enishi.sim.network;

import enishi.sim.organization.Institution;
import java.util.Locale;

/** What is tied to an NGO. */
public enum TieKind {
    /** Another NGO. */
    NGO,
    /** A local government. */
    LOCAL_GOVERNMENT,
    /** The Ministry or an office of JICA. */
    AGENCY,
    /** Partners abroad. */
    OVERSEAS;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as files name it. */
    public String id() {
        return id;
    }

    /** The kind of a tie to an institution. */
    public static TieKind of(Institution institution) {
        return valueOf(institution.kind.name());
    }
}
