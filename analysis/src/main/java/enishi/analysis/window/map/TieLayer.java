package enishi.analysis.window.map;

import enishi.analysis.chart.Palette;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.play.WorldPicture;
import enishi.sim.metric.Snapshot.TieState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import sim.util.Bag;

/** The ties between NGOs: solid within a prefecture, dashed and of another colour between two. */
public final class TieLayer extends Layer {

    static final Color WITHIN = new Color(0xB3, 0x3C, 0x00);
    static final Color BETWEEN = new Color(0x3B, 0x3B, 0x6D);

    private static final int ALPHA_WITHIN = 150;
    private static final int ALPHA_BETWEEN = 70;

    private final Line2D line = new Line2D.Double();
    private final Point2D from = new Point2D.Double();
    private final Point2D to = new Point2D.Double();

    TieLayer(WorldView view) {
        super(view);
    }

    static Stroke within(double grain) {
        return new BasicStroke((float) (1.3 * grain));
    }

    static Stroke between(double grain) {
        return new BasicStroke(
                (float) (0.9 * grain), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 3}, 0);
    }

    @Override
    void draw(Graphics2D g, WorldPicture picture, MapFrame frame) {
        if (!view().look().showsTies()) {
            return;
        }
        draw(g, picture, frame, false);
        draw(g, picture, frame, true);
    }

    private void draw(Graphics2D g, WorldPicture picture, MapFrame frame, boolean inside) {
        g.setColor(Palette.faded(inside ? WITHIN : BETWEEN, inside ? ALPHA_WITHIN : ALPHA_BETWEEN));
        g.setStroke(inside ? within(frame.grain()) : between(frame.grain()));
        DotPlaces places = view().look().places();
        for (TieState tie : picture.ties()) {
            if (Boolean.valueOf(inside).equals(tie.intra())) {
                DotPlaces.Place one = places.of(tie.from());
                DotPlaces.Place other = places.of(tie.to());
                if (one != null && other != null) {
                    frame.locate(one, from);
                    frame.locate(other, to);
                    line.setLine(from, to);
                    g.draw(line);
                }
            }
        }
    }

    @Override
    void hit(double x, double y, WorldPicture picture, MapFrame frame, Bag found) {
        // A line is too thin to point at; its ends can be.
    }

    @Override
    String status(Subject subject) {
        return "";
    }
}
