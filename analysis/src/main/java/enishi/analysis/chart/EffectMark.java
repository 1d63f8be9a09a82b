package enishi.analysis.chart;

import enishi.analysis.statistics.PairedDifference;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
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
        return !effect.isClear() ? UNCLEAR : effect.mean() * sign > 0 ? AS_CLAIMED : AGAINST;
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
        double scale = effect.reach() == 0 ? 0 : sign * MARGIN * half / effect.reach();
        return value -> zero + scale * value;
    }

    /** Draws an effect with its interval; nothing where there is no effect. */
    void draw(Graphics2D g, PairedDifference effect, DoubleUnaryOperator axis, double y) {
        dot().draw(g, effect, axis, y, colour);
    }

    void drawPoint(Graphics2D g, double x, double y) {
        dot().draw(g, x, y, colour, this != UNCLEAR);
    }

    void drawLine(Graphics2D g, double from, double to, double y) {
        Dot.drawLine(g, from, to, y, colour);
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

    private Dot dot() {
        return this == AGAINST ? Dot.DIAMOND : Dot.CIRCLE;
    }
}
