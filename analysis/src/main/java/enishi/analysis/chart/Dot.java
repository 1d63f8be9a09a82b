package enishi.analysis.chart;

import enishi.analysis.statistics.PairedDifference;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** A point of a chart, all of one size, filled or hollow. */
enum Dot {
    /** A circle. */
    CIRCLE,
    /** A square on its corner, which looks as large. */
    DIAMOND;

    /** Radius of a circle. */
    static final double RADIUS = 5.5;

    private static final double CORNER = RADIUS + 1;

    /** Draws a point. */
    void draw(Graphics2D g, double x, double y, Color colour, boolean filled) {
        Shape shape = this == CIRCLE ? circle(x, y) : diamond(x, y);
        g.setColor(filled ? colour : Palette.PAPER);
        g.fill(shape);
        g.setColor(colour);
        g.setStroke(new BasicStroke(2));
        g.draw(shape);
    }

    /** Draws an effect with its interval, filled where the interval excludes zero; nothing where there is no effect. */
    void draw(Graphics2D g, PairedDifference effect, DoubleUnaryOperator axis, double y, Color colour) {
        if (Double.isNaN(effect.mean())) {
            return;
        }
        if (effect.interval().exists()) {
            double low = axis.applyAsDouble(effect.interval().low());
            double high = axis.applyAsDouble(effect.interval().high());
            drawLine(g, low, high, y, colour);
        }
        draw(g, axis.applyAsDouble(effect.mean()), y, colour, effect.isClear());
    }

    /** Draws an interval. */
    static void drawLine(Graphics2D g, double from, double to, double y, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(2.6f));
        g.draw(new Line2D.Double(from, y, to, y));
    }

    static Shape circle(double x, double y) {
        return new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private static Shape diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - CORNER);
        diamond.lineTo(x + CORNER, y);
        diamond.lineTo(x, y + CORNER);
        diamond.lineTo(x - CORNER, y);
        diamond.closePath();
        return diamond;
    }
}
