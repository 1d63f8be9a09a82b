package enishi.analysis.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import enishi.sim.population.Geography;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The prefectures as shapes in kilometres on a Lambert conformal conic projection (standard parallels 33° and 43° N,
 * centre 137° E), y downwards.
 *
 * @param main the shape of every prefecture as far as it lies in the main view; empty for Okinawa
 * @param okinawa the shape of Okinawa, for an inset of the same scale
 */
public record JapanShapes(List<Path2D> main, Path2D okinawa) {

    private static final String RESOURCE = "/enishi/scenarios/data/prefectures.geojson";
    private static final int OKINAWA = 47;
    private static final double WEST = 128.3;
    private static final double EAST = 146.2;
    private static final double SOUTH = 30;
    private static final double NORTH = 45.8;
    private static final double EARTH_RADIUS_KM = 6371;
    private static final double CENTRE = Math.toRadians(137);
    private static final double PARALLEL_1 = Math.toRadians(33);
    private static final double PARALLEL_2 = Math.toRadians(43);
    private static final double CONE =
            Math.log(Math.cos(PARALLEL_1) / Math.cos(PARALLEL_2)) / Math.log(tangent(PARALLEL_2) / tangent(PARALLEL_1));
    private static final double FACTOR = Math.cos(PARALLEL_1) * Math.pow(tangent(PARALLEL_1), CONE) / CONE;

    /** Reads the shapes that come with the product. */
    public static JapanShapes read() {
        try (InputStream in = JapanShapes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the map " + RESOURCE + " must be there. Maybe a jar of Enishi is missing.");
            }
            return of(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JapanShapes of(JsonNode collection) {
        List<Path2D> main = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            main.add(new Path2D.Double(Path2D.WIND_EVEN_ODD));
        }
        Path2D okinawa = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (JsonNode feature : collection.get("features")) {
            int code = feature.get("properties").get("jis_code").asInt();
            JsonNode geometry = feature.get("geometry");
            JsonNode coordinates = geometry.get("coordinates");
            if ("Polygon".equals(geometry.get("type").asText())) {
                addPolygon(coordinates, code, main, okinawa);
            } else {
                coordinates.forEach(polygon -> addPolygon(polygon, code, main, okinawa));
            }
        }
        return new JapanShapes(List.copyOf(main), okinawa);
    }

    private static void addPolygon(JsonNode rings, int code, List<Path2D> main, Path2D okinawa) {
        if (code == OKINAWA) {
            rings.forEach(ring -> addRing(ring, okinawa));
        } else if (isInView(rings.get(0).get(0))) {
            rings.forEach(ring -> addRing(ring, main.get(code - 1)));
        }
    }

    private static boolean isInView(JsonNode point) {
        double longitude = point.get(0).asDouble();
        double latitude = point.get(1).asDouble();
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    private static void addRing(JsonNode ring, Path2D path) {
        boolean first = true;
        for (JsonNode point : ring) {
            double distance =
                    FACTOR / Math.pow(tangent(Math.toRadians(point.get(1).asDouble())), CONE) * EARTH_RADIUS_KM;
            double angle = CONE * (Math.toRadians(point.get(0).asDouble()) - CENTRE);
            double x = distance * Math.sin(angle);
            double y = distance * Math.cos(angle);
            if (first) {
                path.moveTo(x, y);
                first = false;
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
    }

    private static double tangent(double latitude) {
        return Math.tan(Math.PI / 4 + latitude / 2);
    }
}
