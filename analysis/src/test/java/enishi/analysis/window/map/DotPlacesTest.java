package enishi.analysis.window.map;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.chart.JapanShapes;
import enishi.analysis.window.play.Ngos;
import enishi.analysis.window.play.WorldPicture;
import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.organization.NgoStatus;
import enishi.sim.population.Geography;
import java.awt.geom.Point2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DotPlacesTest {

    private static final JapanShapes JAPAN = JapanShapes.read();
    private static final int EACH = 25;

    private static WorldPicture picture(List<NgoState> ngos) {
        IndicatorTable nothing = new IndicatorTable(YearMonth.of(2020, 1), new double[Metrics.ALL.size()][Area.COUNT]);
        return new WorldPicture(0, YearMonth.of(2020, 1), nothing, ngos, List.of(), List.of(), List.of());
    }

    private static List<NgoState> everywhere() {
        List<NgoState> ngos = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            for (int i = 0; i < EACH; i++) {
                ngos.add(Ngos.ngo(p + "-" + i, p, true, NgoStatus.ACTIVE));
            }
        }
        return ngos;
    }

    @Test
    void everyNgoHasADotOfItsOwnInItsPrefecture() {
        DotPlaces places = new DotPlaces(JAPAN);
        places.seat(picture(everywhere()));
        MapFrame frame = MapFrame.of(JAPAN, 800, 620);
        Set<Point2D> taken = new HashSet<>();
        for (NgoState ngo : everywhere()) {
            DotPlaces.Place place = Objects.requireNonNull(places.of(ngo.id()), ngo.id());
            Point2D at = new Point2D.Double();
            frame.locate(place, at);
            assertThat(taken.add(at)).as(ngo.id()).isTrue();
            assertThat(frame.prefectureAt(at.getX(), at.getY())).as(ngo.id()).isEqualTo(ngo.prefecture());
        }
    }

    @Test
    void anNgoKeepsItsPlaceUntilItMoves() {
        DotPlaces places = new DotPlaces(JAPAN);
        List<NgoState> ngos = everywhere();
        places.seat(picture(ngos));
        DotPlaces.Place before = places.of("30-3");
        places.seat(picture(ngos.subList(700, 800)));
        assertThat(places.of("30-3")).isEqualTo(before);
        places.seat(picture(List.of(Ngos.ngo("30-3", 5, false, NgoStatus.ACTIVE))));
        assertThat(places.of("30-3"))
                .isNotNull()
                .extracting(DotPlaces.Place::prefecture)
                .isEqualTo(5);
    }

    @Test
    void theMapStaysWithinItsPaneWhateverItsShape() {
        for (int[] size : new int[][] {{420, 325}, {850, 620}, {300, 700}, {1200, 400}}) {
            MapFrame frame = MapFrame.of(JAPAN, size[0], size[1]);
            for (var shape : frame.shapes()) {
                assertThat(shape.getBounds2D().getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(shape.getBounds2D().getMaxX()).isLessThanOrEqualTo(size[0]);
                assertThat(shape.getBounds2D().getMaxY()).isLessThanOrEqualTo(size[1]);
            }
            assertThat(frame.disc().getMaxX()).isLessThanOrEqualTo(size[0]);
            assertThat(frame.disc().getMinX()).isPositive();
        }
    }
}
