package enishi.analysis.window;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.comparison.Language;
import enishi.analysis.window.inspect.InspectPanel;
import enishi.analysis.window.play.Clock;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.WorldPicture;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.tour.TourCatalog;
import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** What a teacher does with the window, step by step; run by {@link WindowTest} where there is a screen. */
final class WindowDrive {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path folder;
    private final EnishiWindow window;

    private WindowDrive(Path folder, EnishiWindow window) {
        this.folder = folder;
        this.window = window;
    }

    public static void main(String[] arguments) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        EnishiWindow window = EnishiWindow.open(new WindowSetting(
                ScenarioCatalog.open("baseline-japan"),
                "baseline-japan",
                new RunOverrides(4L, 4, 5000, 2),
                Tables.load(),
                Language.ENGLISH));
        WindowDrive drive = new WindowDrive(Path.of(arguments[0]), window);
        drive.play();
        drive.steer();
        drive.inspect();
        drive.languages();
        drive.save();
        drive.back();
        drive.tour();
        drive.close(before);
        System.exit(0);
    }

    private void play() throws Exception {
        until("the burn-in is over", () -> window.clock().state() == Clock.State.PAUSED);
        JSlider speed = find(JSlider.class, "speed");
        onSwing(() -> {
            speed.setValue(speed.getMaximum());
            return null;
        });
        click("play");
        until("24 months are played", () -> month() >= 24);
        click("play");
        until("it stands still", () -> window.clock().state() == Clock.State.PAUSED);
        assertThat(difference(month()))
                .as("two worlds without a policy are the same")
                .isZero();
    }

    private void steer() throws Exception {
        JTabbedPane tabs = find(JTabbedPane.class, "tabs");
        onSwing(() -> {
            tabs.setSelectedIndex(1);
            return null;
        });
        int month = month();
        List<AbstractButton> switches = all(AbstractButton.class)
                .filter(button -> String.valueOf(button.getName()).startsWith("switch:"))
                .toList();
        assertThat(switches).isNotEmpty();
        for (AbstractButton one : switches.subList(0, Math.min(3, switches.size()))) {
            onSwing(() -> {
                one.doClick();
                return null;
            });
        }
        // The desk gathers what a hand does within a moment.
        Thread.sleep(500);
        for (int i = 1; i <= 6; i++) {
            int next = month + i;
            click("step");
            until("month " + next, () -> month() >= next && window.clock().state() == Clock.State.PAUSED);
        }
        assertThat(difference(month)).isZero();
        assertThat(difference(month + 6)).as("the worlds differ by now").isPositive();
        List<AbstractButton> shocks = all(AbstractButton.class)
                .filter(button -> String.valueOf(button.getName()).startsWith("shock:"))
                .toList();
        assertThat(shocks).isNotEmpty();
        onSwing(() -> {
            shocks.get(0).doClick();
            return null;
        });
        Thread.sleep(500);
        int struck = month();
        click("step");
        until("the shock has struck", () -> month() > struck);
    }

    private void inspect() throws Exception {
        Component map = find(Component.class, "map-POLICY");
        InspectPanel panel = all(InspectPanel.class).findFirst().orElseThrow();
        // Somewhere in the middle of Honshu; the search goes outwards until something is hit.
        onSwing(() -> {
            for (int step = 0; step < 40 && panel.subject() == null; step++) {
                int x = map.getWidth() / 2 + 3 * step;
                int y = map.getHeight() * 2 / 3 - 2 * step;
                for (int id :
                        new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
                    map.dispatchEvent(new MouseEvent(
                            map, id, System.currentTimeMillis(), MouseEvent.BUTTON1_DOWN_MASK, x, y, 2, false, 1));
                }
            }
            return null;
        });
        assertThat(panel.subject()).as("a double click shows what is there").isNotNull();
        JTextField search = find(JTextField.class, "search");
        onSwing(() -> {
            search.setText("tottori");
            search.postActionEvent();
            return null;
        });
        assertThat(Objects.requireNonNull(panel.subject()).prefecture()).isEqualTo(30);
        until("the inspector is drawn", () -> all(Component.class).anyMatch(one -> "traits".equals(one.getName())));
        picture("inspect-en");
    }

    private void languages() throws Exception {
        click("language");
        assertThat(window.frame().getTitle()).contains("縁");
        assertThat(find(AbstractButton.class, "play").getText()).isEqualTo("再生");
        picture("inspect-ja");
        click("worlds");
        picture("one-world-ja");
        click("worlds");
        click("language");
        assertThat(find(AbstractButton.class, "play").getText()).isEqualTo("Play");
    }

    private void save() throws Exception {
        Path file = folder.resolve("saved.png");
        SwingUtilities.invokeLater(
                () -> find(AbstractButton.class, "save-picture").doClick());
        AtomicReference<@Nullable JFileChooser> dialog = new AtomicReference<>();
        until("the file dialog is open", () -> {
            Arrays.stream(Window.getWindows())
                    .filter(Window::isShowing)
                    .flatMap(WindowDrive::parts)
                    .filter(JFileChooser.class::isInstance)
                    .map(JFileChooser.class::cast)
                    .findFirst()
                    .ifPresent(dialog::set);
            return dialog.get() != null;
        });
        onSwing(() -> {
            JFileChooser chooser = Objects.requireNonNull(dialog.get());
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
            return null;
        });
        until("the picture is saved", () -> Files.exists(file));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(1000);
    }

    private void back() throws Exception {
        Stage.Pair old = window.stage().now();
        click("back");
        until("the play begins anew", () -> {
            Stage.Pair now = window.stage().now();
            return now != null && now != old && window.clock().state() == Clock.State.PAUSED;
        });
        assertThat(month()).isZero();
    }

    /** A tour begins its own worlds, waits for the class, plays, reveals, and goes on. */
    private void tour() throws Exception {
        onSwing(() -> {
            window.guide(TourCatalog.open("trust-and-survival"));
            return null;
        });
        picture("tour-begins");
        click("tour-proceed");
        until("a year is played", () -> month() == 12);
        click("tour-proceed");
        click("tour-answer-2");
        picture("tour-asks");
        click("tour-proceed");
        until("ten years are played", () -> month() == 120 && window.clock().state() != Clock.State.PLAYING);
        click("tour-proceed");
        until(
                "the findings are told",
                () -> all(JTextArea.class).anyMatch(text -> "finding-values".equals(text.getName())));
        picture("tour-reveals");
        assertThat(find(JTextArea.class, "finding-values").getText())
                .contains("left")
                .contains("right");
        assertThat(difference(120)).as("without talk the world is another").isPositive();
        onSwing(() -> {
            window.language(Language.JAPANESE);
            return null;
        });
        picture("tour-ja");
        click("tour-close");
        assertThat(all(Component.class).map(Component::getName)).doesNotContain("tour");
    }

    private void close(Set<Thread> before) throws Exception {
        onSwing(() -> {
            window.close();
            return null;
        });
        window.awaitClosed();
        try {
            until("no thread is left", () -> strays(before).isEmpty());
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + ": " + strays(before), e);
        }
        OUT.println("the window is closed and no thread is left");
    }

    /** Threads that keep Java alive, and all of ours. */
    private static Set<String> strays(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.isAlive())
                .filter(thread -> !thread.isDaemon() || thread.getName().startsWith("enishi-"))
                .map(Thread::getName)
                .collect(Collectors.toSet());
    }

    // Hands and eyes

    private int month() {
        WorldPicture picture = window.stage().picture(Side.POLICY);
        return picture == null ? -1 : picture.month();
    }

    /** How many indicators differ between the worlds at the end of a month. */
    private long difference(int month) {
        Stage.Pair now = Objects.requireNonNull(window.stage().now());
        double[][] one = now.baseline().at(month).indicators().values();
        double[][] other = now.policy().at(month).indicators().values();
        long differing = 0;
        for (int metric = 0; metric < one.length; metric++) {
            differing += Arrays.equals(one[metric], other[metric]) ? 0 : 1;
        }
        return differing;
    }

    private void picture(String name) throws Exception {
        Thread.sleep(400);
        onSwing(() -> {
            PictureFile.write(PictureFile.of(window.frame().getRootPane(), 1), folder.resolve(name + ".png"));
            return null;
        });
        Rectangle2D size = window.frame().getBounds();
        assertThat(size.getWidth()).as("fits the screen").isLessThanOrEqualTo(1280);
        assertThat(size.getHeight()).as("fits the screen").isLessThanOrEqualTo(720);
    }

    private void click(String name) throws Exception {
        AbstractButton button = find(AbstractButton.class, name);
        until(name + " can be pressed", button::isEnabled);
        onSwing(() -> {
            button.doClick();
            return null;
        });
        OUT.println("clicked " + name);
    }

    private <T> T find(Class<T> kind, String name) {
        return all(kind)
                .filter(part -> name.equals(((Component) part).getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name));
    }

    private <T> Stream<T> all(Class<T> kind) {
        return parts(window.frame()).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Component> parts(Component of) {
        return Stream.concat(
                Stream.of(of),
                of instanceof Container container
                        ? Arrays.stream(container.getComponents()).flatMap(WindowDrive::parts)
                        : Stream.empty());
    }

    private static void onSwing(Callable<@Nullable Void> action)
            throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> {
            try {
                action.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void until(String what, BooleanSupplier reached) throws InterruptedException {
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
