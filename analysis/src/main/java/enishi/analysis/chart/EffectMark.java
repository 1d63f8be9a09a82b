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

/** How an effect stands in a forest: colour and shape say the same, for those who see no colours. */
enum EffectMark {
    /** The interval lies on the claimed side of zero: a filled circle. */
    AS_CLAIMED(Palette.METROPOLITAN),
    /** It lies on the other side: a filled diamond. */
    AGAINST(Palette.NONMETROPOLITAN),
    /** It holds zero, or there is none: a hollow circle. */
    UNCLEAR(Palette.AXIS);

    private static final double DOT = 5.5;
    private static final double ARROW = 6;
    private static final double MARGIN = 0.94;

    private final Color colour;

    EffectMark(Color colour) {
        this.colour = colour;
    }

    /**
     * The mark of an effect.
     *
     * @param sign the claimed direction, 1 or -1
     */
    static EffectMark of(PairedDifference effect, int sign) {
        return !isClear(effect) ? UNCLEAR : effect.mean() * sign > 0 ? AS_CLAIMED : AGAINST;
    }

    /** Whether the interval excludes zero. */
    static boolean isClear(PairedDifference effect) {
        return effect.interval().exists() && !effect.interval().contains(0);
    }

    /**
     * An axis for one effect alone, turned so that its claim lies to the right, and with room for all of its interval.
     *
     * @param effect the effect
     * @param sign the claimed direction, 1 or -1
     * @param zero where zero stands
     * @param half how far the axis reaches to each side
     * @return from a value to where it stands
     */
    static DoubleUnaryOperator ownAxis(PairedDifference effect, int sign, double zero, double half) {
        double reach = effect.interval().exists()
                ? Math.max(
                        Math.abs(effect.interval().low()),
                        Math.abs(effect.interval().high()))
                : Math.abs(effect.mean());
        double scale = reach == 0 ? 0 : sign * MARGIN * half / reach;
        return value -> zero + scale * value;
    }

    /** Draws an effect with its interval; nothing where there is no effect. */
    void draw(Graphics2D g, PairedDifference effect, DoubleUnaryOperator axis, double y) {
        if (Double.isNaN(effect.mean())) {
            return;
        }
        if (effect.interval().exists()) {
            double low = axis.applyAsDouble(effect.interval().low());
            double high = axis.applyAsDouble(effect.interval().high());
            drawLine(g, low, high, y);
        }
        drawPoint(g, axis.applyAsDouble(effect.mean()), y);
    }

    void drawPoint(Graphics2D g, double x, double y) {
        Shape shape = this == AGAINST ? diamond(x, y) : new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        g.setColor(this == UNCLEAR ? Palette.PAPER : colour);
        g.fill(shape);
        g.setColor(colour);
        g.setStroke(new BasicStroke(2));
        g.draw(shape);
    }

    void drawLine(Graphics2D g, double from, double to, double y) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(2.6f));
        g.draw(new Line2D.Double(from, y, to, y));
    }

    /** Draws the head of an interval without an end, to the right (1) or to the left (-1). */
    void drawArrow(Graphics2D g, double x, double y, int direction) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x - direction * ARROW, y - ARROW);
        arrow.lineTo(x + direction * 2, y);
        arrow.lineTo(x - direction * ARROW, y + ARROW);
        g.setColor(colour);
        g.setStroke(new BasicStroke(2.2f));
        g.draw(arrow);
    }

    private static Shape diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - DOT - 1);
        diamond.lineTo(x + DOT + 1, y);
        diamond.lineTo(x, y + DOT + 1);
        diamond.lineTo(x - DOT - 1, y);
        diamond.closePath();
        return diamond;
    }
}
