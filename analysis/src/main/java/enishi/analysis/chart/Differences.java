package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PairedDifference;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What scenarios change: one row per outcome, with the difference to the baseline and its interval on an axis of its own
 * around zero.
 *
 * @param baseline title of the baseline
 * @param scenarios titles of the other scenarios
 * @param rows the outcomes
 * @param intervals how many intervals of the comparison, these among them, hold at once; 0 with one run
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record Differences(
        String baseline,
        List<String> scenarios,
        List<Row> rows,
        int intervals,
        Provenance provenance,
        Language language)
        implements Chart {

    private static final double LINE = 23;
    private static final double BETWEEN_ROWS = 7;
    private static final double HEAD = 34;
    private static final double SURROUNDINGS = 240;
    private static final double NAME_SHARE = 0.36;
    private static final double BASELINE_SHARE = 0.115;
    private static final double AXIS_SHARE = 0.22;

    /**
     * An outcome.
     *
     * @param name its name
     * @param unit its unit
     * @param baseline its mean under the baseline
     * @param differences its differences, one per scenario
     */
    public record Row(String name, Unit unit, double baseline, List<PairedDifference> differences) {

        /** The farthest from zero that any interval reaches. */
        double reach() {
            return differences.stream()
                    .mapToDouble(PairedDifference::reach)
                    .filter(reach -> !Double.isNaN(reach))
                    .max()
                    .orElse(0);
        }
    }

    @Override
    public String name() {
        return "differences";
    }

    @Override
    public double height() {
        double needed = SURROUNDINGS + HEAD + rows.size() * rowHeight(LINE);
        return Math.max(Slide.HEIGHT, Math.rint(needed));
    }

    @Override
    public Heading heading() {
        long clear = rows.stream()
                .filter(row -> row.differences().stream().anyMatch(PairedDifference::isClear))
                .count();
        String what = scenarios.size() == 1
                ? language.quote(scenarios.get(0))
                : language.of(scenarios.size() + " scenarios", scenarios.size() + "つのシナリオ");
        String title = language.of(
                what + " against " + language.quote(baseline) + ": " + clear + " of " + rows.size()
                        + " outcomes differ clearly" + (scenarios.size() == 1 ? "" : " in at least one"),
                language.quote(baseline) + "に対する" + what + "の差：" + rows.size() + "項目中" + clear + "項目で明確な差");
        String subtitle = language.of(
                "Difference to the baseline with 95 % interval, runs paired by seed; every row has its own scale around zero",
                "基準シナリオとの差と95 %区間（同じシードの実行どうしの差）。目盛りは行ごとに異なり、縦線が0");
        String caption = language.of(
                        "Under ¥10m: yearly income at the start below 10 million yen. Filled: the interval excludes zero. Hollow: no difference that "
                                + provenance.runs() + " runs can show. " + together()
                                + "The size of the effect of money on survival is not identified by data. ",
                        "塗りつぶし：区間が0を含まない。白抜き：" + provenance.runs() + "回の実行では差を示せない。" + together()
                                + "資金が生存に及ぼす効果の大きさはデータからは識別されない。")
                + provenance.inWords(language);
        return new Heading(title, subtitle, caption);
    }

    private String together() {
        return intervals == 0
                ? language.of("One run has no intervals. ", "1回の実行では区間を示せない。")
                : language.of(
                        "All " + intervals
                                + " intervals of the comparison hold at once with 95 % confidence (max-t over seeds). ",
                        "比較全体の" + intervals + "個の区間は95 %の信頼度で同時に成り立つ（シードにわたるmax-t法）。");
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Rectangle2D rest = scenarios.size() == 1 ? area : drawKey(g, area, typeface);
        double line = Math.min(
                LINE + 4, (rest.getHeight() - HEAD) / rows.size() / scenarios.size() - BETWEEN_ROWS / scenarios.size());
        double names = rest.getX();
        double baselines = names + rest.getWidth() * (NAME_SHARE + BASELINE_SHARE);
        double axis = baselines + 28;
        double axisWidth = rest.getWidth() * AXIS_SHARE;
        double texts = axis + axisWidth + 20;
        Font head = typeface.plain(14);
        g.setColor(Palette.SOFT_INK);
        double y = rest.getY() + 18;
        Text.right(g, head, language.of("baseline", "基準"), baselines, y);
        Text.centred(g, head, language.of("less   ←  0  →   more", "減 ← 0 → 増"), axis + axisWidth / 2, y);
        Text.left(g, head, language.of("difference (95 % interval)", "差（95 %区間）"), texts, y);
        double top = rest.getY() + HEAD;
        g.setColor(Palette.AXIS);
        g.setStroke(new BasicStroke(1));
        double bottom = top + rows.size() * rowHeight(line) - BETWEEN_ROWS;
        g.draw(new Line2D.Double(axis + axisWidth / 2, top, axis + axisWidth / 2, bottom));
        for (Row row : rows) {
            drawRow(g, row, new Columns(names, baselines, axis, axisWidth, texts), top, line, typeface);
            top += rowHeight(line);
            g.setColor(Palette.GRID);
            g.setStroke(new BasicStroke(1));
            double rule = top - BETWEEN_ROWS / 2;
            g.draw(new Line2D.Double(rest.getX(), rule, rest.getMaxX(), rule));
        }
    }

    /** Where the columns stand. */
    private record Columns(double names, double baselines, double axis, double axisWidth, double texts) {}

    private void drawRow(Graphics2D g, Row row, Columns at, double top, double line, Typeface typeface) {
        Wording wording = new Wording(language);
        Font font = typeface.plain(15);
        double middle = top + scenarios.size() * line / 2;
        g.setColor(Palette.INK);
        Text.left(g, font, row.name(), at.names(), middle + 6);
        g.setColor(Palette.SOFT_INK);
        Text.right(g, font, wording.value(row.unit(), row.baseline()), at.baselines(), middle + 6);
        double zero = at.axis() + at.axisWidth() / 2;
        double scale = row.reach() == 0 ? 0 : at.axisWidth() / 2 * 0.94 / row.reach();
        for (int s = 0; s < scenarios.size(); s++) {
            PairedDifference difference = row.differences().get(s);
            Color colour = scenarios.size() == 1 ? Palette.METROPOLITAN : Palette.scenario(s + 1);
            double y = top + (s + 0.5) * line;
            Dot.CIRCLE.draw(g, difference, value -> zero + scale * value, y, colour);
            g.setColor(difference.isClear() ? Palette.INK : Palette.SOFT_INK);
            Font weight = difference.isClear() ? typeface.bold(15) : font;
            Text.left(
                    g,
                    weight,
                    wording.difference(row.unit(), difference.mean(), difference.interval()),
                    at.texts(),
                    y + 6);
        }
    }

    private Rectangle2D drawKey(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Font font = typeface.bold(16);
        double x = area.getX();
        double y = area.getY() + 18;
        for (int s = 0; s < scenarios.size(); s++) {
            double width = 20 + Text.width(g, font, scenarios.get(s));
            if (x > area.getX() && x + width > area.getMaxX()) {
                x = area.getX();
                y += LINE;
            }
            g.setColor(Palette.scenario(s + 1));
            g.fill(Dot.circle(x + Dot.RADIUS, y - 6));
            Text.left(g, font, scenarios.get(s), x + 20, y);
            x += width + 30;
        }
        double used = y - area.getY() + 10;
        return new Rectangle2D.Double(area.getX(), area.getY() + used, area.getWidth(), area.getHeight() - used);
    }

    private double rowHeight(double line) {
        return scenarios.size() * line + BETWEEN_ROWS;
    }
}
