package enishi.analysis.report;

import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.CostEffect;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.PairingGains;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison in plain words: what changed, by how much, how sure.
 *
 * @param comparison what was compared
 * @param weighed what it costs and brings
 * @param pairing what pairing by seed gains
 * @param compared titles of the scenarios
 * @param setting language and number of runs
 * @param ensemble what is said of parameter sets
 */
record PlainComparison(
        Comparison comparison,
        CostEffectiveness weighed,
        PairingGains pairing,
        ComparedScenarios compared,
        ReportSetting setting,
        EnsembleText ensemble) {

    /** With fewer runs than this, intervals are wide mainly because so few runs hardly tell chance. */
    private static final int FEW_RUNS = 5;

    /** The sentences, for every scenario but the baseline, and what always has to be said. */
    List<String> sentences() {
        List<String> text = new ArrayList<>();
        for (int s = 1; s < compared.ids().size(); s++) {
            addScenario(text, s);
        }
        text.addAll(ensemble.ofAll());
        if (comparison.intervals() > 0) {
            text.add(pairing.inWords(language()));
            text.add(say(
                    "All " + comparison.intervals()
                            + " intervals hold at once with 95 % confidence: each is the wider for"
                            + " their number. They tell chance between runs only, not whether the model is right.",
                    comparison.intervals() + "個の区間は95 %の信頼度で同時に成り立つよう、数に応じて広げてあります。"
                            + "表すのは実行間の偶然だけで、モデルの正しさではありません。"));
        }
        if (comparison.intervals() > 0 && setting.runs() < FEW_RUNS) {
            text.add(say(
                    "With " + runs()
                            + " the intervals are wide mainly because so few hardly tell chance: take 10 or more.",
                    runs() + "では偶然の大きさがほとんど分からないため区間が広くなります。10回以上を推奨します。"));
        }
        text.add(say(
                "The size of the effect of money on survival is not identified by data: it rests on assumed parameters."
                        + " Read effects of grants on survival as what the assumptions imply.",
                "資金が生存に及ぼす効果の大きさは、データからは識別されず、仮定したパラメータに依存します。" + "助成が生存に与える効果は、仮定からの帰結として読んでください。"));
        return text;
    }

    private void addScenario(List<String> text, int s) {
        List<String> changed = new ArrayList<>();
        List<String> depending = new ArrayList<>();
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
            } else if (difference.isClear()) {
                (ensemble.depends(rows.get(o)) ? depending : changed)
                        .add(line(baseline.get(o), rows.get(o), difference));
            } else {
                unclear.add(line(baseline.get(o), rows.get(o), difference));
            }
        }
        text.add(say(
                quoted(s) + " compared with " + quoted(0) + ", " + runs() + " with the same seeds:",
                quoted(0) + "に対する" + quoted(s) + "（同じシードの" + runs() + "）："));
        addGroup(
                text,
                comparison.parameterSets() == 1
                        ? say("What changes (95 % interval in brackets):", "変わるもの（括弧内は95 %区間）：")
                        : say("What changes under every parameter set:", "すべての組で変わるもの："),
                changed);
        addGroup(
                text,
                say("What changes on average, but not under every parameter set:", "平均では変わるが、すべての組ではないもの："),
                depending);
        addGroup(
                text,
                setting.runs() == 1
                        ? say(
                                "One run cannot say whether these differences are more than chance:",
                                "1回の実行では偶然かどうか判断できない差：")
                        : say("No difference that " + runs() + " can show:", runs() + "では差を示せないもの："),
                unclear);
        addGroup(text, say("The same in every run:", "どの実行でも同じもの："), same);
        addGroup(
                text,
                say("Does it hold whatever the unknown strengths?", "強さが分からなくても成り立つか："),
                ensemble.ofScenario(rows.get(0)));
        addGroup(
                text,
                say("What it costs and brings over the whole run:", "期間全体の費用と効果："),
                costs(weighed.scenarios().get(s)));
        text.add("");
    }

    private List<String> costs(CostEffect effect) {
        if (effect.cost().pairs() == 0) {
            return List.of();
        }
        Wording wording = new Wording(language());
        List<String> lines = new ArrayList<>();
        lines.add(say("Public spending: ", "公的支出：")
                + wording.difference(
                        Unit.YEN, effect.cost().mean(), effect.cost().interval()));
        lines.add(say("NGO-years, nonmetropolitan: ", "団体年（大都市圏外）：")
                + wording.difference(
                        Unit.NGO_YEARS, effect.gain().mean(), effect.gain().interval()));
        lines.add(say(
                        "Net benefit if an NGO-year is worth " + wording.value(Unit.YEN, weighed.willingnessToPay())
                                + ": ",
                        "1団体年の価値が" + wording.value(Unit.YEN, weighed.willingnessToPay()) + "のときの純便益：")
                + wording.difference(
                        Unit.YEN,
                        effect.netBenefit().mean(),
                        effect.netBenefit().interval()));
        lines.add(say("Public cost of an NGO-year gained: ", "延びた団体年あたりの公的費用：") + effect.ratioInWords(language()));
        lines.add(front(effect));
        return lines;
    }

    private String front(CostEffect effect) {
        String share = Double.isNaN(effect.frontShare())
                ? ""
                : say(
                        "; undominated in " + Wording.percent(effect.frontShare(), 0) + " of resamples of the seeds",
                        "（シードの再標本の" + Wording.percent(effect.frontShare(), 0) + "で劣らない）");
        return (effect.onFront()
                        ? say(
                                "Undominated: no other scenario costs as little and brings as much",
                                "他に劣らない：費用が同じか低く、効果が同じか高い別のシナリオはない")
                        : say(
                                "Dominated: another scenario costs no more and brings no less",
                                "他に劣る：費用が同じか低く、効果が同じか高い別のシナリオがある"))
                + share;
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
                + wording.difference(after.outcome().unit(), difference.mean(), difference.interval())
                + ensemble.range(after);
    }

    private String quoted(int s) {
        return language().quote(compared.titles().get(s));
    }

    private String runs() {
        if (comparison.parameterSets() > 1) {
            return say(
                    setting.runs() + (setting.runs() == 1 ? " run" : " runs") + " under each of "
                            + comparison.parameterSets() + " parameter sets",
                    comparison.parameterSets() + "組のパラメータ×" + setting.runs() + "回の実行");
        }
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
