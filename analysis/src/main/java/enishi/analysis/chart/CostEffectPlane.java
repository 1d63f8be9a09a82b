package enishi.analysis.chart;

import enishi.analysis.comparison.CostEffect;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.comparison.Wording.Shown;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.PrettyScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What scenarios cost and bring: public spending to the right, NGO-years upwards, the baseline where the axes of zero cross, and
 * the front of those that no other beats.
 *
 * @param named scenarios that have a number and a name, and those they were compared with: the baseline first
 * @param titles their titles
 * @param others scenarios that are there without a name
 * @param intervals how many intervals of the comparison hold at once; 0 with one run
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record CostEffectPlane(
        List<CostEffect> named,
        List<String> titles,
        List<CostEffect> others,
        int intervals,
        Provenance provenance,
        Language language)
        implements Chart {

    private static final int MOST_NAMES = 2;
    private static final double LEFT = 92;
    private static final double BELOW = 58;
    private static final double KEY_LINE = 24;
    private static final double DOT = 10.5;
    private static final double SMALL_DOT = 5;

    @Override
    public String name() {
        return "cost-effect";
    }

    @Override
    public Heading heading() {
        List<String> front = named.stream()
                .filter(CostEffect::onFront)
                .map(effect -> language.quote(titles.get(named.indexOf(effect))))
                .toList();
        long onFront = all().filter(CostEffect::onFront).count();
        int scenarios = named.size() + others.size();
        String title = onFront > MOST_NAMES
                ? language.of(
                        "Of " + scenarios + " scenarios, " + onFront + " are undominated: no other costs as little and"
                                + " brings as much",
                        scenarios + "のシナリオのうち" + onFront + "が、費用と効果の両方で他に劣らない")
                : language.of(
                        "No other scenario costs as little and brings as much as " + String.join(", ", front),
                        "費用と効果の両方で他に劣らないシナリオ：" + String.join("、", front));
        String subtitle = language.of(
                "Against the baseline (0): public spending of the whole run, and years lived by active nonmetropolitan NGOs",
                "基準シナリオ（0）との差：期間全体の公的支出と、大都市圏外の活動中NGOの延べ年数");
        String bars = intervals == 0
                ? language.of("One run: no intervals. ", "1回の実行のため区間なし。")
                : language.of(
                        "Bars: 95 % intervals, which hold at once with all " + intervals + " of the comparison. ",
                        "線分：95 %区間。比較全体の" + intervals + "個が同時に成り立つ。");
        String caption = bars
                + language.of(
                        "Filled, on the line: undominated, no other costs as little and brings as much. Hollow: dominated. What money does to"
                                + " survival rests on assumed parameters. ",
                        "塗りつぶしと折れ線：費用と効果の両方で他に劣らないもの。白抜き：他に劣るもの。資金が生存に及ぼす効果は仮定したパラメータによる。")
                + provenance.inWords(language);
        return new Heading(title, subtitle, caption);
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Rectangle2D rest = drawKey(g, area, typeface);
        Shown money = new Wording(language).money(largest(all().map(CostEffect::cost)));
        PrettyScale across = scale(all().map(CostEffect::cost), money.divisor());
        PrettyScale up = scale(all().map(CostEffect::gain), 1);
        Rectangle2D data = new Rectangle2D.Double(
                rest.getX() + LEFT, rest.getY() + 8, rest.getWidth() - LEFT - 24, rest.getHeight() - BELOW - 8);
        Frame frame = new Frame(data, across, up, money.divisor());
        drawAxes(g, typeface, frame, money);
        drawFront(g, frame);
        for (CostEffect effect : others) {
            drawDot(g, frame, effect, Palette.AXIS, "", typeface);
        }
        for (int s = named.size() - 1; s >= 0; s--) {
            drawBars(g, frame, named.get(s), Palette.scenario(s));
        }
        for (int s = named.size() - 1; s >= 0; s--) {
            drawDot(g, frame, named.get(s), Palette.scenario(s), String.valueOf(s), typeface);
        }
    }

    /** Where amounts stand. */
    private record Frame(Rectangle2D data, PrettyScale across, PrettyScale up, double divisor) {

        double x(double yen) {
            return data.getX() + data.getWidth() * (yen / divisor - across.low()) / (across.high() - across.low());
        }

        double y(double years) {
            return data.getMaxY() - data.getHeight() * (years - up.low()) / (up.high() - up.low());
        }
    }

    private Stream<CostEffect> all() {
        return Stream.concat(named.stream(), others.stream());
    }

    private static DoubleStream ends(PairedDifference difference) {
        return DoubleStream.of(
                        difference.mean(),
                        difference.interval().low(),
                        difference.interval().high())
                .filter(value -> !Double.isNaN(value));
    }

    private static double largest(Stream<PairedDifference> differences) {
        return differences
                .flatMapToDouble(CostEffectPlane::ends)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static PrettyScale scale(Stream<PairedDifference> differences, double divisor) {
        double[] ends = differences
                .flatMapToDouble(CostEffectPlane::ends)
                .map(end -> end / divisor)
                .toArray();
        double low = DoubleStream.of(ends).min().orElse(0);
        double high = DoubleStream.of(ends).max().orElse(0);
        double margin = high > low ? 0.04 * (high - low) : 1;
        return PrettyScale.over(low - margin, high + margin, 7);
    }

    private void drawAxes(Graphics2D g, Typeface typeface, Frame frame, Shown money) {
        Font font = typeface.plain(15);
        Rectangle2D data = frame.data();
        for (double mark : frame.up().marks()) {
            double y = frame.y(mark);
            rule(g, mark == 0, new Line2D.Double(data.getX(), y, data.getMaxX(), y));
            Text.right(g, font, signed(mark, frame.up().step()), data.getX() - 8, y + 5);
        }
        for (double mark : frame.across().marks()) {
            double x = frame.x(mark * frame.divisor());
            rule(g, mark == 0, new Line2D.Double(x, data.getY(), x, data.getMaxY()));
            Text.centred(g, font, signed(mark, frame.across().step()), x, data.getMaxY() + 22);
        }
        String unit = money.name().strip();
        Text.centred(
                g,
                typeface.plain(16),
                language.of("Public spending, " + unit + " →", "公的支出（" + unit + "） →"),
                data.getCenterX(),
                data.getMaxY() + 48);
        g.rotate(-Math.PI / 2, data.getX() - 74, data.getCenterY());
        Text.centred(
                g, typeface.plain(16), language.of("NGO-years →", "団体年 →"), data.getX() - 74, data.getCenterY() + 6);
        g.rotate(Math.PI / 2, data.getX() - 74, data.getCenterY());
    }

    private static void rule(Graphics2D g, boolean zero, Line2D line) {
        g.setColor(zero ? Palette.SOFT_INK : Palette.GRID);
        g.setStroke(new BasicStroke(1));
        g.draw(line);
        g.setColor(Palette.SOFT_INK);
    }

    private static String signed(double mark, double step) {
        if (mark == 0) {
            return "0";
        }
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        return (mark > 0 ? "+" : "") + Wording.number(mark, decimals);
    }

    private void drawFront(Graphics2D g, Frame frame) {
        List<CostEffect> front = all().filter(CostEffect::onFront)
                .sorted(Comparator.comparingDouble(effect -> effect.cost().mean()))
                .toList();
        Path2D line = new Path2D.Double();
        line.moveTo(frame.x(front.get(0).cost().mean()), frame.data().getMaxY());
        for (CostEffect effect : front) {
            line.lineTo(frame.x(effect.cost().mean()), line.getCurrentPoint().getY());
            line.lineTo(frame.x(effect.cost().mean()), frame.y(effect.gain().mean()));
        }
        line.lineTo(frame.data().getMaxX(), line.getCurrentPoint().getY());
        g.setColor(Palette.AXIS);
        g.setStroke(Palette.dashed(1.6f, 6, 4));
        g.draw(line);
    }

    private static void drawBars(Graphics2D g, Frame frame, CostEffect effect, Color colour) {
        if (!effect.cost().interval().exists()) {
            return;
        }
        double x = frame.x(effect.cost().mean());
        double y = frame.y(effect.gain().mean());
        g.setColor(colour);
        g.setStroke(Palette.solid(2.2f));
        g.draw(new Line2D.Double(
                frame.x(effect.cost().interval().low()),
                y,
                frame.x(effect.cost().interval().high()),
                y));
        g.draw(new Line2D.Double(
                x,
                frame.y(effect.gain().interval().low()),
                x,
                frame.y(effect.gain().interval().high())));
    }

    private static void drawDot(
            Graphics2D g, Frame frame, CostEffect effect, Color colour, String number, Typeface typeface) {
        double x = frame.x(effect.cost().mean());
        double y = frame.y(effect.gain().mean());
        drawDot(g, x, y, number.isEmpty() ? SMALL_DOT : DOT, effect.onFront(), colour, number, typeface);
    }

    private static void drawDot(
            Graphics2D g,
            double x,
            double y,
            double radius,
            boolean filled,
            Color colour,
            String number,
            Typeface typeface) {
        Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(filled ? colour : Palette.PAPER);
        g.fill(dot);
        g.setColor(colour);
        g.setStroke(Palette.solid(2.2f));
        g.draw(dot);
        g.setColor(filled ? Palette.PAPER : Palette.INK);
        Text.centred(g, typeface.bold(13), number, x, y + 5);
    }

    /** Numbers and names, with what an NGO-year costs. */
    private Rectangle2D drawKey(Graphics2D g, Rectangle2D area, Typeface typeface) {
        double y = area.getY() + 16;
        for (int s = 0; s < named.size(); s++) {
            double x = area.getX() + DOT;
            CostEffect effect = named.get(s);
            drawDot(g, x, y - 5, DOT - 2, effect.onFront(), Palette.scenario(s), String.valueOf(s), typeface);
            g.setColor(Palette.INK);
            Text.left(g, typeface.bold(15), titles.get(s), x + 22, y);
            g.setColor(Palette.SOFT_INK);
            Text.right(g, typeface.plain(15), words(s), area.getMaxX(), y);
            y += KEY_LINE;
        }
        double used = y - area.getY();
        return new Rectangle2D.Double(area.getX(), area.getY() + used, area.getWidth(), area.getHeight() - used);
    }

    private String words(int s) {
        if (s == 0) {
            return language.of("baseline", "基準");
        }
        CostEffect effect = named.get(s);
        String ratio = effect.gain().mean() > 0
                ? language.of("an NGO-year: ", "1団体年：")
                        + new Wording(language).value(Unit.YEN, effect.ratio().ratio())
                : language.of("no NGO-years gained", "延びた団体年なし");
        return Double.isNaN(effect.frontShare())
                ? ratio
                : ratio
                        + language.of(
                                " · undominated in " + Wording.percent(effect.frontShare(), 0) + " of resamples",
                                "・再標本の" + Wording.percent(effect.frontShare(), 0) + "で劣らない");
    }
}
