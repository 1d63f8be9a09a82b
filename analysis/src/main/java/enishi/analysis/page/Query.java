package enishi.analysis.page;

import enishi.analysis.comparison.Language;

/**
 * A query that gives numbers of a page from the store.
 *
 * @param key the first word of the keys of these numbers
 * @param english what it gives
 * @param japanese the same in Japanese
 * @param sql the query; its first columns are the other words of the key, the last one is the number
 */
record Query(String key, String english, String japanese, String sql) {

    /** What it gives. */
    String title(Language language) {
        return language.of(english, japanese);
    }
}
