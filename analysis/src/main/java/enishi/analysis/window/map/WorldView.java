package enishi.analysis.window.map;

import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.play.WorldPicture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/** What the layers of one map share: its world, its look, and where everything stands at its size. */
final class WorldView {

    private final Side side;
    private final Stage stage;
    private final MapLook look;
    private final Function<Subject, Inspector> inspectors;
    private @Nullable MapFrame frame;

    WorldView(Side side, Stage stage, MapLook look, Function<Subject, Inspector> inspectors) {
        this.side = side;
        this.stage = stage;
        this.look = look;
        this.inspectors = inspectors;
    }

    Side side() {
        return side;
    }

    MapLook look() {
        return look;
    }

    @Nullable
    WorldPicture picture() {
        return stage.shown(side);
    }

    MapFrame frame(double width, double height) {
        MapFrame now = frame;
        if (now == null || !now.fits(width, height)) {
            now = MapFrame.of(look.japan(), width, height);
            frame = now;
        }
        return now;
    }

    Inspector inspector(Subject subject) {
        return inspectors.apply(subject);
    }
}
