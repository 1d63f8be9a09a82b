package enishi.analysis.window.map;

import enishi.analysis.chart.JapanShapes;
import enishi.sim.population.Geography;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands on a map of some size: Japan, Okinawa in an inset at the upper left, and a disc in the Pacific for
 * the NGOs of Tokyo, who would hide one another on land.
 */
final class MapFrame {

    static final int OKINAWA = 46;

    private static final double PADDING = 0.02;
    private static final double INSET_PADDING = 8;
    private static final double INSET_LEFT = 6;
    private static final double DISC_RADIUS = 0.115;
    private static final double DISC_Y = 0.74;

    private final double width;
    private final double height;
    private final AffineTransform main;
    private final AffineTransform islands;
    private final List<Shape> shapes;
    private final Rectangle2D inset;
    private final Ellipse2D disc;

    private MapFrame(
            double width,
            double height,
            AffineTransform main,
            AffineTransform islands,
            List<Shape> shapes,
            Rectangle2D inset,
            Ellipse2D disc) {
        this.width = width;
        this.height = height;
        this.main = main;
        this.islands = islands;
        this.shapes = shapes;
        this.inset = inset;
        this.disc = disc;
    }

    static MapFrame of(JapanShapes japan, double width, double height) {
        Rectangle2D bounds = new Rectangle2D.Double();
        for (Path2D shape : japan.main()) {
            Rectangle2D own = shape.getBounds2D();
            if (!own.isEmpty()) {
                bounds = bounds.isEmpty() ? own : bounds.createUnion(own);
            }
        }
        double room = 1 - 2 * PADDING;
        double scale = room * Math.min(width / bounds.getWidth(), height / bounds.getHeight());
        double left = (width - scale * bounds.getWidth()) / 2;
        double top = (height - scale * bounds.getHeight()) / 2;
        AffineTransform main = move(left, top, scale, bounds);
        Rectangle2D far = japan.okinawa().getBounds2D();
        Rectangle2D inset = new Rectangle2D.Double(
                INSET_LEFT,
                top + 0.1 * scale * bounds.getHeight(),
                scale * far.getWidth() + 2 * INSET_PADDING,
                scale * far.getHeight() + 2 * INSET_PADDING + 16);
        AffineTransform islands = move(inset.getX() + INSET_PADDING, inset.getY() + INSET_PADDING + 16, scale, far);
        List<Shape> shapes = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            shapes.add(
                    p == OKINAWA
                            ? islands.createTransformedShape(japan.okinawa())
                            : main.createTransformedShape(japan.main().get(p)));
        }
        double size = scale * bounds.getHeight();
        double radius = DISC_RADIUS * size;
        // As far out as there is sea, but not so far that the line to Tokyo grows long.
        double x = Math.min(left + scale * bounds.getWidth() + 0.4 * radius, width - radius - 6);
        double y = Math.min(top + DISC_Y * size, height - radius - 20);
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        return new MapFrame(width, height, main, islands, List.copyOf(shapes), inset, disc);
    }

    private static AffineTransform move(double x, double y, double scale, Rectangle2D from) {
        AffineTransform transform = new AffineTransform();
        transform.translate(x, y);
        transform.scale(scale, scale);
        transform.translate(-from.getX(), -from.getY());
        return transform;
    }

    boolean fits(double wantedWidth, double wantedHeight) {
        return width == wantedWidth && height == wantedHeight;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Tokyo on land. */
    Point2D tokyo() {
        Rectangle2D largest = new Rectangle2D.Double();
        Rectangle2D piece = null;
        double[] at = new double[6];
        for (PathIterator i = shapes.get(Geography.TOKYO).getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_CLOSE) {
                if (piece != null && piece.getWidth() * piece.getHeight() > largest.getWidth() * largest.getHeight()) {
                    largest = piece;
                }
                piece = null;
            } else if (piece == null) {
                piece = new Rectangle2D.Double(at[0], at[1], 0, 0);
            } else {
                piece.add(at[0], at[1]);
            }
        }
        return new Point2D.Double(largest.getCenterX(), largest.getCenterY());
    }

    /** Where the line from Tokyo meets the disc. */
    Point2D discEdge() {
        Point2D from = tokyo();
        double dx = from.getX() - disc.getCenterX();
        double dy = from.getY() - disc.getCenterY();
        double part = disc.getWidth() / 2 / Math.hypot(dx, dy);
        return new Point2D.Double(disc.getCenterX() + part * dx, disc.getCenterY() + part * dy);
    }

    List<Shape> shapes() {
        return shapes;
    }

    Rectangle2D inset() {
        return inset;
    }

    Ellipse2D disc() {
        return disc;
    }

    /** Radii and lines are as large as the map allows: 1 on a map 620 pixels high. */
    double grain() {
        return grain(width, height);
    }

    /** That of a map of a size in pixels. */
    static double grain(double width, double height) {
        return Math.max(0.62, Math.min(width, height) / 620);
    }

    /** Puts a place on the map into {@code to}. */
    void locate(DotPlaces.Place place, Point2D to) {
        if (place.prefecture() == Geography.TOKYO) {
            to.setLocation(
                    disc.getCenterX() + place.x() * disc.getWidth() / 2,
                    disc.getCenterY() + place.y() * disc.getHeight() / 2);
        } else {
            to.setLocation(place.x(), place.y());
            (place.prefecture() == OKINAWA ? islands : main).transform(to, to);
        }
    }

    /** The prefecture at a point, or -1 in the sea. */
    int prefectureAt(double x, double y) {
        if (disc.contains(x, y)) {
            return Geography.TOKYO;
        }
        for (int p = 0; p < shapes.size(); p++) {
            if (shapes.get(p).contains(x, y)) {
                return p;
            }
        }
        return -1;
    }
}
