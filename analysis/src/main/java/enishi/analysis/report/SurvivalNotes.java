package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.KaplanMeier;
import enishi.analysis.survival.SurvivalAnalysis;
import enishi.analysis.survival.SurvivalAnalysis.Group;
import enishi.analysis.survival.SurvivalData;
import java.util.ArrayList;
import java.util.List;

/** What a reader of a survival analysis must know before believing it. */
final class SurvivalNotes {

    private SurvivalNotes() {}

    static List<String> of(SurvivalAnalysis analysis, Language language) {
        SurvivalData data = analysis.data();
        List<String> notes = new ArrayList<>();
        if (data.question().entry() != null) {
            notes.add(language.of(
                    "Entry is delayed: curves are conditional on being alive at the first entry, and uncertain where few"
                            + " are at risk yet.",
                    "観察開始が遅れる行がある：曲線は最初の観察開始時の存続を条件とし、観察中が少ない初期は不確か。"));
        }
        for (Group group : analysis.groups()) {
            KaplanMeier curve = group.curve();
            String name = group.name().isEmpty() ? language.of("all rows", "全体") : group.name();
            if (curve.longest() < analysis.tau() && curve.survival(curve.longest()) > 0) {
                notes.add(language.of(
                        "The last observation of " + name + " is at " + SurvivalText.number(curve.longest())
                                + ": beyond it the mean time lived holds the curve at its last value, which is a guess.",
                        name + "の最後の観察は" + SurvivalText.number(curve.longest())
                                + "：それ以降、平均生存時間は曲線を最後の値のまま延ばしており、推測にすぎない。"));
            }
            if (curve.steps().stream().anyMatch(step -> step.survival() == 0 && step.time() < curve.longest())) {
                notes.add(language.of(
                        "In " + name
                                + " all who were at risk at some early time ended then, so that the curve is 0 from"
                                + " there on although others entered later. Begin later, with rows that enter late.",
                        name + "では、ある早い時点で観察中の全員が終了したため、後から観察を始めた行があっても曲線は以後0となる。" + "より遅い時点から始めること。"));
            }
        }
        if (data.causes().size() > 1) {
            notes.add(language.of(
                    "Survival, mean time lived, log-rank test and regression take all ends together; name an end with"
                            + " --censored too to look at the hazard of the others.",
                    "生存率・平均生存時間・ログランク検定・回帰はすべての終了原因をまとめて扱う。ある原因も--censoredに挙げると、" + "残りの原因のハザードを見られる。"));
        }
        if (analysis.groups().size() > 2) {
            notes.add(language.of(
                    "Intervals and p-values of differences are one at a time, not corrected for their number.",
                    "差の区間とp値は1つずつのもので、比較の数による補正はしていない。"));
        }
        if (data.fromRun()) {
            notes.add(language.of(
                    "These NGOs are those of one simulated run, one history that could have been: intervals and p-values"
                            + " tell of chance among its NGOs, not between runs. Compare scenarios with \"enishi compare\".",
                    "これは1回の実行のNGO、つまりあり得た歴史の1つ：区間とp値はその中のNGOの偶然を表し、実行間の偶然は表さない。" + "シナリオの比較は「enishi compare」で行うこと。"));
        }
        if (!notes.isEmpty()) {
            notes.add(0, "");
        }
        return notes;
    }
}
