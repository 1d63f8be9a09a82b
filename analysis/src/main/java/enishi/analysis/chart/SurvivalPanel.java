package enishi.analysis.chart;

import enishi.analysis.chart.CurvePanel.TimeAxis;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Horizon;
import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.PrettyScale;
import java.time.YearMonth;
import java.util.List;

/** What all pictures of survival curves have in common: axes and what their bands mean. */
final class SurvivalPanel {

    /** Values are shares; the format shows them in percent. */
    static final String FORMAT = "0 %";

    private static final double SMALLEST_SPAN = 0.05;

    private SurvivalPanel() {}

    static TimeAxis time(Band band, YearMonth start, Language language) {
        double years = band.time()[band.time().length - 1] / 12;
        String label =
                language.of("Years since " + Months.name(start, language), Months.name(start, language) + "からの年数");
        double step = Math.max(1, PrettyScale.over(0, years, 15).step());
        return new TimeAxis(label, 0, step, 0, years);
    }

    /** The month that titles speak of; 0 where it is the end of the curves. */
    static int mark(Band band) {
        int months = band.time().length - 1;
        int headline = Horizon.headline(months).months();
        return headline == months ? 0 : headline;
    }

    /** From a round share below everything that is shown up to 1. */
    static PrettyScale scale(List<Band> bands) {
        double low = bands.stream().mapToDouble(Band::minimum).min().orElse(0);
        return PrettyScale.over(Math.min(low, 1 - SMALLEST_SPAN), 1, 8);
    }

    /** What the bands are, and that the axis may not begin at zero. */
    static String bandNote(Provenance provenance, Language language) {
        String band = provenance.isSingle()
                ? language.of(
                        "Band: pointwise 95 % confidence band of the Kaplan–Meier estimate (Greenwood, log–log).",
                        "帯：カプラン・マイヤー推定の各時点の95 %信頼帯（グリーンウッド、log–log変換）。")
                : provenance.bandNote(language);
        return band + language.of(" The scale may not begin at 0 %.", " 縦軸は0 %から始まるとは限らない。");
    }
}
