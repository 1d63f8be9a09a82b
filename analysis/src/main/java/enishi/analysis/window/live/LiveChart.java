package enishi.analysis.window.live;

import enishi.analysis.chart.Palette;
import enishi.analysis.chart.Typeface;
import enishi.analysis.window.play.History;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.SeriesChangeEvent;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** A chart of curves over time that takes in new months as they come: both worlds, or the difference between them. */
public final class LiveChart extends JPanel {

    /** Which worlds a chart shows. */
    public enum Mode {
        /** That of the policy. */
        ONE,
        /** Both; the baseline is dashed. */
        BOTH,
        /** That of the policy minus the baseline. */
        DIFFERENCE
    }

    private static final long serialVersionUID = 1;
    private static final float LETTERS = 12;
    private static final double MONTHS = 12;

    private final transient Speech speech;
    private final transient XYSeriesCollection data = new XYSeriesCollection();
    private final NumberAxis time = new NumberAxis();
    private final NumberAxis values = new NumberAxis();
    private final JFreeChart chart;
    private final ChartPanel panel;
    private final transient List<Shown> shown = new ArrayList<>();
    private LiveTopic topic;
    private Mode mode;
    private float zoom = 1;
    private transient Stage.@Nullable Pair pair;
    private int months;
    private double origin;

    private record Shown(Curve curve, Mode mode, Side side, XYSeries series) {}

    /** A chart of a topic. */
    public LiveChart(LiveTopic topic, Mode mode, Speech speech) {
        super(new BorderLayout());
        this.topic = topic;
        this.mode = mode;
        this.speech = speech;
        XYPlot plot = new XYPlot(data, time, values, new XYLineAndShapeRenderer(true, false));
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, true);
        panel = new ChartPanel(chart, 400, 200, 60, 40, 4000, 2000, true, false, false, false, false, false);
        panel.setMouseZoomable(false);
        panel.setPopupMenu(null);
        panel.setMinimumDrawWidth(60);
        panel.setMinimumDrawHeight(40);
        panel.setFocusable(false);
        add(panel, BorderLayout.CENTER);
        style(plot);
        speech.follow(this::rebuild);
    }

    private void style(XYPlot plot) {
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setPadding(new RectangleInsets(2, 4, 2, 12));
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (NumberAxis axis : List.of(time, values)) {
            axis.setAxisLinePaint(Palette.AXIS);
            axis.setTickMarkPaint(Palette.AXIS);
            axis.setTickLabelPaint(Palette.INK);
            axis.setLabelPaint(Palette.SOFT_INK);
        }
        time.setNumberFormatOverride(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        LegendTitle legend = chart.getLegend();
        legend.setFrame(BlockBorder.NONE);
        legend.setItemPaint(Palette.INK);
        legend.setBackgroundPaint(Palette.PAPER);
    }

    /** Shows another topic. */
    public void show(LiveTopic other) {
        topic = other;
        rebuild();
    }

    /** Shows other worlds. */
    public void show(Mode other) {
        mode = other;
        rebuild();
    }

    /** Draws letters of another size; 1 is the usual one. */
    public void enlarge(float factor) {
        zoom = factor;
        rebuild();
    }

    private void rebuild() {
        chart.setNotify(false);
        data.removeAllSeries();
        shown.clear();
        months = 0;
        XYPlot plot = chart.getXYPlot();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        List<Side> sides = mode == Mode.BOTH ? List.of(Side.BASELINE, Side.POLICY) : List.of(Side.POLICY);
        for (Side side : sides) {
            for (Curve curve : topic.curves()) {
                add(renderer, curve, side);
            }
        }
        plot.setRenderer(renderer);
        plot.clearRangeMarkers();
        if (mode == Mode.DIFFERENCE) {
            plot.addRangeMarker(new ValueMarker(0, Palette.SOFT_INK, new BasicStroke(1.2f)));
        }
        values.setAutoRangeIncludesZero(mode == Mode.DIFFERENCE || topic.isFromZero());
        values.setAutoRangeMinimumSize(smallestRange());
        // A chart of differences is low and wide.
        chart.getLegend().setPosition(mode == Mode.DIFFERENCE ? RectangleEdge.RIGHT : RectangleEdge.BOTTOM);
        words();
        Stage.Pair now = pair;
        if (now != null) {
            take(now);
        }
        chart.setNotify(true);
    }

    /** What nobody would speak of does not fill the chart. */
    private double smallestRange() {
        return switch (topic) {
            case NGOS, TURNOVER -> 4;
            case SURVIVAL -> 2;
            case ATTITUDES -> 0.004;
            case MONEY -> 0.5;
            case SUPPORTERS -> 4;
        };
    }

    private void add(XYLineAndShapeRenderer renderer, Curve curve, Side side) {
        XYSeries series = new XYSeries(side + " " + curve.title(), false, false);
        series.setNotify(false);
        int index = data.getSeriesCount();
        data.addSeries(series);
        boolean dashed = mode == Mode.BOTH && side == Side.BASELINE;
        renderer.setSeriesPaint(index, dashed ? softer(curve.colour()) : curve.colour());
        renderer.setSeriesStroke(index, stroke(dashed));
        renderer.setSeriesVisibleInLegend(index, !dashed);
        renderer.setLegendItemLabelGenerator(
                (dataset, place) -> shown.get(place).curve().title().in(speech.language()));
        shown.add(new Shown(curve, mode, side, series));
    }

    private Stroke stroke(boolean dashed) {
        float width = 2.4f * Math.min(1.4f, zoom);
        return dashed
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {7, 5}, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Color softer(Color colour) {
        return Palette.faded(colour, 200);
    }

    private void words() {
        Typeface typeface = Typeface.of(speech.language());
        Font plain = typeface.plain(LETTERS * zoom);
        for (NumberAxis axis : List.of(time, values)) {
            axis.setTickLabelFont(plain);
            axis.setLabelFont(plain);
        }
        // A chart of differences is too low for a label; its heading has the unit.
        values.setLabel(mode == Mode.DIFFERENCE ? null : speech.of(topic.unit()));
        chart.getLegend().setItemFont(plain);
    }

    /** The unit of a difference. */
    public String differenceUnit() {
        return speech.of(topic == LiveTopic.SURVIVAL ? Phrase.UNIT_POINTS : topic.unit());
    }

    /** Takes in the months that are new, or everything if a new play has begun. */
    public void take(Stage.@Nullable Pair now) {
        int size =
                now == null ? 0 : Math.min(now.baseline().size(), now.policy().size());
        if (now == pair && size == months) {
            return;
        }
        boolean silent = !chart.isNotify();
        chart.setNotify(false);
        if (now == null || now != pair) {
            shown.forEach(one -> one.series().clear());
            months = 0;
        }
        pair = now;
        if (now != null && size > months) {
            for (Shown one : shown) {
                for (int month = months; month < size; month++) {
                    one.series().add(origin + month / MONTHS, value(one, now, month), false);
                }
            }
            months = size;
        }
        // One message for all: every series was silent.
        data.setNotify(true);
        shown.forEach(one -> one.series().setNotify(false));
        data.seriesChanged(new SeriesChangeEvent(this));
        if (!silent) {
            chart.setNotify(true);
        }
    }

    private static double value(Shown one, Stage.Pair pair, int month) {
        if (one.mode() == Mode.DIFFERENCE) {
            return one.curve().value().in(pair.policy(), month)
                    - one.curve().value().in(pair.baseline(), month);
        }
        History history = pair.of(one.side());
        return one.curve().value().in(history, month);
    }

    /** Sets the time axis: the first reported month, and how many there are. */
    public void span(YearMonth first, int number) {
        // The end of a month stands where the next one begins.
        origin = first.getYear() + (first.getMonthValue() - 1) / MONTHS;
        double years = number / MONTHS;
        time.setRange(origin, origin + years);
        time.setTickUnit(new NumberTickUnit(years <= 4 ? 1 : years <= 10 ? 2 : 3));
    }
}
