package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** What titles and captions of charts of several scenarios say in common. */
final class ScenarioWords {

    private ScenarioWords() {}

    /** The values of two scenarios, or of many the smallest and the largest. */
    static String values(
            List<ScenarioBand> curves,
            ToDoubleFunction<ScenarioBand> value,
            DoubleFunction<String> format,
            Language language) {
        List<ScenarioBand> rising =
                curves.stream().sorted(Comparator.comparingDouble(value)).toList();
        boolean two = curves.size() == 2;
        ScenarioBand first = two ? curves.get(0) : rising.get(0);
        ScenarioBand last = two ? curves.get(1) : rising.get(rising.size() - 1);
        String from = one(first, format.apply(value.applyAsDouble(first)), language);
        String to = one(last, format.apply(value.applyAsDouble(last)), language);
        return two
                ? language.of(from + ", " + to, from + "、" + to)
                : language.of("from " + from + " to " + to, from + "から" + to + "まで");
    }

    /** Which bands are drawn, where not all are. */
    static String bandsDrawn(int scenarios, Language language) {
        return scenarios <= ScenarioPanels.MOST_BANDS
                ? ""
                : language.of("Only the baseline's band is drawn. ", "帯は基準シナリオのみ。");
    }

    private static String one(ScenarioBand curve, String value, Language language) {
        String scenario = language.quote(curve.scenario());
        return language.of(value + " under " + scenario, scenario + value);
    }
}
