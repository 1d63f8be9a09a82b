package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.SetEffects;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.PairedDifference;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Whether differences hold whichever parameter set is true: for every scenario a strip of ticks, one for each set, and below it
 * the mean over the sets with its interval by chance. Position tells all, so that no colour has to be told apart.
 *
 * @param baseline title of the baseline
 * @param scenarios titles of the other scenarios
 * @param rows the outcomes
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record SetStrips(
        String baseline, List<String> scenarios, List<Row> rows, Provenance provenance, Language language)
        implements Chart {

    private static final double NAME = 28;
    private static final double LINE = 44;
    private static final double BETWEEN = 12;
    private static final double SURROUNDINGS = 240;
    private static final double AXIS_FROM = 0.34;
    private static final double AXIS_TO = 0.68;
    private static final double TICK = 6;
    private static final double ROOM = 1.12;

    /** An interval that is wider than so many times what the sets reach is cut off, so that the sets can be seen. */
    private static final double WIDEST = 3;

    /**
     * An outcome.
     *
     * @param name its name
     * @param unit its unit
     * @param strips what each scenario does to it
     */
    public record Row(String name, Unit unit, List<Strip> strips) {

        /** Copies the list. */
        public Row {
            strips = List.copyOf(strips);
        }

        /** The farthest from zero that the axis reaches. */
        double reach() {
            double sets = strips.stream().mapToDouble(Strip::reachOfSets).max().orElse(0);
            double all = strips.stream().mapToDouble(Strip::reach).max().orElse(0);
            return sets > 0 ? Math.min(all, WIDEST * sets) : all;
        }
    }

    /**
     * A scenario's difference.
     *
     * @param difference over all sets, with its interval by chance
     * @param sets under each set, the defaults first
     */
    public record Strip(PairedDifference difference, SetEffects sets) {

        double reachOfSets() {
            return largest(DoubleStream.of(sets.low(), sets.high(), difference.mean()));
        }

        double reach() {
            Interval interval = difference.interval();
            return Math.max(reachOfSets(), largest(DoubleStream.of(interval.low(), interval.high())));
        }

        private static double largest(DoubleStream values) {
            return values.filter(value -> !Double.isNaN(value))
                    .map(Math::abs)
                    .max()
                    .orElse(0);
        }

        boolean isRobust() {
            return difference.isClear() && sets.agreeing() == sets.sets();
        }
    }

    /** Copies the lists. */
    public SetStrips {
        scenarios = List.copyOf(scenarios);
        rows = List.copyOf(rows);
    }

    @Override
    public String name() {
        return "parameter-sets";
    }

    /** Height that all rows need. */
    public double heightOnPage() {
        return rows.size() * (NAME + scenarios.size() * LINE + BETWEEN);
    }

    @Override
    public double height() {
        return Math.max(Slide.HEIGHT, Math.rint(SURROUNDINGS + heightOnPage()));
    }

    @Override
    public Heading heading() {
        List<Strip> all = rows.stream().flatMap(row -> row.strips().stream()).toList();
        long robust = all.stream().filter(Strip::isRobust).count();
        String title = language.of(
                robust + " of " + all.size() + " differences to " + language.quote(baseline)
                        + " are clear and of one sign under all " + provenance.sets() + " parameter sets",
                language.quote(baseline) + "との差" + all.size() + "個のうち" + robust + "個が、" + provenance.sets()
                        + "組のパラメータすべてで同じ符号の明確な差");
        String subtitle = language.of(
                "Ticks: the difference under each set, the tallest that of the defaults. Below: mean over the sets with its 95 %"
                        + " interval by chance",
                "縦線：各組での差（最も長いものは既定値）。下：組の平均と、偶然による95 %区間");
        String caption = language.of(
                        "The ticks are a range, not a probability: nobody knows which set is true. Filled: the interval excludes"
                                + " zero. An arrow: the interval goes on. Every outcome has its own scale. ",
                        "縦線の広がりは範囲であって確率ではない。どの組が正しいかは分からない。塗りつぶし：区間が0を含まない。" + "矢印：区間は図の外まで続く。目盛りは項目ごとに異なる。")
                + provenance.inWords(language);
        return new Heading(title, subtitle, caption);
    }

    /** What is seen and its main numbers, for those who do not see it. */
    public String spoken() {
        Wording wording = new Wording(language);
        List<String> words = new ArrayList<>();
        for (Row row : rows) {
            List<String> strips = new ArrayList<>();
            for (int s = 0; s < scenarios.size(); s++) {
                Strip strip = row.strips().get(s);
                strips.add(scenarios.get(s) + " "
                        + wording.difference(
                                row.unit(),
                                strip.difference().mean(),
                                strip.difference().interval())
                        + language.of(", ", "、") + ofSets(row, strip));
            }
            words.add(row.name() + ": " + String.join(language.of("; ", "、"), strips));
        }
        return words.stream().collect(Collectors.joining(language.of(". ", "。")));
    }

    /** The range over the sets and how many have the sign of the mean. */
    private String ofSets(Row row, Strip strip) {
        SetEffects sets = strip.sets();
        if (sets.low() == 0 && sets.high() == 0) {
            return language.of("no difference under any set", "どの組でも差なし");
        }
        Wording.WrittenDifference written = new Wording(language)
                .writtenDifference(row.unit(), sets.estimate(), new Interval(sets.low(), sets.high()));
        String low = written.low().digits();
        String high = written.high().text();
        return language.of(
                "sets " + low + " to " + high + "; " + sets.agreeing() + " of " + sets.sets() + " with this sign",
                "組：" + low + "～" + high + "、同符号" + sets.agreeing() + "／" + sets.sets());
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        double y = area.getY();
        for (Row row : rows) {
            drawRow(g, row, area, y, typeface);
            y += NAME + scenarios.size() * LINE + BETWEEN;
        }
    }

    private void drawRow(Graphics2D g, Row row, Rectangle2D area, double top, Typeface typeface) {
        Wording wording = new Wording(language);
        g.setColor(Palette.INK);
        Text.left(g, typeface.bold(16), row.name(), area.getX(), top + 18);
        double left = area.getX() + AXIS_FROM * area.getWidth();
        double right = area.getX() + AXIS_TO * area.getWidth();
        double zero = (left + right) / 2;
        double first = top + NAME;
        double reach = row.reach() * ROOM;
        double scale = reach == 0 ? 0 : (right - left) / 2 / reach;
        g.setColor(Palette.AXIS);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(zero, first, zero, first + scenarios.size() * LINE));
        for (int s = 0; s < scenarios.size(); s++) {
            Strip strip = row.strips().get(s);
            double middle = first + (s + 0.5) * LINE;
            Color colour = Palette.scenario(s + 1);
            drawSets(g, strip.sets(), zero, middle - 9, scale, colour);
            drawMean(g, strip.difference(), new double[] {left, zero, right}, middle + 9, scale, colour);
            g.setColor(Palette.INK);
            Text.fitted(g, typeface.plain(15), scenarios.get(s), area.getX(), left - 12, middle + 5);
            String text = wording.difference(
                    row.unit(), strip.difference().mean(), strip.difference().interval());
            Font font = strip.isRobust() ? typeface.bold(14) : typeface.plain(14);
            Text.fitted(g, font, text, right + 12, area.getMaxX(), middle - 4);
            g.setColor(Palette.SOFT_INK);
            Text.fitted(g, typeface.plain(14), ofSets(row, strip), right + 12, area.getMaxX(), middle + 14);
        }
    }

    private static void drawSets(Graphics2D g, SetEffects sets, double zero, double y, double scale, Color colour) {
        for (int i = sets.sets() - 1; i >= 0; i--) {
            double mean = sets.differences().get(i).mean();
            if (Double.isNaN(mean)) {
                continue;
            }
            double half = i == 0 ? 1.6 * TICK : TICK;
            g.setColor(i == 0 ? Palette.INK : Palette.faded(colour, 190));
            g.setStroke(new BasicStroke(i == 0 ? 2.4f : 1.8f));
            double x = zero + scale * mean;
            g.draw(new Line2D.Double(x, y - half, x, y + half));
        }
    }

    /** The mean with its interval, within the ends of the axis. */
    private static void drawMean(
            Graphics2D g, PairedDifference difference, double[] axis, double y, double scale, Color colour) {
        if (Double.isNaN(difference.mean())) {
            return;
        }
        Interval interval = difference.interval();
        double zero = axis[1];
        if (interval.exists()) {
            double from = Math.max(axis[0], zero + scale * interval.low());
            double to = Math.min(axis[2], zero + scale * interval.high());
            Dot.drawLine(g, from, to, y, colour);
            if (zero + scale * interval.low() < axis[0] - 0.5) {
                arrow(g, axis[0], y, -1);
            }
            if (zero + scale * interval.high() > axis[2] + 0.5) {
                arrow(g, axis[2], y, 1);
            }
        }
        Dot.CIRCLE.draw(g, zero + scale * difference.mean(), y, colour, difference.isClear());
    }

    private static void arrow(Graphics2D g, double x, double y, int direction) {
        Path2D head = new Path2D.Double();
        head.moveTo(x + direction * 7, y);
        head.lineTo(x - direction * 2, y - 5);
        head.lineTo(x - direction * 2, y + 5);
        head.closePath();
        g.fill(head);
    }
}
