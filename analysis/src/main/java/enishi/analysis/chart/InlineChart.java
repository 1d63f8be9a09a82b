package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;

/**
 * Charts as SVG within a web page. Title and small print are the page's own text, so only what is below the title and
 * above the caption is drawn.
 */
public final class InlineChart {

    /** What slides have as margins: words and maps may stand out a little beyond the area that they are given. */
    private static final double TOP = 14;

    private static final double LEFT = 2;
    private static final double RIGHT = 14;
    private static final double BOTTOM = 8;

    private InlineChart() {}

    /**
     * Draws a chart.
     *
     * @param id a name that no other picture of the page has; the names within the picture begin with it
     * @param width width of the drawing; the page may scale it
     * @param height its height, without the margins above and below
     * @param alternative what is seen and its main numbers, for those who do not see it
     * @param outlines takes the long outlines of the picture
     * @return the element {@code svg}
     */
    public static String markup(
            Chart chart,
            Language language,
            String id,
            double width,
            double height,
            String alternative,
            Outlines outlines) {
        Typeface typeface = Typeface.of(language);
        SvgCanvas canvas = SvgCanvas.ofPage(new Dimension((int) width, (int) (TOP + height + BOTTOM)));
        chart.drawBody(canvas.graphics(), new Rectangle2D.Double(LEFT, TOP, width - LEFT - RIGHT, height), typeface);
        return canvas.inline(id, chart.heading().title(), alternative, typeface, outlines);
    }
}
