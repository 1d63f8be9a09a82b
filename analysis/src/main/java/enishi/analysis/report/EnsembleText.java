package enishi.analysis.report;

import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.Driver;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Robustness;
import enishi.analysis.comparison.SetEffects;
import enishi.analysis.comparison.Wording;
import enishi.analysis.page.EnsembleAbout;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison across parameter sets says, in plain words: what is chance and what is which set.
 *
 * @param comparison what was compared
 * @param about what the ensemble says of itself, or {@code null}
 * @param language the language of the words
 */
record EnsembleText(Comparison comparison, @Nullable EnsembleAbout about, Language language) {

    private static final int DRIVERS = 3;

    /** What follows the numbers of a difference: the range over the sets, and how many agree. */
    String range(ComparisonRow row) {
        SetEffects sets = row.sets();
        if (sets == null || sets.counted() == 0) {
            return "";
        }
        Wording.WrittenDifference written = new Wording(language)
                .writtenDifference(row.outcome().unit(), sets.estimate(), new Interval(sets.low(), sets.high()));
        boolean same = sets.low() == sets.high();
        String range = same
                ? language.of("the same under all sets", "どの組でも同じ")
                : language.of(
                        "sets from " + written.low().digits() + " to "
                                + written.high().text(),
                        "組の範囲" + written.low().digits() + "～" + written.high().text());
        return language.of(
                " [" + range + ", " + sets.agreeing() + " of " + sets.sets() + " with this sign]",
                "［" + range + "、同符号" + sets.agreeing() + "／" + sets.sets() + "組］");
    }

    /** Whether the sign of a difference that is clear on average depends on the set. */
    boolean depends(ComparisonRow row) {
        SetEffects sets = row.sets();
        return sets != null && Robustness.of(Objects.requireNonNull(row.difference()), sets) == Robustness.DEPENDS;
    }

    /** What has to be said of one scenario besides: which doubt is larger, and what it goes with. */
    List<String> ofScenario(ComparisonRow headline) {
        List<String> text = new ArrayList<>();
        SetEffects sets = headline.sets();
        PairedDifference difference = headline.difference();
        if (sets == null || difference == null) {
            return text;
        }
        text.add(headline.outcome().name(language)
                + language.of(": ", "：")
                + Robustness.of(difference, sets).sentence(sets, language));
        if (!Double.isNaN(sets.setShare())) {
            text.add(language.of(
                    "Of the variance of this difference, " + Wording.percent(sets.setShare(), 0)
                            + " is not knowing which set is true; the rest is chance, which more runs reduce.",
                    "この差の分散のうち" + Wording.percent(sets.setShare(), 0) + "はどの組が正しいか分からないこと、残りは偶然（実行を増やせば減る）による。"));
        }
        List<String> drivers = Driver.telling(comparison, headline).stream()
                .limit(DRIVERS)
                .map(driver -> name(driver.parameter()) + " "
                        + Wording.number(driver.correlation().coefficient(), 2))
                .toList();
        if (!drivers.isEmpty()) {
            text.add(language.of("It goes most with (rank correlation over the sets): ", "最も連動するもの（組にわたる順位相関）：")
                    + String.join(language.of("; ", "、"), drivers));
        }
        return text;
    }

    /** What has to be said of all. */
    List<String> ofAll() {
        int sets = comparison.parameterSets();
        return sets == 1
                ? List.of()
                : List.of(language.of(
                        "Run under " + sets
                                + " parameter sets. Round brackets: 95 % interval by chance, each seed averaged over the sets. Square"
                                + " brackets: lowest to highest set, a range and not a probability, since nobody knows which set"
                                + " is true. Only what has the same sign under every set is called robust.",
                        sets + "組のパラメータで実行。丸括弧は、各シードを組について平均したうえでの偶然による95 %区間。角括弧は組の最小から最大までで、"
                                + "どの組が正しいかは分からないため、確率ではなく範囲。すべての組で符号が同じものだけを頑健と呼びます。"));
    }

    private String name(String path) {
        return about == null ? path : about.title(path, language);
    }
}
