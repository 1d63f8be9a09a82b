package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PairedDifference;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What scenarios change, for a page: every outcome has a line for its name, and below it one for each scenario with the
 * difference to the baseline and its interval, on an axis of the outcome's own around zero.
 *
 * @param heading the words around it
 * @param scenarios titles of the scenarios without the baseline
 * @param rows the outcomes
 * @param language the language of its words
 */
public record DifferenceForest(Heading heading, List<String> scenarios, List<Differences.Row> rows, Language language)
        implements Chart {

    private static final double NAME = 27;
    private static final double LINE = 25;
    private static final double BETWEEN = 12;
    private static final double AXIS_FROM = 0.42;
    private static final double AXIS_TO = 0.68;
    private static final double MARGIN = 8;

    @Override
    public String name() {
        return "difference-forest";
    }

    /** Height that all rows need. */
    public double heightOnPage() {
        return rows.size() * (NAME + scenarios.size() * LINE + BETWEEN) + MARGIN;
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        double y = area.getY();
        for (Differences.Row row : rows) {
            drawRow(g, row, area, y, typeface);
            y += NAME + scenarios.size() * LINE + BETWEEN;
        }
    }

    private void drawRow(Graphics2D g, Differences.Row row, Rectangle2D area, double top, Typeface typeface) {
        Wording wording = new Wording(language);
        g.setColor(Palette.INK);
        Text.fitted(g, typeface.bold(16), row.name(), area.getX(), area.getMaxX(), top + 18);
        Font plain = typeface.plain(15);
        double left = area.getX() + AXIS_FROM * area.getWidth();
        double right = area.getX() + AXIS_TO * area.getWidth();
        double zero = (left + right) / 2;
        double first = top + NAME;
        double scale = row.reach() == 0 ? 0 : (right - left) / 2 * 0.96 / row.reach();
        g.setColor(Palette.AXIS);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(zero, first, zero, first + scenarios.size() * LINE));
        for (int s = 0; s < scenarios.size(); s++) {
            PairedDifference difference = row.differences().get(s);
            double middle = first + (s + 0.5) * LINE;
            Dot.CIRCLE.draw(g, difference, value -> zero + scale * value, middle, Palette.scenario(s + 1));
            g.setColor(Palette.INK);
            Text.fitted(g, plain, scenarios.get(s), area.getX(), left - 12, middle + 5);
            String text = wording.difference(row.unit(), difference.mean(), difference.interval());
            Font font = difference.isClear() ? typeface.bold(14) : typeface.plain(14);
            Text.fitted(g, font, text, right + 10, area.getMaxX(), middle + 5);
        }
    }
}
