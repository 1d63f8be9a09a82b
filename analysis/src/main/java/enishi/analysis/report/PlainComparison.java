package enishi.analysis.report;

import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison in plain words: what changed, by how much, how sure.
 *
 * @param comparison what was compared
 * @param titles titles of the scenarios, the baseline first
 * @param setting language and number of runs
 */
record PlainComparison(Comparison comparison, List<String> titles, ReportSetting setting) {

    /** The sentences, for every scenario but the baseline, and what always has to be said. */
    List<String> sentences() {
        List<String> text = new ArrayList<>();
        for (int s = 1; s < titles.size(); s++) {
            addScenario(text, s);
        }
        text.add(say(
                "Each interval stands alone: of twenty such intervals about one misses by chance. They tell chance between"
                        + " runs only, not whether the model is right.",
                "区間は項目ごとのもので、20のうち約1つは偶然外れます。表すのは実行間の偶然だけで、モデルの正しさではありません。"));
        text.add(say(
                "The size of the effect of money on survival is not identified by data: it rests on assumed parameters."
                        + " Read effects of grants on survival as what the assumptions imply.",
                "資金が生存に及ぼす効果の大きさは、データからは識別されず、仮定したパラメータに依存します。" + "助成が生存に与える効果は、仮定からの帰結として読んでください。"));
        return text;
    }

    private void addScenario(List<String> text, int s) {
        List<String> changed = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<ComparisonRow> baseline = comparison.of(comparison.baseline().scenario());
        List<ComparisonRow> rows = comparison.of(comparison.scenarios().get(s).scenario());
        for (int o = 0; o < rows.size(); o++) {
            PairedDifference difference = rows.get(o).difference();
            if (difference == null || difference.pairs() == 0) {
                continue;
            }
            if (difference.mean() == 0 && difference.standardError() == 0) {
                same.add(rows.get(o).outcome().name(language()));
            } else if (difference.interval().exists() && !difference.interval().contains(0)) {
                changed.add(line(baseline.get(o), rows.get(o), difference));
            } else {
                unclear.add(line(baseline.get(o), rows.get(o), difference));
            }
        }
        text.add(say(
                quoted(s) + " compared with " + quoted(0) + ", " + runs() + " with the same seeds:",
                quoted(0) + "に対する" + quoted(s) + "（同じシードの" + runs() + "）："));
        addGroup(text, say("What changes (95 % interval in brackets):", "変わるもの（括弧内は95 %区間）："), changed);
        addGroup(
                text,
                setting.runs() == 1
                        ? say(
                                "One run cannot say whether these differences are more than chance:",
                                "1回の実行では偶然かどうか判断できない差：")
                        : say("No difference that " + runs() + " can show:", runs() + "では差を示せないもの："),
                unclear);
        addGroup(text, say("The same in every run:", "どの実行でも同じもの："), same);
        text.add("");
    }

    private static void addGroup(List<String> text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.add("  " + heading);
            lines.forEach(line -> text.add("    " + line));
        }
    }

    private String line(ComparisonRow before, ComparisonRow after, PairedDifference difference) {
        Wording wording = new Wording(language());
        return after.outcome().name(language()) + ": "
                + wording.value(before.outcome().unit(), before.estimate().mean()) + " → "
                + wording.value(after.outcome().unit(), after.estimate().mean())
                + say(", ", "、")
                + wording.difference(after.outcome().unit(), difference.mean(), difference.interval());
    }

    private String quoted(int s) {
        return language().quote(titles.get(s));
    }

    private String runs() {
        return setting.runs() == 1
                ? say("one run each", "1回の実行")
                : say(setting.runs() + " runs", setting.runs() + "回の実行");
    }

    private String say(String english, String japanese) {
        return language().of(english, japanese);
    }

    private Language language() {
        return setting.language();
    }
}
