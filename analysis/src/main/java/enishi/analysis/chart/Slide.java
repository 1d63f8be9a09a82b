package enishi.analysis.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A chart as a slide: a statement on top, the drawing, and small print below. */
final class Slide {

    /** Width in the units of the drawing. */
    static final double WIDTH = 1280;

    /** Usual height in the units of the drawing: 16 : 9. */
    static final double HEIGHT = 720;

    private static final double MARGIN = 48;
    private static final double TITLE_LINE = 36;
    private static final double SUBTITLE_LINE = 24;
    private static final double CAPTION_LINE = 18;
    private static final double GAP = 16;

    private Slide() {}

    static void draw(Graphics2D g, Chart chart, Typeface typeface) {
        Heading heading = chart.heading();
        Font title = typeface.bold(28);
        Font subtitle = typeface.plain(18);
        Font caption = typeface.plain(13);
        double inner = WIDTH - 2 * MARGIN;

        g.setColor(Palette.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, chart.height()));

        double y = 24;
        g.setColor(Palette.INK);
        for (String line : Text.wrapEvenly(g, title, heading.title(), inner)) {
            y += TITLE_LINE;
            Text.left(g, title, line, MARGIN, y);
        }
        g.setColor(Palette.SOFT_INK);
        y += 6;
        for (String line : Text.wrap(g, subtitle, heading.subtitle(), inner)) {
            y += SUBTITLE_LINE;
            Text.left(g, subtitle, line, MARGIN, y);
        }
        List<String> small = Text.wrap(g, caption, heading.caption(), inner);
        double bottom = chart.height() - 20 - CAPTION_LINE * small.size();
        double smallPrint = bottom;
        for (String line : small) {
            smallPrint += CAPTION_LINE;
            Text.left(g, caption, line, MARGIN, smallPrint);
        }
        double top = y + GAP;
        chart.drawBody(g, new Rectangle2D.Double(MARGIN, top, inner, bottom - GAP / 2 - top), typeface);
    }
}
