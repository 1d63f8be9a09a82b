package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.result.StoredTies;
import enishi.sim.population.Geography;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A map of the ties between NGOs: an arc for the ties between two prefectures, a circle for those within one. The circle of
 * Tokyo stands in the sea, so that what is around Tokyo can be seen.
 *
 * @param ties the ties
 * @param prefectures names of the prefectures in the language of the chart
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record TieMap(StoredTies ties, List<String> prefectures, Provenance provenance, Language language)
        implements Chart {

    private static final double LEGEND_WIDTH = 330;
    private static final double WIDEST = 13;
    private static final double THINNEST = 0.9;
    private static final double LARGEST_RADIUS = 46;
    private static final double SMALLEST_RADIUS = 2.5;
    private static final double BEND = 0.2;
    private static final double SEA_X = 118;
    private static final double SEA_Y = 70;
    private static final float[] DASH = {6, 2.5f};
    private static final Color LAND = new Color(0xEF, 0xEF, 0xEA);
    private static final Color COAST = new Color(0xB8, 0xB8, 0xB2);

    /** All ties between two prefectures. */
    private record Link(int from, int to, int number) {}

    @Override
    public String name() {
        return "map-ties";
    }

    @Override
    public Heading heading() {
        int all = within().stream().mapToInt(Integer::intValue).sum()
                + links().stream().mapToInt(Link::number).sum();
        int tokyo = 0;
        int rural = 0;
        for (Link link : links()) {
            tokyo += link.from() == Geography.TOKYO || link.to() == Geography.TOKYO ? link.number() : 0;
            rural += isRural(link.from()) && isRural(link.to()) ? link.number() : 0;
        }
        tokyo += within().get(Geography.TOKYO);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            rural += isRural(p) ? within().get(p) : 0;
        }
        String title = all == 0
                ? language.of("No ties between NGOs", "NGOどうしのつながりはない")
                : language.of(
                        percent(tokyo, all) + " of the ties between NGOs have an end in Tokyo, " + percent(rural, all)
                                + " link NGOs outside the metropolitan areas with one another",
                        "NGOどうしのつながりの" + percent(tokyo, all) + "は東京が一端、大都市圏外どうしは" + percent(rural, all));
        String when = Months.name(ties.month(), language);
        String subtitle = language.of(
                Wording.number(all, 0) + " ties between NGOs at the end of " + when,
                when + "末、NGOどうしのつながり" + Wording.number(all, 0) + "本");
        String caption = provenance.inWords(language)
                + language.of(
                        " Arcs join the middles of prefectures and show numbers, not routes.", "弧は都道府県の中心を結び、本数を表す。")
                + MapLayout.source(language);
        return new Heading(title, subtitle, caption);
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        MapLayout map = MapLayout.in(area, LEGEND_WIDTH);
        for (Shape shape : map.shapes()) {
            g.setColor(LAND);
            g.fill(shape);
            g.setColor(COAST);
            g.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        }
        map.drawInset(g, typeface, prefectures);
        List<Point2D> centres = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            centres.add(map.centre(p));
        }
        for (boolean rural : new boolean[] {false, true}) {
            for (Link link : links()) {
                if (rural == isRural(link)) {
                    drawArc(g, link, centres);
                }
            }
        }
        drawCircles(g, centres, typeface);
        drawLegend(g, area.getMaxX() - LEGEND_WIDTH + 40, area.getY() + 40, typeface);
    }

    private void drawArc(Graphics2D g, Link link, List<Point2D> centres) {
        Point2D a = centres.get(link.from());
        Point2D b = centres.get(link.to());
        double dx = b.getX() - a.getX();
        double dy = b.getY() - a.getY();
        // Towards the Pacific, where the paper is empty.
        double side = dx - dy >= 0 ? BEND : -BEND;
        g.setColor(colour(isRural(link)));
        g.setStroke(stroke(link.number(), isRural(link)));
        g.draw(new QuadCurve2D.Double(
                a.getX(),
                a.getY(),
                (a.getX() + b.getX()) / 2 - side * dy,
                (a.getY() + b.getY()) / 2 + side * dx,
                b.getX(),
                b.getY()));
    }

    private void drawCircles(Graphics2D g, List<Point2D> centres, Typeface typeface) {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            int number = within().get(p);
            if (number == 0) {
                continue;
            }
            Point2D at = centres.get(p);
            double radius = radius(number);
            if (p == Geography.TOKYO) {
                Point2D sea = new Point2D.Double(at.getX() + SEA_X, at.getY() + SEA_Y);
                g.setColor(Palette.INK);
                g.setStroke(new BasicStroke(1));
                g.draw(new Line2D.Double(at, sea));
                at = sea;
            }
            drawCircle(g, at.getX(), at.getY(), radius, isRural(p));
            if (p == Geography.TOKYO) {
                g.setColor(Palette.INK);
                Text.centred(g, typeface.bold(15), prefectures.get(p), at.getX(), at.getY() + radius + 20);
                Text.centred(g, typeface.bold(15), Wording.number(number, 0), at.getX(), at.getY() + 5);
            }
        }
    }

    private static void drawCircle(Graphics2D g, double x, double y, double radius, boolean rural) {
        Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(Palette.PAPER);
        g.fill(circle);
        g.setColor(Palette.faded(colour(rural), 90));
        g.fill(circle);
        g.setColor(colour(rural).darker());
        g.setStroke(new BasicStroke(1.2f));
        g.draw(circle);
    }

    private void drawLegend(Graphics2D g, double x, double top, Typeface typeface) {
        Font plain = typeface.plain(16);
        Font bold = typeface.bold(17);
        double y = top;
        g.setColor(Palette.INK);
        Text.left(g, bold, language.of("Between prefectures", "都道府県の間"), x, y);
        for (boolean rural : new boolean[] {false, true}) {
            y += 28;
            drawSample(g, x, y, mostBetween() / 3 + 1, rural);
            g.setColor(Palette.INK);
            Text.left(
                    g,
                    plain,
                    rural
                            ? language.of("both outside metropolitan areas", "両端とも大都市圏外")
                            : language.of("with a metropolitan end", "大都市圏に端があるもの"),
                    x + 52,
                    y + 5);
        }
        y += 12;
        for (int number : samples(mostBetween())) {
            y += 26;
            drawSample(g, x, y, number, false);
            g.setColor(Palette.INK);
            Text.left(g, plain, number(number), x + 52, y + 5);
        }
        y += 48;
        g.setColor(Palette.INK);
        Text.left(g, bold, language.of("Within a prefecture", "都道府県の内"), x, y);
        y += 12;
        for (int number : samples(mostWithin())) {
            double radius = radius(number);
            y += radius + 6;
            drawCircle(g, x + LARGEST_RADIUS, y, radius, false);
            g.setColor(Palette.INK);
            Text.left(g, plain, number(number), x + 2 * LARGEST_RADIUS + 14, y + 5);
            y += radius + 4;
        }
    }

    private void drawSample(Graphics2D g, double x, double y, int number, boolean rural) {
        g.setColor(colour(rural));
        g.setStroke(stroke(number, rural));
        g.draw(new Line2D.Double(x, y, x + 40, y));
    }

    private String number(int number) {
        return language.of(number + (number == 1 ? " tie" : " ties"), number + "本");
    }

    private static List<Integer> samples(int most) {
        List<Integer> samples = new ArrayList<>();
        for (int number : new int[] {most, most / 4, 1}) {
            if (number > 0 && !samples.contains(number)) {
                samples.add(number);
            }
        }
        return samples;
    }

    private BasicStroke stroke(int number, boolean rural) {
        float width = (float) Math.max(THINNEST, WIDEST * number / Math.max(1, mostBetween()));
        return rural
                ? new BasicStroke(Math.max(1.6f, width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASH, 0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static Color colour(boolean rural) {
        return rural ? Palette.NONMETROPOLITAN : Palette.faded(Palette.METROPOLITAN, 130);
    }

    private double radius(int number) {
        return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt((double) number / Math.max(1, mostWithin())));
    }

    private int mostBetween() {
        return links().stream().mapToInt(Link::number).max().orElse(0);
    }

    private int mostWithin() {
        return within().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private boolean isRural(Link link) {
        return isRural(link.from()) && isRural(link.to());
    }

    private boolean isRural(int prefecture) {
        return !ties.isMetropolitan(prefecture);
    }

    private List<Integer> within() {
        List<Integer> within = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            within.add(ties.between(p, p));
        }
        return within;
    }

    /** Pairs of prefectures with ties, most ties last. */
    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            for (int q = p + 1; q < Geography.PREFECTURES; q++) {
                if (ties.between(p, q) > 0) {
                    links.add(new Link(p, q, ties.between(p, q)));
                }
            }
        }
        links.sort(Comparator.comparingInt(Link::number));
        return links;
    }

    private static String percent(int part, int all) {
        return Wording.percent((double) part / all, 0);
    }
}
