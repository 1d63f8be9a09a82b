package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.ClassBreaks;
import enishi.sim.metric.Metric;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A map of Japan coloured by an indicator, with Okinawa in an inset of the same scale.
 *
 * @param metric the indicator
 * @param values its value in every prefecture; NaN is drawn grey, as a prefecture without NGOs
 * @param breaks the limits of its classes
 * @param prefectures names of the prefectures in the language of the chart
 * @param month the month of the values
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record PrefectureMap(
        Metric metric,
        List<Double> values,
        ClassBreaks breaks,
        List<String> prefectures,
        YearMonth month,
        Provenance provenance,
        Language language)
        implements Chart {

    private static final int NAMED = 5;
    private static final double LEGEND_WIDTH = 330;
    private static final double SWATCH = 24;
    private static final double LINE = 30;

    /** The most classes that can be told apart. */
    public static int mostClasses() {
        return Palette.mostClasses();
    }

    @Override
    public String name() {
        return "map-" + metric.id().replace('_', '-');
    }

    @Override
    public Heading heading() {
        List<Integer> top = highest();
        String title = top.size() < 3
                ? metricName()
                : language.of(
                        metricName() + ": highest in " + prefectures.get(top.get(0)) + ", "
                                + prefectures.get(top.get(1)) + " and " + prefectures.get(top.get(2)),
                        metricName() + "：多いのは" + prefectures.get(top.get(0)) + "・" + prefectures.get(top.get(1)) + "・"
                                + prefectures.get(top.get(2)));
        String when = metric.kind() == Metric.Kind.STOCK
                ? language.of("At the end of " + Months.name(month, language), Months.name(month, language) + "末")
                : language.of("During " + Months.name(month, language), Months.name(month, language) + "中");
        String mean = provenance.isSingle() ? "" : language.of(", mean of the runs", "・各実行の平均");
        String subtitle = language.of(
                when + ", by prefecture" + mean + "; unit: " + magnitude().unit(),
                when + "・都道府県別" + mean + "、単位：" + magnitude().unit());
        String caption = provenance.inWords(language) + MapLayout.source(language);
        return new Heading(title, subtitle, caption);
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        MapLayout map = MapLayout.in(area, LEGEND_WIDTH);
        for (int p = 0; p < map.shapes().size(); p++) {
            fill(g, map.shapes().get(p), p);
        }
        map.drawInset(g, typeface, prefectures);
        drawLegend(
                g,
                new Rectangle2D.Double(
                        area.getMaxX() - LEGEND_WIDTH + 40, area.getY(), LEGEND_WIDTH - 40, area.getHeight()),
                typeface);
    }

    private void fill(Graphics2D g, Shape shape, int prefecture) {
        double value = values.get(prefecture);
        g.setColor(
                Double.isNaN(value) ? Palette.NOTHING : Palette.classColour(breaks.classOf(value), breaks.classes()));
        g.fill(shape);
        g.setColor(Palette.SOFT_INK);
        g.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private void drawLegend(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Font plain = typeface.plain(16);
        double y = area.getY() + 60;
        g.setColor(Palette.INK);
        for (String line : Text.wrap(g, typeface.bold(17), magnitude().heading(), area.getWidth())) {
            Text.left(g, typeface.bold(17), line, area.getX(), y);
            y += 23;
        }
        y += 4;
        for (int c = breaks.classes() - 1; c >= 0; c--) {
            drawClass(g, Palette.classColour(c, breaks.classes()), classLabel(c), area.getX(), y, plain);
            y += LINE;
        }
        if (values.stream().anyMatch(value -> value.isNaN())) {
            drawClass(g, Palette.NOTHING, language.of("no NGO", "NGOなし"), area.getX(), y, plain);
            y += LINE;
        }
        y += 26;
        g.setColor(Palette.INK);
        Text.left(g, typeface.bold(17), language.of("Highest", "上位"), area.getX(), y);
        for (int p : highest()) {
            y += 26;
            g.setColor(Palette.SOFT_INK);
            Text.left(g, plain, prefectures.get(p), area.getX(), y);
            Text.right(g, plain, magnitude().text(values.get(p)), area.getX() + 200, y);
        }
    }

    private static void drawClass(Graphics2D g, Color colour, String label, double x, double y, Font font) {
        Rectangle2D swatch = new Rectangle2D.Double(x, y, SWATCH * 1.4, SWATCH - 4);
        g.setColor(colour);
        g.fill(swatch);
        g.setColor(Palette.AXIS);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(swatch);
        g.setColor(Palette.INK);
        Text.left(g, font, label, x + SWATCH * 1.4 + 12, y + 16);
    }

    private String classLabel(int index) {
        if (breaks.limits().isEmpty()) {
            return values.stream()
                    .filter(value -> !value.isNaN())
                    .findFirst()
                    .map(magnitude()::text)
                    .orElse("");
        }
        return new MapClasses(breaks, magnitude(), language).label(index);
    }

    private Magnitude magnitude() {
        return Magnitude.of(metric, metricName(), values, language);
    }

    private String metricName() {
        return language.of(metric.nameEn(), metric.nameJa());
    }

    private List<Integer> highest() {
        return IntStream.range(0, values.size())
                .boxed()
                .filter(p -> !values.get(p).isNaN())
                .sorted(Comparator.comparingDouble((Integer p) -> -values.get(p)))
                .limit(NAMED)
                .toList();
    }
}
