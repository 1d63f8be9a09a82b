package enishi.analysis.chart;

import enishi.analysis.comparison.Band;
import enishi.analysis.statistics.PrettyScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Curves with bands over time in one pair of axes, each with its name at its end.
 *
 * @param heading what the panel shows, or empty
 * @param lines the curves
 * @param xAxis the time axis
 * @param yAxis the scale of the values
 * @param yFormat how values are written, a {@link DecimalFormat} pattern
 * @param stepped whether values hold until the next one
 * @param mark month at which the curves are marked; 0 for none
 */
record CurvePanel(
        String heading,
        List<Line> lines,
        TimeAxis xAxis,
        PrettyScale yAxis,
        String yFormat,
        boolean stepped,
        int mark) {

    private static final double LABEL_LINE = 21;
    private static final double LABEL_GAP = 10;
    private static final double HEADING = 26;
    private static final double HEADING_LINE = 20;
    private static final double NARROW = 330;
    /** Half of a tick label sticks out beyond the ends of the axes. */
    private static final double TICK_ROOM = 12;

    private static final double DOT = 5;
    private static final int BAND_ALPHA = 44;

    /**
     * A curve.
     *
     * @param label its name, written at its end; empty for none
     * @param band its values; the axis turns months into years
     * @param colour its colour
     * @param stroke its line
     * @param withBand whether its band is drawn
     */
    record Line(String label, Band band, Color colour, Stroke stroke, boolean withBand) {}

    /**
     * The time axis, as a rule in years.
     *
     * @param label what the numbers are
     * @param origin the number at time 0 of the curves
     * @param step distance between marks
     * @param low left end
     * @param high right end
     * @param unit how much of the curves' time is 1 on the axis
     */
    record TimeAxis(String label, double origin, double step, double low, double high, double unit) {

        /** Years for curves by month. */
        TimeAxis(String label, double origin, double step, double low, double high) {
            this(label, origin, step, low, high, 12);
        }

        double shown(double time) {
            return origin + time / unit;
        }

        /** The same with about so many marks. */
        TimeAxis withMarks(int marks) {
            double wider = Math.max(1, PrettyScale.over(low, high, marks).step());
            return new TimeAxis(label, origin, wider, low, high, unit);
        }
    }

    void draw(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Font labelFont = typeface.bold(17);
        double labels = lines.stream()
                .mapToDouble(line -> line.label().isEmpty() ? 0 : Text.width(g, labelFont, line.label()) + LABEL_GAP)
                .max()
                .orElse(0);
        double top = heading.isEmpty() ? 0 : drawHeading(g, area, typeface);
        Rectangle2D frame = new Rectangle2D.Double(
                area.getX(),
                area.getY() + top,
                area.getWidth() - Math.max(labels - TICK_ROOM, TICK_ROOM),
                area.getHeight() - top);
        XYPlot plot = plot(typeface);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(TICK_ROOM, 0, 0, TICK_ROOM));
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(g, frame, info);
        Rectangle2D data = info.getPlotInfo().getDataArea();
        if (mark > 0) {
            drawMark(g, plot, data);
        }
        drawLabels(g, plot, data, labelFont);
    }

    /** Draws the heading, on several lines where there is little room, and says how much height it took. */
    private double drawHeading(Graphics2D g, Rectangle2D area, Typeface typeface) {
        boolean narrow = area.getWidth() < NARROW;
        Font font = typeface.bold(narrow ? 15 : 18);
        g.setColor(Palette.INK);
        double baseline = area.getY() + 18;
        for (String line : Text.wrap(g, font, heading, area.getWidth() - (narrow ? 12 : 0))) {
            Text.left(g, font, line, area.getX(), baseline);
            baseline += HEADING_LINE;
        }
        return baseline - HEADING_LINE - area.getY() - 18 + HEADING;
    }

    private void drawMark(Graphics2D g, XYPlot plot, Rectangle2D data) {
        double x = plot.getDomainAxis().valueToJava2D(xAxis.shown(mark), data, RectangleEdge.BOTTOM);
        g.setColor(Palette.AXIS);
        g.setStroke(Palette.dashed(1.2f, 2, 4));
        g.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
        for (Line line : lines) {
            double value = line.band().middle()[mark];
            double y = plot.getRangeAxis().valueToJava2D(value, data, RectangleEdge.LEFT);
            Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            g.setColor(Palette.PAPER);
            g.fill(dot);
            g.setColor(line.colour());
            g.setStroke(Palette.solid(2.4f));
            g.draw(dot);
        }
    }

    private XYPlot plot(Typeface typeface) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer =
                stepped ? new DeviationStepRenderer(true, false) : new DeviationRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            data.addSeries(series(i, line));
            renderer.setSeriesPaint(i, line.colour());
            renderer.setSeriesFillPaint(i, line.colour());
            renderer.setSeriesStroke(i, line.stroke());
        }
        renderer.setAlpha(BAND_ALPHA / 255f);
        XYPlot plot = new XYPlot(data, axisOfTime(typeface), axisOfValues(typeface), renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        return plot;
    }

    private YIntervalSeries series(int key, Line line) {
        Band band = line.band();
        YIntervalSeries series = new YIntervalSeries(key);
        for (int t = 0; t < band.time().length; t++) {
            double middle = band.middle()[t];
            if (Double.isNaN(middle)) {
                continue;
            }
            boolean has = line.withBand() && !Double.isNaN(band.low()[t]);
            series.add(
                    xAxis.shown(band.time()[t]), middle, has ? band.low()[t] : middle, has ? band.high()[t] : middle);
        }
        return series;
    }

    private NumberAxis axisOfTime(Typeface typeface) {
        NumberAxis axis = axis(typeface, "0.######");
        axis.setLabel(xAxis.label());
        axis.setLabelFont(typeface.plain(16));
        axis.setLabelPaint(Palette.SOFT_INK);
        axis.setRange(xAxis.low(), xAxis.high());
        axis.setTickUnit(new NumberTickUnit(xAxis.step(), axis.getNumberFormatOverride()));
        axis.setTickMarksVisible(true);
        axis.setTickMarkPaint(Palette.AXIS);
        axis.setAxisLinePaint(Palette.AXIS);
        return axis;
    }

    private NumberAxis axisOfValues(Typeface typeface) {
        NumberAxis axis = axis(typeface, yFormat);
        axis.setRange(yAxis.low(), yAxis.high());
        axis.setTickUnit(new NumberTickUnit(yAxis.step(), axis.getNumberFormatOverride()));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static NumberAxis axis(Typeface typeface, String format) {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(false);
        axis.setNumberFormatOverride(new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setTickLabelFont(typeface.plain(16));
        axis.setTickLabelPaint(Palette.SOFT_INK);
        return axis;
    }

    private void drawLabels(Graphics2D g, XYPlot plot, Rectangle2D data, Font font) {
        record Label(Line line, double[] y) {}
        List<Label> labels = new ArrayList<>();
        for (Line line : lines) {
            if (!line.label().isEmpty()) {
                double y = plot.getRangeAxis().valueToJava2D(line.band().last(), data, RectangleEdge.LEFT);
                labels.add(new Label(line, new double[] {y}));
            }
        }
        labels.sort(Comparator.comparingDouble(label -> label.y()[0]));
        // Labels that would touch are moved apart, half each way, until none do.
        for (int round = 0; round < 50; round++) {
            for (int i = 1; i < labels.size(); i++) {
                double overlap =
                        labels.get(i - 1).y()[0] + LABEL_LINE - labels.get(i).y()[0];
                if (overlap > 0) {
                    labels.get(i - 1).y()[0] -= overlap / 2;
                    labels.get(i).y()[0] += overlap / 2;
                }
            }
        }
        for (Label label : labels) {
            g.setColor(label.line().colour());
            Text.left(g, font, label.line().label(), data.getMaxX() + LABEL_GAP, label.y()[0] + 6);
        }
    }
}
