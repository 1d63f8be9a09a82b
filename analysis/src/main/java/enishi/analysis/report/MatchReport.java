package enishi.analysis.report;

import enishi.analysis.calibration.Matched;
import enishi.analysis.calibration.Wave;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.scenarios.calibration.FreeParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a history matching has left, in words. */
public final class MatchReport {

    /** Part of a coupling's range that the sets should span. */
    public static final double SPAN = 0.8;

    private static final int MOST_NAMED = 5;

    private MatchReport() {}

    /** A wave in words. */
    public static String line(Wave wave, Language language) {
        String left = percent((double) wave.left() / Math.max(1, wave.points().size()));
        String share = Wording.number(100 * wave.shareLeft(), 2) + " %";
        return language.of(
                "Wave " + wave.number() + ": " + wave.left() + " of "
                        + wave.points().size() + " points not ruled out (" + left + "); drawn from " + share
                        + " of the space.",
                "第" + wave.number() + "波：" + wave.points().size() + "点中" + wave.left() + "点が残った（" + left
                        + "）。抽出した領域は空間の" + share + "。");
    }

    /** The end in words. */
    public static List<String> lines(Matched matched, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(
                "On fresh seeds " + matched.kept() + " of " + matched.fresh().size() + " are still not ruled out; "
                        + matched.chosen().size() + " were chosen as sets, "
                        + matched.settings().sets() + " were wanted.",
                "新しいシードで再実行した" + matched.fresh().size() + "点のうち" + matched.kept() + "点が残り、"
                        + matched.chosen().size() + "組を選んだ（希望は"
                        + matched.settings().sets() + "組）。"));
        if (matched.chosen().size() < matched.settings().sets()) {
            lines.add(language.of(
                    "That is fewer than wanted: add a wave, or points to each wave, in another folder.",
                    "希望より少ない。波を増やすか、各波の点を増やして別のフォルダーで実行してください。"));
        }
        lines.add(language.of("Parts that rule out most:", "最も多くの点を棄却した項目："));
        IntStream.range(0, matched.parts().size())
                .boxed()
                .sorted(Comparator.comparingDouble(part -> -matched.ruledOutBy(part)))
                .limit(MOST_NAMED)
                .forEach(part -> lines.add("  "
                        + matched.parts().list().get(part).part().title().in(language.of("en", "ja"))
                        + language.of(": ", "：")
                        + percent(matched.ruledOutBy(part))));
        lines.add(language.of("Range of each coupling that the sets span:", "各結合の範囲のうち、組が覆う割合："));
        for (int place : matched.couplings()) {
            FreeParameter free = matched.space().free().get(place);
            double span = matched.span(place);
            lines.add("  " + free.title().in(language.of("en", "ja")) + language.of(": ", "：") + percent(span)
                    + (span < SPAN ? language.of(", less than the 80 % wanted", "（目標の80 %未満）") : ""));
        }
        lines.add(language.of("The sets say what is possible, not how likely it is.", "組はありうる範囲を示すもので、確からしさではない。"));
        return lines;
    }

    private static String percent(double share) {
        return Wording.number(100 * share, 0) + " %";
    }
}
