package enishi.analysis.window.map;

import enishi.analysis.chart.JapanShapes;
import enishi.analysis.window.play.WorldPicture;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.population.Geography;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where each NGO has its dot: spread evenly within its prefecture, by the order in which NGOs come up. An NGO has the same
 * place in both worlds, and keeps it.
 */
public final class DotPlaces {

    // The two-dimensional golden ratio: its multiples fill a square evenly.
    private static final double STEP_X = 0.7548776662466927;
    private static final double STEP_Y = 0.5698402909980532;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    /** NGOs for which the disc of Tokyo has room without growing dense. */
    private static final double DISC_ROOM = 260;

    private static final int TRIES = 4000;

    private final JapanShapes japan;
    private final int[] used = new int[Geography.PREFECTURES];
    private final int[] tried = new int[Geography.PREFECTURES];
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    /**
     * A place.
     *
     * @param prefecture the prefecture
     * @param x kilometres eastwards on the map's projection; in Tokyo parts of the disc's radius, from its middle
     * @param y kilometres southwards; in Tokyo parts of the disc's radius
     */
    record Place(int prefecture, double x, double y) {}

    /** Nobody has a place yet. */
    public DotPlaces(JapanShapes japan) {
        this.japan = japan;
    }

    /** Gives everybody of a picture a place. To be called by one thread, in the order of the months. */
    public void seat(WorldPicture picture) {
        for (NgoState ngo : picture.ngos()) {
            Place place = places.get(ngo.id());
            if (place == null || place.prefecture() != ngo.prefecture()) {
                places.put(ngo.id(), next(ngo.prefecture()));
            }
        }
    }

    /** The place of an NGO, or {@code null} if it was never seated. */
    @Nullable
    Place of(String ngo) {
        return places.get(ngo);
    }

    /** Everybody leaves. */
    public void clear() {
        places.clear();
        Arrays.fill(used, 0);
        Arrays.fill(tried, 0);
    }

    private Place next(int prefecture) {
        if (prefecture == Geography.TOKYO) {
            int place = used[prefecture]++;
            double radius = 0.94 * Math.sqrt(Math.min(1, (place + 0.5) / DISC_ROOM));
            double angle = place * GOLDEN_ANGLE;
            return new Place(prefecture, radius * Math.cos(angle), radius * Math.sin(angle));
        }
        Path2D shape =
                prefecture == MapFrame.OKINAWA ? japan.okinawa() : japan.main().get(prefecture);
        Rectangle2D bounds = shape.getBounds2D();
        double margin = 0.02 * Math.min(bounds.getWidth(), bounds.getHeight());
        List<double[]> fallback = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            int at = ++tried[prefecture];
            double x = bounds.getX() + bounds.getWidth() * (at * STEP_X % 1);
            double y = bounds.getY() + bounds.getHeight() * (at * STEP_Y % 1);
            if (shape.contains(x - margin, y - margin, 2 * margin, 2 * margin)) {
                return new Place(prefecture, x, y);
            }
            if (shape.contains(x, y)) {
                fallback.add(new double[] {x, y});
            }
        }
        double[] point = fallback.isEmpty() ? new double[] {bounds.getCenterX(), bounds.getCenterY()} : fallback.get(0);
        return new Place(prefecture, point[0], point[1]);
    }
}
