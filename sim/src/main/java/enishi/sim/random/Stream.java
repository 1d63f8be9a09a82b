package enishi.sim.random;

/**
 * What a draw is for. Draws of different streams are independent even for the same entity and month.
 *
 * <p>The code is part of the key, so a stream never changes its code, and a new one takes a new code.
 */
public enum Stream {
    /** Fixed traits of a resident. */
    TRAIT(1),
    /** One month of an acquaintance: noticing, starting or lapsing, talking. Key: resident, NGO. */
    ACQUAINTANCE(2),
    /** Whom a supporter talks to. Key: resident, NGO. */
    TALK(3),
    /** A contact made by an NGO's own people. Key: NGO, ordinal. */
    LOCAL_OUTREACH(4),
    /** A contact of a paid appeal at home. Key: NGO, ordinal. */
    HOME_APPEAL(5),
    /** A contact of a paid appeal in all of Japan. Key: NGO, ordinal. */
    NATIONAL_APPEAL(6),
    /** A contact of a public programme. Key: instrument, ordinal times 64 plus prefecture. */
    EDUCATION(7),
    /** An introduction to an NGO by a public programme. Key: instrument, ordinal times 64 plus prefecture. */
    INTRODUCTION(8),
    /** How a number of contacts is rounded. Key: NGO; or instrument, prefecture. */
    ROUNDING(9),
    /** First acquaintances of an NGO. Key: NGO, ordinal. */
    FIRST_SUPPORTERS(10),
    /** Which rows stay when an NGO's rows are thinned, or go to another NGO. Key: resident, NGO. */
    THINNING(11),
    /** Traits of an NGO at its founding. Key: prefecture, slot; at the start: rank, part. */
    FOUNDER(12),
    /** Number of foundings. Key: prefecture. */
    FOUNDING(13),
    /** Joining and leaving of the core group. Key: NGO. */
    CORE_GROUP(14),
    /** Turnover of staff. Key: NGO. */
    STAFF(15),
    /** Result of the own programme. Key: NGO. */
    OWN_PROGRAMME(16),
    /** Result of a project. Key: NGO, scheme. */
    PROJECT(17),
    /** Whether an NGO hears of a call. Key: NGO, scheme. */
    HEARING(18),
    /** Noise of a score. Key: applicant, scheme. */
    SCORE(19),
    /** Whether an award survives the waiting. Key: NGO, scheme. */
    WAITING(20),
    /** Whether an NGO looks for a tie. Key: NGO. */
    MEETING(21),
    /** Whom it meets and how it likes them. Key: ordered pair. */
    TIE_CHOICE(22),
    /** Joint activity of a tie. Key: pair. */
    JOINT_ACTIVITY(23),
    /** Review of the strategy. Key: NGO. */
    STRATEGY(24),
    /** What becomes of a dormant NGO. Key: NGO. */
    DORMANCY(25),
    /** Whether an NGO in trouble merges. Key: NGO. */
    MERGER(26),
    /** Whether an NGO moves. Key: NGO. */
    RELOCATION(27),
    /** Whether an NGO widens its area, and to which country. Key: NGO, 0 or country. */
    PARTNERSHIP(28),
    /** Whether a tie with a local government or an agency is formed or renewed. Key: NGO, institution. */
    INSTITUTION_TIE(29),
    /** Whether the chosen NGO confirms a tie. Key: ordered pair. */
    CONFIRMATION(30),
    /** Country of a project, or of a result of the own programme. Key: NGO, scheme or 0. */
    PROJECT_COUNTRY(31),
    /** Whether an applicant applies with its closest partner. Key: NGO, scheme. */
    CONSORTIUM(32),
    /** Score of an outside application, and whether its award survives the waiting. Key: scheme, ordinal. */
    OUTSIDE_APPLICANTS(33),
    /** Whether a partner helps. Key: NGO in need, partner. */
    MUTUAL_AID(34),
    /** Leaving of a head of office and search for the next. Key: NGO. */
    LEADERSHIP(35),
    /** Ages of those who join a core group. Key: NGO. */
    CORE_AGE(36),
    /** Whether NGOs of one community come into conflict. Key: NGO. */
    CONFLICT(37),
    /** Whether an acquaintance notices a conflict. Key: resident, NGO. */
    CONFLICT_NOTICE(38),
    /** Scandals in the national climate of trust. */
    CLIMATE(39),
    /** Whether an NGO is certified. Key: NGO. */
    CERTIFICATION(40),
    /** Whether an NGO responds to a shock, and results of its relief. Key: NGO, shock; for results: NGO. */
    RELIEF(41),
    /** Whether a month of work abroad is blocked. Key: NGO. */
    BLOCKING(42),
    /** Who takes a seat of capacity building. Key: instrument, NGO or 0. */
    CAPACITY_BUILDING(43),
    /** Which NGO sends somebody in a personnel exchange. Key: instrument, NGO or 0. */
    PERSONNEL_EXCHANGE(44),
    /** In which order prefectures come to places for new NGOs. Key: prefecture. */
    STARTUP_PLACES(45),
    /** Who comes to a dialogue meeting, and gets a seat. Key: instrument plus place, NGO. */
    DIALOGUE(50),
    /** Whether somebody met at a programme is sought as a partner. Key: NGO. */
    ENCOUNTER(51),
    /** Whom one meets at programmes, how one likes them, and whether they agree to a tie. Key: ordered pair. */
    ENCOUNTER_CHOICE(52),
    /** Which finished projects are evaluated. Key: instrument, NGO. */
    EVALUATION(53),
    /** How many study groups begin, and in which cause. Key: instrument, ordinal. */
    STUDY_GROUP(54),
    /** Who is a member of a study group. Key: instrument plus ordinal, NGO. */
    STUDY_MEMBER(55),
    /** How willing an NGO is to agree on messages. Key: instrument, NGO. */
    MESSAGE(56),
    /** Which NGOs a local foundation supervises in a fiscal year. Key: NGO, instrument. */
    SUPERVISION(68),
    /** Points of the design of an experiment; no part of the model. Key: factor or trajectory, part. */
    DESIGN(80),
    /** Which blocks or trajectories a resample of an experiment takes; no part of the model. Key: resample. */
    RESAMPLE(81),
    /** Steps of a search for parameters, and walks through the parameters that are left; no part of the model. Key: walk. */
    CALIBRATION(82),
    /** Pseudo-observations by which intervals are made to hold together; no part of the model. */
    SIMULTANEOUS_INTERVALS(90),
    /** Which seeds are in a resample; no part of the model. */
    SEED_RESAMPLING(91);

    private final int code;

    Stream(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
