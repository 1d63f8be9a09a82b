package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.ClassBreaks;
import enishi.analysis.statistics.PrettyScale;
import enishi.sim.metric.Metric;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Maps of Japan side by side, one for every scenario, coloured by the same classes of one indicator or of its difference to
 * the baseline.
 *
 * @param name the name of the chart
 * @param heading the words around it
 * @param metric the indicator
 * @param panels the maps
 * @param breaks limits of the classes; for differences those of {@link #aroundZero}
 * @param differences whether the values are differences: then NaN is drawn as a difference that cannot be shown, and
 *     negative ones are hatched, so that a copy in grey still reads
 * @param prefectures names of the prefectures in the language of the chart
 * @param language the language of its words
 */
public record MapsByScenario(
        String name,
        Heading heading,
        Metric metric,
        List<Panel> panels,
        ClassBreaks breaks,
        boolean differences,
        List<String> prefectures,
        Language language)
        implements Chart {

    private static final int COLUMNS = 2;
    private static final double TITLE = 46;
    private static final double MAP = 330;
    private static final double LEGEND_HEAD = 34;
    private static final double LEGEND_LINE = 30;
    private static final double BETWEEN = 16;
    private static final double HATCH = 5;
    private static final Color NO_DIFFERENCE = new Color(0xFA, 0xFA, 0xFA);

    /**
     * A map.
     *
     * @param title title of its scenario
     * @param values its value in every prefecture; NaN where there is none
     */
    public record Panel(String title, List<Double> values) {

        /** Copies the list. */
        public Panel {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** Limits for differences of which the largest has the given size: three classes on either side of zero. */
    public static ClassBreaks aroundZero(double largest) {
        double step = PrettyScale.over(0, largest, Palette.classesEachSide()).step();
        return new ClassBreaks(List.of(-2 * step, -step, 0.0, step, 2 * step));
    }

    /** Where the outlines come from, and what they leave out. */
    public static String source(Language language) {
        return MapLayout.source(language).strip();
    }

    /** Height that suits a page. */
    public double heightOnPage() {
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        return rows * (TITLE + MAP) + LEGEND_HEAD + legendRows() * LEGEND_LINE;
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        double width = (area.getWidth() - BETWEEN * (COLUMNS - 1)) / COLUMNS;
        MapLayout map = MapLayout.in(new Rectangle2D.Double(0, 14, width, MAP - 30), 0);
        for (int i = 0; i < panels.size(); i++) {
            double x = area.getX() + i % COLUMNS * (width + BETWEEN);
            int row = i / COLUMNS;
            double y = area.getY() + row * (TITLE + MAP);
            drawTitle(g, panels.get(i).title(), x, y, width, typeface);
            g.translate(x, y + TITLE);
            drawMap(g, map, panels.get(i));
            map.drawInset(g, typeface, prefectures);
            g.translate(-x, -y - TITLE);
        }
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        drawLegend(g, area.getX(), area.getY() + rows * (TITLE + MAP), area.getWidth(), typeface);
    }

    private static void drawTitle(Graphics2D g, String title, double x, double y, double width, Typeface typeface) {
        Font font = typeface.bold(16);
        g.setColor(Palette.INK);
        double baseline = y + 18;
        for (String line : Text.wrap(g, font, title, width - 12)) {
            Text.left(g, font, line, x, baseline);
            baseline += 21;
        }
    }

    private void drawMap(Graphics2D g, MapLayout map, Panel panel) {
        for (int p = 0; p < map.shapes().size(); p++) {
            Shape shape = map.shapes().get(p);
            double value = panel.values().get(p);
            g.setColor(Double.isNaN(value) ? none() : colour(breaks.classOf(value)));
            g.fill(shape);
            if (differences && value < 0) {
                hatch(g, shape);
            }
            g.setColor(Palette.SOFT_INK);
            g.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        }
    }

    private static void hatch(Graphics2D g, Shape shape) {
        Shape clip = g.getClip();
        g.clip(shape);
        g.setColor(Palette.INK);
        g.setStroke(new BasicStroke(0.8f));
        Rectangle2D bounds = shape.getBounds2D();
        Path2D lines = new Path2D.Double();
        for (double x = bounds.getMinX() - bounds.getHeight(); x < bounds.getMaxX(); x += HATCH) {
            lines.moveTo(x, bounds.getMaxY());
            lines.lineTo(x + bounds.getHeight(), bounds.getMinY());
        }
        g.draw(lines);
        g.setClip(clip);
    }

    private void drawLegend(Graphics2D g, double left, double top, double width, Typeface typeface) {
        Font font = typeface.plain(15);
        g.setColor(Palette.INK);
        Text.left(g, typeface.bold(16), magnitude().heading(), left, top + 18);
        double column = width / COLUMNS;
        int rows = legendRows();
        for (int c = 0; c <= breaks.classes(); c++) {
            int place = c / rows;
            double x = left + place * column;
            double y = top + LEGEND_HEAD + c % rows * LEGEND_LINE;
            Rectangle2D swatch = new Rectangle2D.Double(x, y, 34, 20);
            boolean missing = c == breaks.classes();
            g.setColor(missing ? none() : colour(c));
            g.fill(swatch);
            if (differences && !missing && c < breaks.classes() / 2) {
                hatch(g, swatch);
            }
            g.setColor(Palette.AXIS);
            g.setStroke(new BasicStroke(0.6f));
            g.draw(swatch);
            g.setColor(Palette.INK);
            Text.left(g, font, missing ? noneInWords() : label(c), x + 44, y + 15);
        }
    }

    private int legendRows() {
        return (breaks.classes() + 1 + COLUMNS - 1) / COLUMNS;
    }

    private Color none() {
        return differences ? NO_DIFFERENCE : Palette.NOTHING;
    }

    private String noneInWords() {
        return differences ? language.of("no difference shown", "差は示せない") : language.of("no NGO", "NGOなし");
    }

    private Color colour(int index) {
        if (!differences) {
            return Palette.classColour(index, breaks.classes());
        }
        return Palette.differenceColour(index);
    }

    private String label(int index) {
        return breaks.limits().isEmpty() ? "" : new MapClasses(breaks, magnitude(), language).label(index);
    }

    private Magnitude magnitude() {
        List<Double> values =
                panels.stream().flatMap(panel -> panel.values().stream()).toList();
        String words = language.of(metric.nameEn(), metric.nameJa());
        return Magnitude.of(
                metric,
                differences ? words + language.of(", difference to the baseline", "（基準との差）") : words,
                values,
                language);
    }
}
