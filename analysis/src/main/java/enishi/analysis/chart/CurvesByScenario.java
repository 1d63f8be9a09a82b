package enishi.analysis.chart;

import enishi.analysis.chart.CurvePanel.TimeAxis;
import enishi.analysis.chart.ScenarioPanels.Panel;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.PrettyScale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several quantities over time under several scenarios, each quantity in a panel with a scale of its own.
 *
 * @param name the name of the chart
 * @param heading the words around it
 * @param quantities what the panels show
 * @param clock how time is told
 * @param start the first reported month
 * @param language the language of its words
 */
public record CurvesByScenario(
        String name, Heading heading, List<Quantity> quantities, Clock clock, YearMonth start, Language language)
        implements Chart {

    private static final int MARKS = 5;
    private static final int YEARS_MARKED = 4;

    /** How time is told. */
    public enum Clock {
        /** In calendar years. */
        CALENDAR,
        /** In years since the first reported month. */
        SINCE_START
    }

    /**
     * A quantity.
     *
     * @param heading its name and unit
     * @param percent whether its values are shares, written in percent
     * @param divisor what its values are divided by
     * @param fromZero whether its scale begins at zero
     * @param curves its curves, the baseline first; time in months, not divided yet
     */
    public record Quantity(
            String heading, boolean percent, double divisor, boolean fromZero, List<ScenarioBand> curves) {}

    /** Height that suits a page of the given width. */
    public double heightOnPage() {
        int rows = quantities.size() <= 2 ? quantities.size() : (quantities.size() + 1) / 2;
        return 60 + 34 * curves() / 2.0 + rows * 250;
    }

    private int curves() {
        return quantities.get(0).curves().size();
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Band first = quantities.get(0).curves().get(0).band();
        TimeAxis axis = clock == Clock.CALENDAR
                ? StockPanel.time(first, start, YEARS_MARKED)
                : SurvivalPanel.time(first, start, language).withMarks(YEARS_MARKED + 2);
        List<Panel> panels = quantities.stream().map(CurvesByScenario::panel).toList();
        new ScenarioPanels(panels, axis, last -> "", false, 0).draw(g, area, typeface);
    }

    private static Panel panel(Quantity quantity) {
        List<ScenarioBand> curves = quantity.curves().stream()
                .map(curve -> new ScenarioBand(curve.scenario(), divided(curve.band(), quantity.divisor())))
                .toList();
        double[] shown = ScenarioPanels.drawn(curves).stream()
                .flatMapToDouble(band ->
                        Stream.of(band.middle(), band.low(), band.high()).flatMapToDouble(Arrays::stream))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double low = quantity.fromZero() ? 0 : Arrays.stream(shown).min().orElse(0);
        double high = Arrays.stream(shown).max().orElse(1);
        if (high <= low) {
            // What never changes still needs a scale.
            high = low + (low == 0 ? 1 : Math.abs(low) / 10);
        }
        PrettyScale scale = PrettyScale.over(low, high, MARKS);
        return new Panel(quantity.heading(), curves, scale, format(scale.step(), quantity.percent()));
    }

    /** With as many decimals as the steps of the scale need. */
    private static String format(double step, boolean percent) {
        double shown = percent ? 100 * step : step;
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(shown) - 1e-9));
        return "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + (percent ? " %" : "");
    }

    private static Band divided(Band band, double divisor) {
        return new Band(
                band.time(),
                divided(band.middle(), divisor),
                divided(band.low(), divisor),
                divided(band.high(), divisor));
    }

    private static double[] divided(double[] values, double divisor) {
        return Arrays.stream(values).map(value -> value / divisor).toArray();
    }
}
