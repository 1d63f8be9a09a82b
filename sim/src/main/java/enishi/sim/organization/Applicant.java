package enishi.sim.organization;

import org.jspecify.annotations.Nullable;

/**
 * An application to a call, by an NGO or from outside the sector.
 *
 * @param ngo who applies; {@code null} for universities, local governments and firms
 * @param partner the NGO with which it would share the work, or {@code null}
 * @param place where it comes among equal scores: the NGO's index, or the ordinal of an outside application
 * @param askYen award asked for, with overhead, yen
 * @param score how the scheme values it
 */
public record Applicant(@Nullable Ngo ngo, @Nullable Ngo partner, int place, long askYen, double score) {

    /** The application of an NGO on its own. */
    public Applicant(Ngo ngo, long askYen, double score) {
        this(ngo, null, ngo.index, askYen, score);
    }

    /** An application from outside the sector. */
    public static Applicant outside(int ordinal, long askYen, double score) {
        return new Applicant(null, null, ordinal, askYen, score);
    }

    /** The same application together with a partner, at the score that the two have. */
    public Applicant with(Ngo newPartner, double newScore) {
        return new Applicant(ngo, newPartner, place, askYen, newScore);
    }

    /** Whether it comes from outside the sector. */
    public boolean isOutside() {
        return ngo == null;
    }
}
