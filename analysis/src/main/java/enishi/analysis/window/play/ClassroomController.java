package enishi.analysis.window.play;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFrame;
import sim.display.Controller;
import sim.engine.Stoppable;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** What MASON's displays ask when something on them is double-clicked: the window shows the inspector in its own place. */
public final class ClassroomController implements Controller {

    private final List<JFrame> frames = new ArrayList<>();
    private final Classroom classroom;
    private final Consumer<Inspector> shower;

    /** Gives the inspector of what lies on top to {@code shower}, on Swing's thread. */
    public ClassroomController(Classroom classroom, Consumer<Inspector> shower) {
        this.classroom = classroom;
        this.shower = shower;
    }

    @Override
    @Deprecated // in MASON too
    @SuppressWarnings("SynchronizeOnNonFinalField") // MASON's own lock
    public void doChangeCode(Runnable change) {
        synchronized (classroom.schedule) {
            change.run();
        }
    }

    @Override
    public void setInspectors(Bag inspectors, Bag names) {
        if (!inspectors.isEmpty()) {
            // Displays list what they drew last at the end.
            shower.accept((Inspector) inspectors.get(inspectors.numObjs - 1));
        }
    }

    @Override
    public boolean registerFrame(JFrame frame) {
        return frames.add(frame);
    }

    @Override
    public boolean unregisterFrame(JFrame frame) {
        return frames.remove(frame);
    }

    @Override
    public boolean unregisterAllFrames() {
        frames.clear();
        return true;
    }

    @Override
    @SuppressWarnings("NonApiType") // as MASON wants it
    public ArrayList<JFrame> getAllFrames() {
        return new ArrayList<>(frames);
    }

    @Override
    public void refresh() {
        frames.forEach(JFrame::repaint);
    }

    @Override
    public void registerInspector(Inspector inspector, Stoppable stopper) {
        // Ours are told by the window itself.
    }

    @Override
    @SuppressWarnings("NonApiType") // as MASON wants it
    public ArrayList<Inspector> getAllInspectors() {
        return new ArrayList<>();
    }
}
