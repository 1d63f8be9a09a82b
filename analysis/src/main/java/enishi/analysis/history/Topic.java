package enishi.analysis.history;

import enishi.analysis.comparison.Language;

/** What a quantity or an event is about. */
public enum Topic {
    /** Residents who know it, trust it and support it. */
    RESIDENTS("what residents think of it", "住民との関係"),
    /** Cash and income. */
    MONEY("its money", "資金"),
    /** The volunteers who keep it going. */
    CORE_GROUP("its core group", "中核メンバー"),
    /** Paid staff. */
    STAFF("its staff", "職員"),
    /** Skill and knowledge. */
    SKILL("its skill", "能力"),
    /** Projects and results. */
    WORK("its work", "事業"),
    /** Ties to others. */
    TIES("its ties", "つながり"),
    /** How it stands in its community and elsewhere. */
    STANDING("its standing", "社会的評価"),
    /** Whether it is there. */
    LIFE("its life", "存続"),
    /** What befalls all. */
    WORLD("the world around it", "周囲の状況");

    private final String en;
    private final String ja;

    Topic(String en, String ja) {
        this.en = en;
        this.ja = ja;
    }

    /** Its name. */
    public String name(Language language) {
        return language.of(en, ja);
    }
}
