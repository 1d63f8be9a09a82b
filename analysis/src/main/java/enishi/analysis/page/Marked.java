package enishi.analysis.page;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.comparison.Wording.Written;
import enishi.analysis.comparison.Wording.WrittenDifference;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.Interval;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.UnescapedText;

/**
 * Numbers of a page that say what they are: each is an element {@code data} with the exact value, the size of its unit and a
 * key by which it can be computed again from the store.
 *
 * @param language the language of the page
 */
record Marked(Language language) {

    private static final Wording.Shown NOTHING = new Wording.Shown(1, "");

    /** A value with its unit. */
    DomContent value(String key, Unit unit, double value) {
        if (Double.isNaN(value)) {
            return TagCreator.text(language.of("no value", "値なし"));
        }
        return element(key, value, new Wording(language).written(unit, value), true);
    }

    /** A whole number or a mean of whole numbers. */
    DomContent number(String key, double value, int decimals) {
        return element(key, value, new Written(Wording.number(value, decimals), NOTHING), true);
    }

    /** A share in percent. */
    DomContent percent(String key, double share, int decimals) {
        return Double.isNaN(share)
                ? TagCreator.text(language.of("no value", "値なし"))
                : element(
                        key,
                        share,
                        new Written(Wording.number(100 * share, decimals), new Wording.Shown(0.01, " %")),
                        true);
    }

    /** A difference with its interval; the keys are {@code difference}, {@code low} and {@code high} of {@code key}. */
    DomContent difference(String key, Unit unit, double difference, Interval interval) {
        if (Double.isNaN(difference)) {
            return TagCreator.text(language.of("no value", "値なし"));
        }
        if (difference == 0 && (!interval.exists() || interval.low() == interval.high())) {
            return element("difference " + key, 0, new Written(language.of("no difference", "差なし"), NOTHING), false);
        }
        WrittenDifference written = new Wording(language).writtenDifference(unit, difference, interval);
        DomContent mean = element("difference " + key, difference, written.mean(), true);
        if (!interval.exists()) {
            return mean;
        }
        DomContent low = element("low " + key, interval.low(), written.low(), false);
        DomContent high = element("high " + key, interval.high(), written.high(), false);
        return language == Language.ENGLISH
                ? row(mean, " (", low, " to ", high, ")")
                : row(mean, "（", low, "～", high, "）");
    }

    /** A range from the lowest to the highest of many; the keys are {@code set-low} and {@code set-high} of {@code key}. */
    DomContent range(String key, Unit unit, double low, double high) {
        if (Double.isNaN(low)) {
            return TagCreator.text(language.of("no value", "値なし"));
        }
        if (low == 0 && high == 0) {
            return element("set-low " + key, 0, new Written(language.of("no difference", "差なし"), NOTHING), false);
        }
        WrittenDifference written =
                new Wording(language).writtenDifference(unit, (low + high) / 2, new Interval(low, high));
        return row(
                element("set-low " + key, low, written.low(), false),
                language.of(" to ", "～"),
                element("set-high " + key, high, written.high(), true));
    }

    private static DomContent element(String key, double value, Written written, boolean withUnit) {
        return TagCreator.data()
                .attr("value", NumberText.of(value))
                .attr("data-key", key)
                .attr("data-per", NumberText.of(written.shown().divisor()))
                .withText(withUnit ? written.text() : written.digits());
    }

    /** Elements and texts one after the other with nothing between. */
    static UnescapedText row(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(
                    part instanceof DomContent element
                            ? element.render()
                            : TagCreator.text((String) part).render());
        }
        return TagCreator.rawHtml(text.toString());
    }
}
