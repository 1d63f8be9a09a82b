package enishi.analysis.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The key above pictures of several scenarios: which line is which. */
final class ScenarioKey {

    private static final double ROW = 30;
    private static final double SAMPLE = 46;
    private static final double GAP = 12;
    private static final double BETWEEN = 36;

    private ScenarioKey() {}

    /** Draws the key at the top of an area and returns what is left of the area. */
    static Rectangle2D draw(Graphics2D g, List<String> scenarios, Rectangle2D area, Typeface typeface) {
        Font font = typeface.bold(17);
        double x = area.getX();
        double y = area.getY() + 20;
        for (int i = 0; i < scenarios.size(); i++) {
            double width = SAMPLE + GAP + Text.width(g, font, scenarios.get(i));
            if (x > area.getX() && x + width > area.getMaxX()) {
                x = area.getX();
                y += ROW;
            }
            g.setColor(Palette.scenario(i));
            g.setStroke(Palette.line(i));
            g.draw(new Line2D.Double(x, y - 6, x + SAMPLE, y - 6));
            Text.left(g, font, scenarios.get(i), x + SAMPLE + GAP, y);
            x += width + BETWEEN;
        }
        double used = y - area.getY() + 14;
        return new Rectangle2D.Double(area.getX(), area.getY() + used, area.getWidth(), area.getHeight() - used);
    }
}
