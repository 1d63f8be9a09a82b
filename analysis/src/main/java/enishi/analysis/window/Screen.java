package enishi.analysis.window;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Rectangle;
import java.awt.Window;
import javax.swing.JFrame;

/** The screen that the window opens on. */
final class Screen {

    private static final Dimension USUAL = new Dimension(1280, 720);
    private static final Dimension SMALLEST = new Dimension(960, 600);
    private static final int LARGE = 1800;

    private Screen() {}

    /** Whether there is one. */
    static boolean exists() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError e) {
            return false;
        }
    }

    /** Lets go of everything that was ever on it, dialogs and MASON's hidden frames included, so that Swing can end. */
    static void clear() {
        for (Window window : Window.getWindows()) {
            window.dispose();
        }
    }

    private static Rectangle room() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    }

    /** Place among {@link Theme#ZOOMS} of the letters at first: larger on a large screen, which is looked at from afar. */
    static int usualZoom() {
        return room().width >= LARGE ? 2 : 0;
    }

    /** Gives a window a size that fits, in the middle. */
    static void fit(JFrame frame) {
        Rectangle room = room();
        frame.setMinimumSize(SMALLEST);
        frame.setSize(size(room.width, USUAL.width), size(room.height, USUAL.height));
        frame.setLocationRelativeTo(null);
    }

    /** Nearly all of a screen that has much room to spare, else the usual size, or what there is. */
    private static int size(int room, int usual) {
        return room > usual * 5 / 4 ? room * 9 / 10 : Math.min(usual, room);
    }
}
