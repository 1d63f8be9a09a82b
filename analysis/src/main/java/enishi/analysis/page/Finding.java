package enishi.analysis.page;

import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.PairedDifference;
import java.util.Locale;

/** What runs say about a difference. */
enum Finding {
    /** The interval lies above zero. */
    MORE,
    /** The interval lies below zero. */
    LESS,
    /** The interval holds zero. */
    UNSHOWN,
    /** No pair of runs differs. */
    SAME,
    /** There is a difference but no interval: one pair of runs only. */
    ONE_RUN,
    /** There is no value. */
    NONE;

    static Finding of(PairedDifference difference) {
        if (difference.pairs() == 0 || Double.isNaN(difference.mean())) {
            return NONE;
        }
        boolean equal = difference.mean() == 0;
        if (!difference.interval().exists()) {
            return equal ? SAME : ONE_RUN;
        }
        if (equal && difference.standardError() == 0) {
            return SAME;
        }
        if (difference.interval().contains(0)) {
            return UNSHOWN;
        }
        return difference.mean() > 0 ? MORE : LESS;
    }

    /** The word in classes of the page. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The finding on survival in a few words. */
    String onSurvival(Language language) {
        return switch (this) {
            case MORE -> language.of("▲ More survive", "▲ 存続が増える");
            case LESS -> language.of("▼ Fewer survive", "▼ 存続が減る");
            case UNSHOWN -> language.of("? No difference shown", "？ 差は示せない");
            case SAME -> language.of("= The same in every run", "＝ どの実行でも同じ");
            case ONE_RUN -> language.of("? One run cannot tell", "？ 1回の実行では判断できない");
            case NONE -> language.of("– No value", "－ 値なし");
        };
    }

    /** How sure that is. */
    String certainty(Language language) {
        return switch (this) {
            case MORE, LESS ->
                language.of(
                        "The interval excludes zero: within this model the difference is more than luck.",
                        "区間は0を含まない。このモデルの中では、差は偶然を超えている。");
            case UNSHOWN ->
                language.of(
                        "The interval holds zero: these runs cannot tell whether the policy does good, harm or nothing;"
                                + " what lies outside the interval is unlikely.",
                        "区間は0を含む。この実行数では、良くなるか悪くなるか何も起きないかを判断できない。区間の外の値は考えにくい。");
            case SAME ->
                language.of(
                        "Not one NGO’s survival differs within this span in any run.", "どの実行でも、この期間の存続に差が出たNGOは一つもない。");
            case ONE_RUN ->
                language.of(
                        "With one pair of runs there is no interval: this may be luck.", "1組の実行では区間が求められない。偶然かもしれない。");
            case NONE -> language.of("There are no NGOs to follow.", "対象となるNGOがない。");
        };
    }
}
