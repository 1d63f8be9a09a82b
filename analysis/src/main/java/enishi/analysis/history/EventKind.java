package enishi.analysis.history;

import java.util.Locale;

/**
 * What can happen in the life of an NGO.
 *
 * <p>{@code with} and {@code amount} of each are those of {@link Event}. Turning points change what an NGO can do or whether it
 * goes on; the others are everyday life.
 */
public enum EventKind {
    /** A shock begins to act on its home; with the shock. */
    SHOCK_BEGAN(Topic.WORLD, -1, true),
    /** A shock no longer acts on its home; with the shock. */
    SHOCK_ENDED(Topic.WORLD, 1, false),
    /** It is founded. */
    FOUNDED(Topic.LIFE, 1, true),
    /** It moves its home; with the code of the new prefecture. */
    MOVED(Topic.LIFE, 0, true),
    /** It applied to a call in which it won nothing; with the scheme, yen asked for. */
    APPLIED_IN_VAIN(Topic.WORK, -1, false),
    /** It won an award; with the scheme, yen of the whole award. */
    AWARDED(Topic.WORK, 1, true),
    /** A partner won an award whose work it is to share; with the scheme, yen of the whole award. */
    AWARD_SHARED(Topic.WORK, 1, true),
    /** An award came to nothing before the project could start; with the scheme, yen. */
    AWARD_LOST(Topic.WORK, -1, true),
    /** A grant project begins; with the scheme, yen of the whole award. */
    PROJECT_STARTED(Topic.WORK, 1, false),
    /** A grant project ended in success; with the scheme, yen of the whole award. */
    PROJECT_SUCCEEDED(Topic.WORK, 1, true),
    /** A grant project ended in failure; with the scheme, yen of the whole award. */
    PROJECT_FAILED(Topic.WORK, -1, true),
    /** A grant project was given up for lack of cash; with the scheme, yen of the whole award. */
    PROJECT_BROKEN_OFF(Topic.WORK, -1, true),
    /** Its own programme, or relief, showed a success. */
    PROGRAMME_SUCCEEDED(Topic.WORK, 1, false),
    /** Its own programme, or relief, showed a failure. */
    PROGRAMME_FAILED(Topic.WORK, -1, false),
    /** It gets a place in a programme and had none the month before; with the instrument. */
    PLACE_TAKEN(Topic.SKILL, 1, true),
    /** An instrument begins to pay it beside projects; with the account that pays, yen of the month. */
    HELP_BEGAN(Topic.MONEY, 1, true),
    /** An instrument no longer pays it; with the account that paid, yen since it began. */
    HELP_ENDED(Topic.MONEY, -1, true),
    /** It borrows from an NGO; with that one, yen. */
    LOAN_TAKEN(Topic.MONEY, 1, true),
    /** It lends to an NGO; with that one, yen. */
    LOAN_GIVEN(Topic.MONEY, -1, false),
    /** Its unrestricted cash falls below 0; amount is the cash, yen. */
    CASH_BELOW_ZERO(Topic.MONEY, -1, true),
    /** Its unrestricted cash is 0 or more again; amount is the cash, yen. */
    CASH_ABOVE_ZERO(Topic.MONEY, 1, true),
    /** It has paid staff, and had none; amount in persons. */
    FIRST_POST(Topic.STAFF, 1, true),
    /** It employs more; amount in persons. */
    STAFF_HIRED(Topic.STAFF, 1, false),
    /** It employs less by its own decision; amount in persons. */
    STAFF_LAID_OFF(Topic.STAFF, -1, false),
    /** Staff leave of their own accord; amount in persons. */
    STAFF_LEFT(Topic.STAFF, -1, false),
    /** It has no paid staff any more. */
    LAST_POST_GONE(Topic.STAFF, -1, true),
    /** The head of its office leaves. */
    HEAD_LEFT(Topic.STAFF, -1, true),
    /** Its office has a head again. */
    HEAD_FOUND(Topic.STAFF, 1, true),
    /** The office closes because no head is found. */
    OFFICE_CLOSED(Topic.STAFF, -1, true),
    /** One joins its core group; amount is the age in months. */
    CORE_JOINED(Topic.CORE_GROUP, 1, true),
    /** One leaves its core group; amount is the age in months. */
    CORE_LEFT(Topic.CORE_GROUP, -1, true),
    /** From this month on nobody keeps it going: no core group and next to no staff. */
    UNATTENDED(Topic.CORE_GROUP, -1, true),
    /** Somebody keeps it going again. */
    ATTENDED(Topic.CORE_GROUP, 1, true),
    /** A tie is formed; with what is at its other end. */
    TIE_FORMED(Topic.TIES, 1, false),
    /** A tie is lost; with what was at its other end. */
    TIE_LOST(Topic.TIES, -1, false),
    /** It comes into conflict; with the other NGO. */
    CONFLICT(Topic.STANDING, -1, true),
    /** Gifts to it lower taxes from now on. */
    CERTIFIED(Topic.STANDING, 1, true),
    /** Gifts to it no longer lower taxes. */
    CERTIFICATE_LOST(Topic.STANDING, -1, true),
    /** Another NGO becomes part of it; with that one. */
    TOOK_IN(Topic.LIFE, 1, true),
    /** It is insolvent and closes. */
    INSOLVENT(Topic.LIFE, -1, true),
    /** It becomes part of another NGO; with that one. */
    MERGED(Topic.LIFE, -1, true),
    /** It is known to be dormant. */
    DORMANT(Topic.LIFE, -1, true),
    /** It revives from dormancy. */
    REVIVED(Topic.LIFE, 1, true),
    /** Dormant, it is dissolved formally. */
    DISSOLVED(Topic.LIFE, -1, true),
    /** Dormant, it drops off the lists. */
    DROPPED(Topic.LIFE, -1, true);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Topic topic;
    private final int direction;
    private final boolean turningPoint;

    EventKind(Topic topic, int direction, boolean turningPoint) {
        this.topic = topic;
        this.direction = direction;
        this.turningPoint = turningPoint;
    }

    /** Its name in files. */
    public String id() {
        return id;
    }

    /** What it is about. */
    public Topic topic() {
        return topic;
    }

    /** 1 for a gain, −1 for a loss, 0 for neither. */
    public int direction() {
        return direction;
    }

    /** Whether it changes what the NGO can do, or whether it goes on. */
    public boolean isTurningPoint() {
        return turningPoint;
    }
}
