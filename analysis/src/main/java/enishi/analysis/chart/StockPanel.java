package enishi.analysis.chart;

import enishi.analysis.chart.CurvePanel.TimeAxis;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.PrettyScale;
import java.time.YearMonth;

/** What all pictures of stocks over time have in common. */
final class StockPanel {

    static final String FORMAT = "#,##0";

    private StockPanel() {}

    /** Calendar years; a month's value stands at the month's end. */
    static TimeAxis time(Band band, YearMonth start, int marks) {
        double origin = start.getYear() + (start.getMonthValue() - 1) / 12.0;
        double end = origin + band.time()[band.time().length - 1] / 12;
        double step = Math.max(1, PrettyScale.over(origin, end, marks).step());
        return new TimeAxis("", origin, step, origin, end);
    }

    static String bandNote(Provenance provenance, Language language) {
        return provenance.isSingle() ? "" : provenance.bandNote(language) + language.of(" ", "");
    }
}
