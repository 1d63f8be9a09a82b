package enishi.analysis.comparison;

/** The language of charts and summaries; files and options are always English. */
public enum Language {
    /** English. */
    ENGLISH,
    /** Japanese. */
    JAPANESE;

    /** Its code in scenario files: en or ja. */
    public String code() {
        return of("en", "ja");
    }

    /** A name in quotation marks. */
    public String quote(String name) {
        return of("“" + name + "”", "「" + name + "」");
    }

    /** The wording in this language; both stand side by side, so that neither is forgotten. */
    public String of(String english, String japanese) {
        return this == ENGLISH ? english : japanese;
    }

    /**
     * The wording in this language with its parts filled in.
     *
     * @param parts what stands for {@code {0}}, {@code {1}} and so on
     */
    public String filled(String english, String japanese, Object... parts) {
        String words = of(english, japanese);
        for (int i = 0; i < parts.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return words;
    }
}
