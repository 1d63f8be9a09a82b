package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.ClassBreaks;
import java.util.List;

/**
 * The classes of a map in words.
 *
 * @param breaks limits between them, at least one
 * @param magnitude how values are shown
 * @param language the language of the words
 */
public record MapClasses(ClassBreaks breaks, Magnitude magnitude, Language language) {

    /** The values of a class, from the lowest (0) on. */
    public String label(int index) {
        List<Double> limits = breaks.limits();
        if (index == 0) {
            String limit = magnitude.limit(limits.get(0));
            return language.of("under " + limit, limit + "未満");
        }
        String from = magnitude.limit(limits.get(index - 1));
        if (index == limits.size()) {
            return language.of(from + " and more", from + "以上");
        }
        String to = magnitude.limit(limits.get(index));
        return language.of(from + " to under " + to, from + "以上" + to + "未満");
    }
}
