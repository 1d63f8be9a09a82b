package enishi.analysis.window.play;

import java.util.ArrayList;
import java.util.List;
import sim.display.Display2D;
import sim.display.GUIState;

/** MASON's face of a {@link Classroom}: its displays take part in every step. */
public final class ClassroomUI extends GUIState {

    private final List<Display2D> displays = new ArrayList<>();

    /** The face of a classroom. */
    public ClassroomUI(Classroom classroom) {
        super(classroom);
    }

    /** What MASON calls the simulation. */
    public static String getName() {
        return "Enishi";
    }

    /** Adds a display of this simulation; before the first start. */
    public void show(Display2D display) {
        displays.add(display);
    }

    @Override
    public void start() {
        super.start();
        displays.forEach(Display2D::reset);
    }

    @Override
    public void quit() {
        super.quit();
        displays.forEach(Display2D::quit);
    }
}
