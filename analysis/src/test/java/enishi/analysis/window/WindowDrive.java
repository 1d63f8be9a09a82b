package enishi.analysis.window;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.comparison.Language;
import enishi.analysis.window.desk.DeskGroup;
import enishi.analysis.window.inspect.InspectPanel;
import enishi.analysis.window.play.Clock;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.WorldPicture;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.tour.TourCatalog;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
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

    /** How much residents forget: it acts on all of them within a month. */
    private static final String LEVER = "parameters.awareness.monthlyDecay";

    private static final int TOTTORI = 30;

    private final Path folder;
    private final EnishiWindow window;
    private final WindowHand hand;

    private WindowDrive(Path folder, EnishiWindow window) {
        this.folder = folder;
        this.window = window;
        this.hand = new WindowHand(window.frame());
    }

    public static void main(String[] arguments) {
        try {
            drive(Path.of(arguments[0]));
            System.exit(0);
        } catch (Throwable e) {
            // The window would keep Java alive for ever.
            e.printStackTrace(OUT);
            System.exit(1);
        }
    }

    private static void drive(Path folder) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        EnishiWindow window = EnishiWindow.open(new WindowSetting(
                ScenarioCatalog.open("baseline-japan"),
                "baseline-japan",
                new RunOverrides(4L, 4, 5000, 2),
                Tables.load(),
                Language.ENGLISH));
        WindowDrive drive = new WindowDrive(folder, window);
        drive.play();
        drive.steer();
        drive.inspect();
        drive.languages();
        drive.save();
        drive.back();
        drive.tour();
        drive.close(before);
    }

    private void play() throws Exception {
        WindowHand.until("the burn-in is over", () -> window.clock().state() == Clock.State.PAUSED);
        JSlider speed = hand.find(JSlider.class, "speed");
        WindowHand.onSwing(() -> {
            speed.setValue(speed.getMaximum());
            return null;
        });
        hand.click("play");
        WindowHand.until("24 months are played", () -> month() >= 24);
        hand.click("play");
        WindowHand.until("it stands still", () -> window.clock().state() == Clock.State.PAUSED);
        assertThat(difference(month()))
                .as("two worlds without a policy are the same")
                .isZero();
    }

    private void steer() throws Exception {
        JTabbedPane tabs = hand.find(JTabbedPane.class, "tabs");
        WindowHand.onSwing(() -> {
            tabs.setSelectedIndex(1);
            return null;
        });
        int month = month();
        hand.click("switch:global-plazas");
        // The desk gathers what a hand does within a moment.
        Thread.sleep(500);
        steps(6);
        assertThat(difference(month)).isZero();
        assertThat(difference(month())).as("the plazas are closed").isPositive();
        hand.click("group:" + DeskGroup.SOCIETY);
        JSlider slider = hand.find(JSlider.class, "slider:" + LEVER);
        hand.drag(slider);
        assertThat(slider.getValue()).isEqualTo(slider.getMaximum());
        picture("policy-en");
        Thread.sleep(500);
        double remembered = more(Area.JAPAN, "mean_awareness");
        steps(2);
        int stood = month();
        // The slider has the focus, within a split pane that knows this key too.
        hand.press(KeyEvent.VK_F6);
        WindowHand.until(
                "F6 is a step", () -> month() == stood + 1 && window.clock().state() == Clock.State.PAUSED);
        assertThat(more(Area.JAPAN, "mean_awareness")).as("people forget").isLessThan(remembered - 0.0002);

        double calm = more(Area.FIRST_PREFECTURE + TOTTORI, "mean_awareness");
        hand.click("shock:earthquake-here");
        Thread.sleep(500);
        steps(2);
        assertThat(more(Area.FIRST_PREFECTURE + TOTTORI, "mean_awareness") - calm)
                .as("Tottori is talked about")
                .isGreaterThan(0.02);
    }

    private void steps(int months) throws Exception {
        for (int i = 0; i < months; i++) {
            int next = month() + 1;
            hand.click("step");
            WindowHand.until(
                    "month " + next, () -> month() >= next && window.clock().state() == Clock.State.PAUSED);
        }
    }

    /** By how much an indicator of the right world is above that of the left one. */
    private double more(int area, String metric) {
        int index = Metrics.indexOf(metric);
        Stage.Pair now = Objects.requireNonNull(window.stage().now());
        return now.policy().latest().indicators().value(index, area)
                - now.baseline().latest().indicators().value(index, area);
    }

    private void inspect() throws Exception {
        Component map = hand.find(Component.class, "map-POLICY");
        InspectPanel panel = hand.all(InspectPanel.class).findFirst().orElseThrow();
        // Somewhere in the middle of Honshu; the search goes outwards until something is hit.
        WindowHand.onSwing(() -> {
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
        JTextField search = hand.find(JTextField.class, "search");
        WindowHand.onSwing(() -> {
            search.setText("tottori");
            search.postActionEvent();
            return null;
        });
        assertThat(Objects.requireNonNull(panel.subject()).prefecture()).isEqualTo(TOTTORI);
        WindowHand.until(
                "the inspector is drawn",
                () -> hand.all(Component.class).anyMatch(one -> "traits".equals(one.getName())));
        picture("inspect-en");
    }

    private void languages() throws Exception {
        hand.click("language");
        assertThat(window.frame().getTitle()).contains("縁");
        assertThat(hand.find(AbstractButton.class, "play").getText()).isEqualTo("再生");
        picture("inspect-ja");
        hand.click("worlds");
        picture("one-world-ja");
        hand.click("worlds");
        hand.click("language");
        assertThat(hand.find(AbstractButton.class, "play").getText()).isEqualTo("Play");
    }

    private void save() throws Exception {
        Path file = folder.resolve("saved.png");
        SwingUtilities.invokeLater(
                () -> hand.find(AbstractButton.class, "save-picture").doClick());
        AtomicReference<@Nullable JFileChooser> dialog = new AtomicReference<>();
        WindowHand.until("the file dialog is open", () -> {
            Arrays.stream(Window.getWindows())
                    .filter(Window::isShowing)
                    .flatMap(WindowHand::parts)
                    .filter(JFileChooser.class::isInstance)
                    .map(JFileChooser.class::cast)
                    .findFirst()
                    .ifPresent(dialog::set);
            return dialog.get() != null;
        });
        WindowHand.onSwing(() -> {
            JFileChooser chooser = Objects.requireNonNull(dialog.get());
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
            return null;
        });
        WindowHand.until("the picture is saved", () -> Files.exists(file));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(1000);
    }

    private void back() throws Exception {
        Stage.Pair old = window.stage().now();
        hand.click("back");
        WindowHand.until("the play begins anew", () -> {
            Stage.Pair now = window.stage().now();
            return now != null && now != old && window.clock().state() == Clock.State.PAUSED;
        });
        assertThat(month()).isZero();
    }

    /** A tour begins its own worlds, waits for the class, plays, reveals, and goes on. */
    private void tour() throws Exception {
        WindowHand.onSwing(() -> {
            window.guide(TourCatalog.open("trust-and-survival"));
            return null;
        });
        picture("tour-begins");
        hand.click("tour-proceed");
        WindowHand.until("a year is played", () -> month() == 12);
        hand.click("tour-proceed");
        hand.click("tour-answer-2");
        picture("tour-asks");
        hand.click("tour-proceed");
        WindowHand.until(
                "ten years are played", () -> month() == 120 && window.clock().state() != Clock.State.PLAYING);
        hand.click("tour-proceed");
        WindowHand.until(
                "the findings are told",
                () -> hand.all(JTextArea.class).anyMatch(text -> "finding-values".equals(text.getName())));
        picture("tour-reveals");
        assertThat(hand.find(JTextArea.class, "finding-values").getText())
                .contains("left")
                .contains("right");
        assertThat(difference(120)).as("without talk the world is another").isPositive();
        WindowHand.onSwing(() -> {
            window.language(Language.JAPANESE);
            return null;
        });
        picture("tour-ja");
        hand.click("tour-close");
        assertThat(hand.all(Component.class).map(Component::getName)).doesNotContain("tour");
    }

    private void close(Set<Thread> before) throws Exception {
        WindowHand.onSwing(() -> {
            window.close();
            return null;
        });
        window.awaitClosed();
        try {
            WindowHand.until("no thread is left", () -> strays(before).isEmpty());
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
        WindowHand.onSwing(() -> {
            PictureFile.write(PictureFile.of(window.frame().getRootPane(), 1), folder.resolve(name + ".png"));
            return null;
        });
        Rectangle2D size = window.frame().getBounds();
        assertThat(size.getWidth()).as("fits the screen").isLessThanOrEqualTo(1280);
        assertThat(size.getHeight()).as("fits the screen").isLessThanOrEqualTo(720);
    }
}
