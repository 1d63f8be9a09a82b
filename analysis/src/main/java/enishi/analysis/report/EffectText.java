package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.OutcomeEffect;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;

/** What something does to an outcome, in words. */
final class EffectText {

    private EffectText() {}

    /** What there is with it and without it, and the effect with its interval. */
    static String of(OutcomeEffect outcome, Language language) {
        Wording wording = new Wording(language);
        Unit unit = outcome.outcome().unit();
        String with = wording.value(unit, outcome.with().mean());
        String without = wording.value(unit, outcome.without().mean());
        String effect = wording.difference(
                unit, outcome.effect().mean(), outcome.effect().interval());
        return language.of(
                with + " with, " + without + " without, effect " + effect,
                "あり" + with + "、なし" + without + "、効果" + effect);
    }
}
