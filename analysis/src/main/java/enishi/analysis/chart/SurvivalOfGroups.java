package enishi.analysis.chart;

import enishi.analysis.chart.CurvePanel.Line;
import enishi.analysis.chart.CurvePanel.TimeAxis;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PrettyScale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Survival of the groups of a table and, where there are several ends, how likely each of them has come.
 *
 * @param name the name of its files, without ending
 * @param heading the words around it
 * @param groups what the groups are called; a single empty name where there are none
 * @param time what time is, with its unit if that is known
 * @param survival one curve per group
 * @param ends one for each of several ends; empty where there is but one
 * @param language the language of its words
 */
public record SurvivalOfGroups(
        String name,
        Heading heading,
        List<String> groups,
        String time,
        List<Band> survival,
        List<End> ends,
        Language language)
        implements Chart {

    /** With more groups than this bands would hide one another. */
    public static final int MOST_BANDS = 3;

    private static final String FINE_FORMAT = "0.0 %";
    private static final int COLUMNS = 2;
    private static final double BETWEEN = 28;
    private static final double SMALLEST_SPAN = 0.01;
    private static final double SURROUNDINGS = 260;
    private static final double ROW = 420;

    /**
     * How likely an end has come.
     *
     * @param name what it is called
     * @param curves one per group
     */
    public record End(String name, List<Band> curves) {}

    private int rows() {
        return (1 + ends.size() + COLUMNS - 1) / COLUMNS;
    }

    @Override
    public double height() {
        return rows() == 1 ? Slide.HEIGHT : SURROUNDINGS + ROW * rows();
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Rectangle2D rest = groups.size() == 1 ? area : ScenarioKey.draw(g, groups, area, typeface);
        List<CurvePanel> panels = new ArrayList<>();
        panels.add(panel(
                ends.isEmpty() ? "" : language.of("No end yet (survival)", "まだ終了していない（生存）"),
                survival,
                SurvivalPanel.scale(drawn(survival))));
        for (End end : ends) {
            double highest = drawn(end.curves()).stream()
                    .mapToDouble(Band::maximum)
                    .max()
                    .orElse(0);
            panels.add(panel(end.name(), end.curves(), PrettyScale.over(0, Math.max(highest, SMALLEST_SPAN), 5)));
        }
        int columns = Math.min(COLUMNS, panels.size());
        double width = (rest.getWidth() - BETWEEN * (columns - 1)) / columns;
        double height = (rest.getHeight() - BETWEEN * (rows() - 1)) / rows();
        for (int i = 0; i < panels.size(); i++) {
            int row = i / columns;
            double x = rest.getX() + i % columns * (width + BETWEEN);
            double y = rest.getY() + row * (height + BETWEEN);
            panels.get(i).draw(g, new Rectangle2D.Double(x, y, width, height), typeface);
        }
    }

    private CurvePanel panel(String heading, List<Band> curves, PrettyScale scale) {
        double longest =
                curves.stream().mapToDouble(SurvivalOfGroups::last).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            Band band = curves.get(i);
            // A curve that was not observed to the end of the axis has no value there.
            String label = last(band) == longest ? Wording.percent(band.last(), 1) : "";
            boolean alone = curves.size() == 1;
            lines.add(new Line(
                    label,
                    band,
                    alone ? Palette.METROPOLITAN : Palette.scenario(i),
                    alone ? Palette.solid(3) : Palette.line(i),
                    hasBands()));
        }
        double end = longest > 0 ? longest : 1;
        TimeAxis axis = new TimeAxis(time, 0, PrettyScale.over(0, end, 8).step(), 0, end, 1);
        return new CurvePanel(
                heading, lines, axis, scale, scale.step() < 0.01 ? FINE_FORMAT : SurvivalPanel.FORMAT, true, 0);
    }

    private static double last(Band band) {
        return band.time()[band.time().length - 1];
    }

    private boolean hasBands() {
        return groups.size() <= MOST_BANDS;
    }

    private List<Band> drawn(List<Band> curves) {
        return hasBands() ? curves : curves.stream().map(Band::withoutEdges).toList();
    }
}
