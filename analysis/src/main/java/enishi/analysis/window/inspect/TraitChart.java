package enishi.analysis.window.inspect;

import enishi.analysis.chart.Palette;
import enishi.analysis.chart.Typeface;
import enishi.analysis.comparison.Language;
import enishi.analysis.window.play.History;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.Subject;
import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The history of a few traits of a subject, one above the other, each with its own scale. */
final class TraitChart extends JPanel {

    private static final long serialVersionUID = 1;
    private static final double MONTHS = 12;
    private static final int MOST = 4;
    private static final double NAME_ROOM = 0.25;
    private static final Color[] COLOURS = {
        new Color(0x00, 0x72, 0xB2),
        new Color(0xD5, 0x5E, 0x00),
        new Color(0x00, 0x9E, 0x73),
        new Color(0xCC, 0x79, 0xA7)
    };

    private final ChartPanel panel =
            new ChartPanel(null, 300, 160, 60, 40, 4000, 2000, true, false, false, false, false, false);

    TraitChart() {
        super(new BorderLayout());
        panel.setMouseZoomable(false);
        panel.setPopupMenu(null);
        panel.setFocusable(false);
        add(panel, BorderLayout.CENTER);
        setBackground(Palette.PAPER);
    }

    /** Draws the traits from month 0 to now; the first four of them. */
    void draw(List<Trait> traits, Subject subject, Stage.Pair pair, boolean two, Language language, float zoom) {
        NumberAxis time = new NumberAxis();
        Typeface typeface = Typeface.of(language);
        time.setNumberFormatOverride(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        time.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        time.setTickLabelFont(typeface.plain(11 * zoom));
        time.setAutoRangeIncludesZero(false);
        CombinedDomainXYPlot all = new CombinedDomainXYPlot(time);
        all.setGap(8);
        for (int i = 0; i < Math.min(MOST, traits.size()); i++) {
            Trait trait = traits.get(i);
            XYSeriesCollection data = new XYSeriesCollection();
            data.addSeries(series(trait, subject, pair.policy(), Side.POLICY));
            if (two) {
                data.addSeries(series(trait, subject, pair.baseline(), Side.BASELINE));
            }
            XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
            renderer.setDrawSeriesLineAsPath(true);
            renderer.setSeriesPaint(0, COLOURS[i]);
            renderer.setSeriesStroke(0, new BasicStroke(2.4f));
            renderer.setSeriesPaint(1, Palette.faded(COLOURS[i], 200));
            renderer.setSeriesStroke(
                    1, new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 5}, 0));
            NumberAxis axis = new NumberAxis();
            axis.setTickLabelFont(typeface.plain(11 * zoom));
            axis.setAutoRangeIncludesZero(false);
            axis.setAutoRangeMinimumSize(trait.leastRange());
            axis.setRangeType(data.getRangeLowerBound(false) < 0 ? RangeType.FULL : RangeType.POSITIVE);
            axis.setNumberFormatOverride(new InWords(trait, language));
            if (trait.isCounted()) {
                axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
            }
            XYPlot plot = new XYPlot(data, null, axis, renderer);
            plot.setBackgroundPaint(Palette.PAPER);
            plot.setRangeGridlinePaint(Palette.GRID);
            plot.setDomainGridlinesVisible(false);
            plot.setOutlineVisible(false);
            plot.addAnnotation(name(trait.name(language), COLOURS[i], typeface.bold(11.5f * zoom)));
            // Above the line, for the name.
            axis.setUpperMargin(NAME_ROOM);
            all.add(plot);
        }
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, all, false);
        chart.setBackgroundPaint(Palette.PAPER);
        // The last year's number is wider than the axis.
        chart.setPadding(new RectangleInsets(4, 4, 4, 4 + 16 * zoom));
        panel.setChart(traits.isEmpty() ? null : chart);
    }

    private static XYTitleAnnotation name(String name, Color colour, Font letters) {
        TextTitle title = new TextTitle(name, letters);
        title.setPaint(colour);
        title.setPadding(2, 6, 0, 0);
        return new XYTitleAnnotation(0, 1, title, RectangleAnchor.TOP_LEFT);
    }

    private static XYSeries series(Trait trait, Subject subject, History history, Side side) {
        XYSeries series = new XYSeries(side.toString(), false, false);
        series.setNotify(false);
        for (int month = 0; month < history.size(); month++) {
            YearMonth next = history.at(month).calendar().plusMonths(1);
            double at = next.getYear() + (next.getMonthValue() - 1) / MONTHS;
            series.add(at, trait.reader().read(history.at(month), subject), false);
        }
        return series;
    }

    /** Writes a number with its unit. */
    private static final class InWords extends NumberFormat {

        private static final long serialVersionUID = 1;
        private final transient Trait trait;
        private final transient Language language;

        InWords(Trait trait, Language language) {
            this.trait = trait;
            this.language = language;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(trait.words(number, language));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("numbers on an axis are only written");
        }
    }
}
