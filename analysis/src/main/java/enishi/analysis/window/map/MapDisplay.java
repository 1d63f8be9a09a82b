package enishi.analysis.window.map;

import enishi.analysis.window.play.ClassroomUI;
import sim.display.Display2D;

/**
 * MASON's display at the window's own pace: a step does not draw. The window draws both maps together, so that they always
 * show the same month, and not more often than eyes can follow.
 */
final class MapDisplay extends Display2D {

    private static final long serialVersionUID = 1;

    MapDisplay(double width, double height, ClassroomUI face) {
        super(width, height, face);
    }

    @Override
    public boolean shouldUpdate() {
        return false;
    }

    /** Draws the newest picture, and says anew what the pointer points at. */
    void refresh() {
        insideDisplay.repaint();
        insideDisplay.updateToolTips();
    }
}
