package enishi.analysis.window;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Hands and eyes of somebody at a window: finds its parts by name, presses, draws, and waits for what is to be seen. */
final class WindowHand {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final JFrame frame;

    WindowHand(JFrame frame) {
        this.frame = frame;
    }

    /** Takes a slider's thumb with the mouse and draws it beyond the right end, through all values between. */
    void drag(JSlider slider) throws Exception {
        AtomicReference<@Nullable Rectangle> seen = new AtomicReference<>();
        onSwing(() -> {
            slider.scrollRectToVisible(new Rectangle(slider.getSize()));
            return null;
        });
        onSwing(() -> {
            seen.set(new Rectangle(slider.getLocationOnScreen(), slider.getSize()));
            return null;
        });
        Rectangle place = Objects.requireNonNull(seen.get());
        int thumb = 8;
        double share = (slider.getValue() - slider.getMinimum()) / (double) (slider.getMaximum() - slider.getMinimum());
        int from = (int) Math.round(place.x + thumb + share * (place.width - 2 * thumb));
        int y = place.y + place.height / 2;
        Robot robot = new Robot();
        robot.setAutoDelay(5);
        robot.mouseMove(from, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int x = from; x <= place.x + place.width; x += 3) {
            robot.mouseMove(x, y);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Presses a key wherever the focus is. */
    void press(int key) throws AWTException {
        Robot robot = new Robot();
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    void click(String name) throws Exception {
        AbstractButton button = find(AbstractButton.class, name);
        until(name + " can be pressed", button::isEnabled);
        onSwing(() -> {
            button.doClick();
            return null;
        });
        OUT.println("clicked " + name);
    }

    <T> T find(Class<T> kind, String name) {
        return all(kind)
                .filter(part -> name.equals(((Component) part).getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name));
    }

    <T> Stream<T> all(Class<T> kind) {
        return parts(frame).filter(kind::isInstance).map(kind::cast);
    }

    static Stream<Component> parts(Component of) {
        return Stream.concat(
                Stream.of(of),
                of instanceof Container container
                        ? Arrays.stream(container.getComponents()).flatMap(WindowHand::parts)
                        : Stream.empty());
    }

    static void onSwing(Callable<@Nullable Void> action) throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> {
            try {
                action.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static void until(String what, BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in vain: " + what);
            }
            Thread.sleep(20);
        }
        OUT.println(what);
    }
}
