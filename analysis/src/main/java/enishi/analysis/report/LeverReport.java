package enishi.analysis.report;

import enishi.analysis.chart.LeverForest;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.LeverEffect;
import enishi.analysis.comparison.LeverEffects;
import enishi.analysis.comparison.OutcomeEffect;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.result.RunStore;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.lever.LeverTrial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What policy levers do: {@code levers.csv}, a chart and a table in words. */
public final class LeverReport {

    private LeverReport() {}

    /**
     * Reads the stored runs with and without every lever and writes down what each does.
     *
     * @param store the runs
     * @param folder where to write
     * @param trials the levers, with the scenarios that were run
     * @param provenance where the runs come from
     * @return lines for the user
     */
    public static List<String> write(
            RunStore store, Path folder, List<LeverTrial> trials, Provenance provenance, Language language)
            throws IOException {
        LeverEffects effects = LeverEffects.read(store, trials);
        ResultTable.write(folder, LeverEffects.NAME, effects::write);
        ChartFolder.write(folder, List.of(new LeverForest(effects.effects(), provenance, language)), language);
        return lines(effects, language);
    }

    private static List<String> lines(LeverEffects effects, Language language) {
        List<String> lines = new ArrayList<>();
        for (LeverEffect effect : effects.effects()) {
            addLever(lines, effect, language);
        }
        lines.add("");
        lines.add(language.of(
                "* What the lever acts on directly. Effect = with the lever less without it, alone and at its size, runs"
                        + " paired by seed, 95 % interval in brackets.",
                "* 手段が直接働きかける対象。効果＝手段あり−なし（単独・既定の規模、同じシードの実行どうし）、括弧内は95 %区間。"));
        lines.add(language.of(
                "p after Holm, for what is acted on and for survival each. An NGO-year: one NGO active for a year outside the"
                        + " metropolitan areas; Fieller's interval, unbounded where perhaps none is gained.",
                "pは直接の対象、生存率それぞれについてHolm法で調整。団体年：大都市圏外の1団体が1年活動すること。費用はフィラーの区間で、" + "まったく延びていないかもしれないときは非有界。"));
        lines.add(language.of(
                "That a lever moves what it acts on checks the model against the claim. What follows for survival rests on"
                        + " assumed parameters: read it as what they imply, not as what would happen.",
                "直接の対象が動くことは、モデルが主張に合うかの確認です。生存への効果は仮定したパラメータに依存し、現実の予測ではなく仮定の帰結です。"));
        return lines;
    }

    private static void addLever(List<String> lines, LeverEffect effect, Language language) {
        String code = language.code();
        lines.add(effect.definition().row() + " " + effect.definition().title().in(code) + language.of(" (", "（")
                + effect.definition().id() + language.of(")", "）"));
        for (OutcomeEffect outcome : effect.outcomes()) {
            boolean direct = outcome.equals(effect.proximate());
            lines.add((direct ? "  * " : "    ")
                    + outcome.outcome().name(language)
                    + language.of(": ", "：")
                    + (direct ? verdict(effect, language) : "")
                    + words(outcome, language));
        }
        lines.add("    "
                + language.of("Public cost of an NGO-year gained: ", "延びた団体年あたりの公的費用：")
                + effect.costInWords(language));
        lines.add("    "
                + language.of("To compare with: ", "比べるべき事実：")
                + effect.definition().comparison().in(code));
    }

    private static String verdict(LeverEffect effect, Language language) {
        PairedDifference direct = effect.proximate().effect();
        return effect.verdict().inWords(direct, effect.expected(), language) + language.of("; ", "。");
    }

    private static String words(OutcomeEffect outcome, Language language) {
        double relative = outcome.relative().mean();
        boolean share = outcome.outcome().unit() == Unit.SHARE;
        String change = share || Double.isNaN(relative) || relative == 0
                ? ""
                : language.of(", ", "、") + new Wording(language).change(relative, Interval.NONE);
        String probability =
                Double.isNaN(outcome.adjusted()) ? "" : language.of(", ", "、") + Wording.pValue(outcome.adjusted());
        return EffectText.of(outcome, language) + change + probability;
    }
}
