package enishi.sim.organization;

import org.jspecify.annotations.Nullable;

/**
 * Tells somebody what happens to NGOs while it happens: what cannot be seen in their state at the end of the month.
 *
 * <p>Nobody listens unless somebody asks; no rule reads it, so that no result depends on it.
 */
public final class Chronicle {

    private @Nullable Reader reader;

    /** What can happen to an NGO. {@code with} and {@code amount} are those of {@link Reader#happened}. */
    public enum Happening {
        /** It applied to a call; with the scheme, amount asked for in yen. */
        APPLIED,
        /** It won an award in a call, alone or as lead; with the scheme, yen of the whole award. */
        AWARDED,
        /** A partner won an award whose work it is to share; with the scheme, yen of the whole award. */
        AWARD_SHARED,
        /** An award came to nothing while it waited for its start; with the scheme, yen. */
        AWARD_LOST,
        /** A grant project began, which it leads or shares; with the scheme, yen of the whole award. */
        PROJECT_STARTED,
        /** A grant project that it led or shared ended in success; with the scheme, yen of the whole award. */
        PROJECT_SUCCEEDED,
        /** A grant project that it led or shared ended in failure; with the scheme, yen of the whole award. */
        PROJECT_FAILED,
        /** A grant project was given up because work had stood still too often for lack of cash; as before. */
        PROJECT_BROKEN_OFF,
        /** Its own programme, or its relief, showed a success. */
        PROGRAMME_SUCCEEDED,
        /** Its own programme, or its relief, showed a failure. */
        PROGRAMME_FAILED,
        /** An instrument had a place for it: a seat, a post abroad, a meeting, an evaluation; with the instrument. */
        PLACE_TAKEN,
        /** One joined its core group; amount is the age in months. */
        CORE_JOINED,
        /** One left its core group; amount is the age in months. */
        CORE_LEFT,
        /** It came into conflict; with the other NGO. */
        CONFLICT,
        /** It became part of another NGO; with that one. */
        MERGED,
        /** Another NGO became part of it; with that one. */
        TOOK_IN
    }

    /** Who is told. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Something happened to an NGO.
         *
         * @param ngo the NGO
         * @param what what happened
         * @param with id of the scheme, instrument or other NGO that it happened with; empty if none
         * @param amount yen or months, as {@link Happening} says; 0 if it has no size
         */
        void happened(Ngo ngo, Happening what, String with, long amount);
    }

    /** Tells {@code newReader} from now on; {@code null} tells nobody. */
    public void keep(@Nullable Reader newReader) {
        reader = newReader;
    }

    /** Something happened, as {@link Reader#happened} has it. */
    public void note(Ngo ngo, Happening what, String with, long amount) {
        Reader told = reader;
        if (told != null) {
            told.happened(ngo, what, with, amount);
        }
    }
}
