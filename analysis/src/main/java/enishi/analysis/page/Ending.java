package enishi.analysis.page;

import enishi.analysis.comparison.Language;
import java.util.Locale;

/** How an NGO's survival may end. */
public enum Ending {
    /** Debts that it cannot pay. */
    INSOLVENCY("Insolvency", "破綻"),
    /** Nobody has kept it going for twelve months. */
    DORMANCY("Dormancy", "休眠"),
    /** It became part of another NGO. */
    MERGER("Merger", "合併");

    private final String english;
    private final String japanese;

    Ending(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for people. */
    String inWords(Language language) {
        return language.of(english, japanese);
    }
}
