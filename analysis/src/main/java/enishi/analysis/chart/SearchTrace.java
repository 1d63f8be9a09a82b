package enishi.analysis.chart;

import enishi.analysis.calibration.Evaluation;
import enishi.analysis.calibration.Searched;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PrettyScale;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/**
 * The distance of every point that a search tried, and the least so far.
 *
 * @param searched the search
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record SearchTrace(Searched searched, Provenance provenance, Language language) implements Chart {

    private static final double LABELS = 70;
    private static final double AXIS_TEXT = 56;
    private static final double DOT = 4;
    private static final double SMALLEST = 1e-3;
    private static final int STEPS = 6;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Heading heading() {
        String before = Wording.number(searched.before().distance(), 1);
        String after = Wording.number(searched.after().distance(), 1);
        int parts = searched.parts().size();
        return new Heading(
                language.of(
                        "On fresh seeds the distance to the observed patterns goes from " + before + " to " + after,
                        "新しいシードでの観測パターンとの距離：" + before + "から" + after + "へ"),
                language.of(
                        "Parts within their bands: " + searched.before().within() + " of " + parts + " before, "
                                + searched.after().within() + " after; "
                                + searched.trace().size() + " points tried",
                        "範囲内の項目：" + parts + "中、前" + searched.before().within() + "、後"
                                + searched.after().within() + "。試した点："
                                + searched.trace().size()),
                language.of(
                                "Dots: points, all with the same seeds; hollow while the space is filled, full in the search."
                                        + " Line: the least so far. It flatters, since the best of many noisy points is partly"
                                        + " luck; the headline rests on other seeds. Each step up the axis is a multiple. ",
                                "点：試した点（シードは共通）。白抜きは空間を埋める段階、塗りは探索。線：それまでの最小値。"
                                        + "多数の点の最良値には運が混じるため、見出しは別のシードによる。縦軸は比例目盛。 ")
                        + provenance.inWords(language));
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Rectangle2D data = new Rectangle2D.Double(
                area.getX() + LABELS,
                area.getY() + 12,
                area.getWidth() - LABELS - 16,
                area.getHeight() - 12 - AXIS_TEXT);
        double[] logs = searched.trace().stream()
                .mapToDouble(evaluation -> log(evaluation.distance()))
                .toArray();
        double low = mark(Arrays.stream(logs).min().orElse(0), -1);
        double high = mark(Arrays.stream(logs).max().orElse(1), 1);
        drawAxes(g, typeface, data, low, high, logs.length);
        drawPoints(g, data, low, high, logs);
    }

    private void drawAxes(Graphics2D g, Typeface typeface, Rectangle2D data, double low, double high, int points) {
        Font font = typeface.plain(14);
        for (int power = (int) Math.floor(low); power <= high; power++) {
            for (double mark : List.of(1.0, 2.0, 5.0)) {
                double log = power + Math.log10(mark);
                if (log < low - 1e-9 || log > high + 1e-9) {
                    continue;
                }
                double y = y(data, low, high, log);
                g.setColor(Palette.GRID);
                g.setStroke(new BasicStroke(1));
                g.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
                g.setColor(Palette.SOFT_INK);
                Text.right(
                        g,
                        font,
                        Wording.number(mark * Math.pow(10, power), Math.max(0, -power)),
                        data.getX() - 8,
                        y + 5);
            }
        }
        PrettyScale across = PrettyScale.over(0, points, STEPS);
        for (double mark : across.marks()) {
            if (mark > points || mark != Math.rint(mark)) {
                continue;
            }
            double x = x(data, mark, points);
            g.setColor(Palette.AXIS);
            g.draw(new Line2D.Double(x, data.getMaxY(), x, data.getMaxY() + 5));
            g.setColor(Palette.SOFT_INK);
            Text.centred(g, font, Wording.number(mark, 0), x, data.getMaxY() + 22);
        }
        Text.centred(g, font, language.of("Points tried", "試した点の数"), data.getCenterX(), data.getMaxY() + 46);
    }

    private void drawPoints(Graphics2D g, Rectangle2D data, double low, double high, double[] logs) {
        Path2D line = new Path2D.Double();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            double x = x(data, i + 1, logs.length);
            least = Math.min(least, logs[i]);
            if (i == 0) {
                line.moveTo(x, y(data, low, high, least));
            } else {
                line.lineTo(x, line.getCurrentPoint().getY());
                line.lineTo(x, y(data, low, high, least));
            }
            Evaluation evaluation = searched.trace().get(i);
            double y = y(data, low, high, logs[i]);
            Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            boolean filling = evaluation.stage().equals(searched.trace().get(0).stage());
            g.setColor(filling ? Palette.AXIS : Palette.METROPOLITAN);
            g.setStroke(new BasicStroke(1.5f));
            if (filling) {
                g.draw(dot);
            } else {
                g.fill(dot);
            }
        }
        g.setColor(Palette.NONMETROPOLITAN);
        g.setStroke(Palette.solid(3));
        g.draw(line);
    }

    /** The logarithm of the nearest 1, 2 or 5 of a power of ten that lies beyond a value, down (-1) or up (1). */
    private static double mark(double log, int side) {
        double power = Math.floor(log);
        double[] marks = {0, Math.log10(2), Math.log10(5), 1};
        double beyond = power + (side < 0 ? marks[0] : marks[marks.length - 1]);
        for (double mark : marks) {
            double there = power + mark;
            boolean closer = side < 0 ? there < log && there > beyond : there > log && there < beyond;
            beyond = closer ? there : beyond;
        }
        return beyond;
    }

    private static double log(double distance) {
        return Math.log10(Math.max(SMALLEST, distance));
    }

    private static double x(Rectangle2D data, double number, int points) {
        return data.getX() + data.getWidth() * number / Math.max(1, points);
    }

    private static double y(Rectangle2D data, double low, double high, double log) {
        return data.getMaxY() - data.getHeight() * (log - low) / (high - low);
    }
}
