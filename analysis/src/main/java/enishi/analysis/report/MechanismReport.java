package enishi.analysis.report;

import enishi.analysis.chart.MechanismForest;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.MechanismEffect;
import enishi.analysis.comparison.MechanismEffects;
import enishi.analysis.comparison.OutcomeEffect;
import enishi.analysis.comparison.Wording;
import enishi.analysis.result.RunStore;
import enishi.scenarios.mechanism.Mechanism;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What mechanisms do: {@code mechanisms.csv}, a chart and a table in words. */
public final class MechanismReport {

    private MechanismReport() {}

    /**
     * Reads the stored runs with and without every mechanism and writes down what each does.
     *
     * @param store the runs
     * @param folder where to write
     * @param mechanisms the mechanisms
     * @param provenance where the runs come from
     * @return lines for the user
     */
    public static List<String> write(
            RunStore store, Path folder, List<Mechanism> mechanisms, Provenance provenance, Language language)
            throws IOException {
        MechanismEffects effects = MechanismEffects.read(store, mechanisms, language.code());
        ResultTable.write(folder, MechanismEffects.NAME, effects::write);
        ChartFolder.write(folder, List.of(new MechanismForest(effects.effects(), provenance, language)), language);
        return lines(effects, language);
    }

    private static List<String> lines(MechanismEffects effects, Language language) {
        List<String> lines = new ArrayList<>();
        for (MechanismEffect effect : effects.effects()) {
            if (effect.main()) {
                lines.add(effect.mechanism() + " " + effect.title());
            }
            lines.add("  " + line(effect, language));
        }
        lines.add("");
        lines.add(language.of(
                "Effect = with the mechanism less without it, runs paired by seed, 95 % interval in brackets. * main outcome,"
                        + " p after Holm.",
                "効果＝機構あり−なし（同じシードの実行どうし）、括弧内は95 %区間。* 主要な結果、pはHolm法で調整。"));
        lines.add(language.of(
                "They say what the mechanism does in this model, under its assumptions, not that it works so in the world.",
                "これはモデルの仮定のもとでの機構の働きであり、現実でそう働くことを示すものではありません。"));
        return lines;
    }

    private static String line(MechanismEffect effect, Language language) {
        OutcomeEffect outcome = effect.outcome();
        String probability = Double.isNaN(outcome.adjusted()) ? "" : ", " + Wording.pValue(outcome.adjusted());
        return (effect.main() ? "* " : "  ")
                + outcome.outcome().name(language)
                + language.of(": ", "：")
                + effect.verdict().inWords(outcome.effect(), effect.expected(), language)
                + language.of("; ", "。")
                + EffectText.of(outcome, language)
                + probability;
    }
}
