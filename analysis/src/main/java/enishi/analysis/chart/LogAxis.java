package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.LeverEffect;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.Fieller;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis of yen on which every power of ten takes the same room.
 *
 * @param left left end on the drawing
 * @param width its width
 * @param low power of ten at the left end
 * @param high power of ten at the right end, above {@code low}
 */
record LogAxis(double left, double width, int low, int high) {

    private static final int MOST_LABELS = 3;

    /** The axis that holds what an NGO-year costs with all levers that gain any. */
    static LogAxis over(List<LeverEffect> effects, double left, double width) {
        double[] shown = effects.stream()
                .filter(effect -> effect.gained().mean() > 0)
                .flatMapToDouble(effect -> {
                    Fieller cost = effect.cost();
                    return cost.shape() == Fieller.Shape.BOUNDED
                            ? DoubleStream.of(cost.ratio(), cost.low(), cost.high())
                            : DoubleStream.of(cost.ratio());
                })
                .filter(yen -> yen >= 1)
                .toArray();
        double smallest = DoubleStream.of(shown).min().orElse(1e6);
        double largest = DoubleStream.of(shown).max().orElse(1e8);
        int low = (int) Math.floor(Math.log10(smallest));
        return new LogAxis(left, width, low, Math.max(low + 1, (int) Math.ceil(Math.log10(largest))));
    }

    double right() {
        return left + width;
    }

    /** Where an amount stands, yen, above 0; at an end if it lies beyond. */
    double at(double yen) {
        double place = (Math.log10(yen) - low) / (high - low);
        return left + width * Math.max(0, Math.min(1, place));
    }

    void draw(Graphics2D g, Typeface typeface, double top, double bottom, Language language) {
        draw(g, typeface, top, bottom, MOST_LABELS, language);
    }

    void draw(Graphics2D g, Typeface typeface, double top, double bottom, int mostLabels, Language language) {
        Font font = typeface.plain(13);
        int step = Math.max(1, (int) Math.ceil((double) (high - low) / (mostLabels - 1)));
        for (int power = low; power <= high; power++) {
            double x = at(Math.pow(10, power));
            g.setColor(Palette.GRID);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(x, top, x, bottom));
            if ((power - low) % step == 0) {
                g.setColor(Palette.SOFT_INK);
                Text.centred(g, font, label(Math.pow(10, power), language), x, bottom + 18);
            }
        }
    }

    private static String label(double yen, Language language) {
        return language == Language.JAPANESE
                ? yen >= 1e8 ? Wording.number(yen / 1e8, 0) + "億円" : Wording.number(yen / 1e4, yen < 1e4 ? 1 : 0) + "万円"
                : yen >= 1e9
                        ? "¥" + Wording.number(yen / 1e9, 0) + "bn"
                        : yen >= 1e6 ? "¥" + Wording.number(yen / 1e6, 0) + "m" : "¥" + Wording.number(yen, 0);
    }
}
