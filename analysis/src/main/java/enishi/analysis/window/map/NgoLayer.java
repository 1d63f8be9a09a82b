package enishi.analysis.window.map;

import enishi.analysis.chart.Palette;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.window.play.Happening;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.play.WorldPicture;
import enishi.analysis.window.words.NgoName;
import enishi.analysis.window.words.Phrase;
import enishi.sim.metric.Snapshot.NgoState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import sim.util.Bag;

/** The NGOs: a dot each, as large as its income; a ring where one was founded, a cross where one ended, both fading. */
public final class NgoLayer extends Layer {

    static final Color FOUNDED = new Color(0x00, 0x66, 0x4D);
    static final Color ENDED = new Color(0x9E, 0x1B, 0x1B);

    private static final double SMALLEST = 2.3;
    private static final double LARGEST = 11;
    private static final double BILLION = 1e9;
    private static final double RADIUS_AT_BILLION = 6.6;
    private static final double REACH = 3;

    private final Ellipse2D circle = new Ellipse2D.Double();
    private final Line2D stroke = new Line2D.Double();
    private final Point2D at = new Point2D.Double();
    private final BasicStroke rim = new BasicStroke(0.8f);

    NgoLayer(WorldView view) {
        super(view);
    }

    /** Radius of a dot on a map 620 pixels high: its area grows with the square root of the income. */
    static double radius(double incomeYen) {
        double radius = RADIUS_AT_BILLION * Math.pow(Math.max(0, incomeYen) / BILLION, 0.25);
        return Math.min(LARGEST, Math.max(SMALLEST, radius));
    }

    private Color colour(NgoState ngo, MapLook look) {
        return look.dots() == DotColour.CAUSE
                ? DotColour.ofCause(look.causeOf(ngo.cause()))
                : DotColour.Health.of(ngo).colour();
    }

    @Override
    void draw(Graphics2D g, WorldPicture picture, MapFrame frame) {
        MapLook look = view().look();
        if (!look.showsNgos()) {
            return;
        }
        double grain = frame.grain();
        g.setStroke(rim);
        for (NgoState ngo : picture.ngos()) {
            DotPlaces.Place place = look.places().of(ngo.id());
            if (place != null) {
                double radius = grain * radius(ngo.incomeYen());
                frame.locate(place, at);
                circle.setFrame(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
                g.setColor(colour(ngo, look));
                g.fill(circle);
                g.setColor(Palette.PAPER);
                g.draw(circle);
            }
        }
        for (Happening happening : picture.happenings()) {
            DotPlaces.Place place = look.places().of(happening.ngo());
            if (place != null) {
                frame.locate(place, at);
                double age = picture.month() - happening.month();
                mark(g, happening.kind(), age / Happening.SHOWN_MONTHS, grain);
            }
        }
    }

    private void mark(Graphics2D g, Happening.Kind kind, double age, double grain) {
        int alpha = (int) Math.round(255 * (1 - age));
        g.setStroke(new BasicStroke((float) (3 * grain), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (kind == Happening.Kind.FOUNDED) {
            double radius = grain * (8 + 8 * age);
            g.setColor(Palette.faded(FOUNDED, alpha));
            circle.setFrame(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
            g.draw(circle);
        } else {
            double arm = grain * 6.5;
            g.setColor(Palette.faded(ENDED, alpha));
            stroke.setLine(at.getX() - arm, at.getY() - arm, at.getX() + arm, at.getY() + arm);
            g.draw(stroke);
            stroke.setLine(at.getX() - arm, at.getY() + arm, at.getX() + arm, at.getY() - arm);
            g.draw(stroke);
        }
    }

    @Override
    void hit(double x, double y, WorldPicture picture, MapFrame frame, Bag found) {
        MapLook look = view().look();
        if (!look.showsNgos()) {
            return;
        }
        NgoState nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (NgoState ngo : picture.ngos()) {
            DotPlaces.Place place = look.places().of(ngo.id());
            if (place != null) {
                frame.locate(place, at);
                double distance = at.distance(x, y) - frame.grain() * radius(ngo.incomeYen());
                if (distance < REACH && distance < least) {
                    least = distance;
                    nearest = ngo;
                }
            }
        }
        if (nearest != null) {
            found(new Subject(nearest.prefecture(), nearest.id()), found);
        }
    }

    @Override
    String status(Subject subject) {
        String id = subject.ngo();
        WorldPicture picture = view().picture();
        MapLook look = view().look();
        if (id == null || picture == null) {
            return "";
        }
        NgoState ngo = picture.ngo(id);
        if (ngo == null) {
            return NgoName.of(id, look.prefecture(subject.prefecture()), look.language());
        }
        return NgoName.of(id, look.prefecture(ngo.prefecture()), look.language()) + " · " + look.cause(ngo.cause())
                + " · " + Phrase.INCOME_OF_12_MONTHS.in(look.language()) + " "
                + new Wording(look.language()).value(Unit.YEN, ngo.incomeYen()) + " · "
                + DotColour.Health.of(ngo).title().in(look.language());
    }
}
