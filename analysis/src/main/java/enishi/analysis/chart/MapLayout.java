package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the prefectures stand on a slide: Japan at the right of an area, Okinawa in an inset of the same scale at the left.
 *
 * @param shapes the prefectures in order
 * @param inset the frame around Okinawa
 */
record MapLayout(List<Shape> shapes, Rectangle2D inset) {

    private static final int OKINAWA = 46;
    private static final double PADDING = 14;

    /** Fits the map into an area, of which the legend's width stays free at the right. */
    static MapLayout in(Rectangle2D area, double legendWidth) {
        JapanShapes japan = JapanShapes.read();
        Rectangle2D map = new Rectangle2D.Double(
                area.getX(), area.getY() - 14, area.getWidth() - legendWidth, area.getHeight() + 14);
        Rectangle2D bounds = bounds(japan.main());
        double scale = Math.min(map.getWidth() / bounds.getWidth(), map.getHeight() / bounds.getHeight());
        AffineTransform toCanvas = move(map.getMaxX() - scale * bounds.getWidth(), map.getY(), scale, bounds);
        List<Shape> shapes = new ArrayList<>();
        for (Path2D shape : japan.main()) {
            shapes.add(toCanvas.createTransformedShape(shape));
        }
        Rectangle2D islands = japan.okinawa().getBounds2D();
        double width = scale * islands.getWidth();
        double height = scale * islands.getHeight();
        Rectangle2D box =
                new Rectangle2D.Double(area.getX(), area.getY() + 60, width + 2 * PADDING, height + 2 * PADDING + 20);
        AffineTransform toInset = move(box.getX() + PADDING, box.getMaxY() - PADDING - height, scale, islands);
        shapes.set(OKINAWA, toInset.createTransformedShape(japan.okinawa()));
        return new MapLayout(List.copyOf(shapes), box);
    }

    /** Where the outlines come from, and what they leave out; to end a caption with. */
    static String source(Language language) {
        return language.of(
                " Map: Natural Earth (public domain), simplified; islands south of 30° N but Okinawa not shown.",
                "地図：Natural Earth（パブリックドメイン）を簡略化。沖縄県を除く北緯30度以南の島は省略。");
    }

    /** Draws the frame around Okinawa with its name. */
    void drawInset(Graphics2D g, Typeface typeface, List<String> prefectures) {
        g.setColor(Palette.AXIS);
        g.setStroke(new BasicStroke(1));
        g.draw(inset);
        g.setColor(Palette.SOFT_INK);
        Text.left(g, typeface.plain(14), prefectures.get(OKINAWA), inset.getX() + 10, inset.getY() + 20);
    }

    private static AffineTransform move(double x, double y, double scale, Rectangle2D from) {
        AffineTransform transform = new AffineTransform();
        transform.translate(x, y);
        transform.scale(scale, scale);
        transform.translate(-from.getX(), -from.getY());
        return transform;
    }

    /** The centre of gravity of a prefecture's largest piece of land. */
    Point2D centre(int prefecture) {
        List<Point2D> ring = new ArrayList<>();
        Point2D best = new Point2D.Double();
        double largest = -1;
        double[] at = new double[6];
        for (PathIterator i = shapes.get(prefecture).getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_CLOSE) {
                double twiceArea = Math.abs(twiceArea(ring));
                if (twiceArea > largest) {
                    largest = twiceArea;
                    best = centre(ring);
                }
                ring.clear();
            } else {
                ring.add(new Point2D.Double(at[0], at[1]));
            }
        }
        return best;
    }

    private static double twiceArea(List<Point2D> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            sum += cross(ring.get(i), ring.get((i + 1) % ring.size()));
        }
        return sum;
    }

    private static Point2D centre(List<Point2D> ring) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point2D a = ring.get(i);
            Point2D b = ring.get((i + 1) % ring.size());
            x += (a.getX() + b.getX()) * cross(a, b);
            y += (a.getY() + b.getY()) * cross(a, b);
        }
        double divisor = 3 * twiceArea(ring);
        return new Point2D.Double(x / divisor, y / divisor);
    }

    private static double cross(Point2D a, Point2D b) {
        return a.getX() * b.getY() - b.getX() * a.getY();
    }

    private static Rectangle2D bounds(List<Path2D> shapes) {
        Rectangle2D bounds = new Rectangle2D.Double();
        for (Path2D shape : shapes) {
            Rectangle2D own = shape.getBounds2D();
            if (!own.isEmpty()) {
                bounds = bounds.isEmpty() ? own : bounds.createUnion(own);
            }
        }
        return bounds;
    }
}
