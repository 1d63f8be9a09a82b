package enishi.analysis.page;

/** What the intervals of a page mean. */
final class IntervalWords {

    private IntervalWords() {}

    static String of(Sheet sheet) {
        return sheet.say(
                "Each interval stands alone (Student’s t over pairs of runs with the same seed): of twenty such intervals"
                        + " about one misses by chance.",
                "区間は項目ごとのもの（同じシードの実行の組についてのt分布）で、20のうち約1つは偶然外れる。");
    }
}
