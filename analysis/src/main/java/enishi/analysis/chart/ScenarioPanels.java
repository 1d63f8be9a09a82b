package enishi.analysis.chart;

import enishi.analysis.chart.CurvePanel.Line;
import enishi.analysis.chart.CurvePanel.TimeAxis;
import enishi.analysis.comparison.Band;
import enishi.analysis.statistics.PrettyScale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Panels with the curves of the same scenarios in each.
 *
 * @param panels the panels, row by row
 * @param xAxis the time axis of all
 * @param endLabel how the last value of a curve is written at its end
 * @param stepped whether values hold until the next one
 * @param mark month at which the curves are marked; 0 for none
 */
record ScenarioPanels(List<Panel> panels, TimeAxis xAxis, DoubleFunction<String> endLabel, boolean stepped, int mark) {

    private static final double BETWEEN = 28;
    private static final double SLIDE = 1000;

    /** With more scenarios than this, only the baseline has its band: more would hide one another. */
    static final int MOST_BANDS = 2;

    /**
     * A panel.
     *
     * @param heading what it shows
     * @param curves one curve per scenario, the baseline first
     * @param scale its scale of values
     * @param format how values stand at the axis, a {@link java.text.DecimalFormat} pattern
     */
    record Panel(String heading, List<ScenarioBand> curves, PrettyScale scale, String format) {}

    void draw(Graphics2D g, Rectangle2D area, Typeface typeface) {
        List<String> scenarios =
                panels.get(0).curves().stream().map(ScenarioBand::scenario).toList();
        Rectangle2D rest = ScenarioKey.draw(g, scenarios, area, typeface);
        int columns = columns(area.getWidth());
        int rows = (panels.size() + columns - 1) / columns;
        double width = (rest.getWidth() - BETWEEN * (columns - 1)) / columns;
        double height = (rest.getHeight() - BETWEEN * (rows - 1)) / rows;
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            int row = i / columns;
            Rectangle2D frame = new Rectangle2D.Double(
                    rest.getX() + i % columns * (width + BETWEEN),
                    rest.getY() + row * (height + BETWEEN),
                    width,
                    height);
            new CurvePanel(panel.heading(), lines(panel.curves()), xAxis, panel.scale(), panel.format(), stepped, mark)
                    .draw(g, frame, typeface);
        }
    }

    /** All panels side by side on a slide; on a page, where there is less room, one or two. */
    private int columns(double width) {
        return width >= SLIDE ? panels.size() : panels.size() <= 2 ? 1 : 2;
    }

    /** The curves with the bands that are drawn, which the scale has to hold. */
    static List<Band> drawn(List<ScenarioBand> curves) {
        List<Band> drawn = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            Band band = curves.get(i).band();
            drawn.add(hasBand(i, curves.size()) ? band : band.withoutEdges());
        }
        return drawn;
    }

    private static boolean hasBand(int scenario, int scenarios) {
        return scenarios <= MOST_BANDS || scenario == 0;
    }

    private List<Line> lines(List<ScenarioBand> curves) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            lines.add(new Line(
                    endLabel.apply(curves.get(i).band().last()),
                    curves.get(i).band(),
                    Palette.scenario(i),
                    Palette.line(i),
                    hasBand(i, curves.size())));
        }
        return lines;
    }
}
