package enishi.analysis.benchmark;

import enishi.analysis.comparison.Language;
import enishi.analysis.window.EnishiWindow;
import enishi.analysis.window.WindowSetting;
import enishi.analysis.window.play.Classroom;
import enishi.analysis.window.play.ClassroomUI;
import enishi.analysis.window.play.Clock;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.WorldPicture;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Two years of the classroom's default (baseline-japan, two worlds) as fast as they come: unseen, seen in the window with maps and
 * charts, and seen while a hand moves a slider without rest. Needs a screen: {@code xvfb-run -s "-screen 0 1280x720x24" mvn
 * -Pbenchmark verify -DskipTests -Djmh.arguments=WindowBenchmark}. Months a second are 24 over the score.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=false")
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class WindowBenchmark {

    private static final int MONTHS = 24;
    private static final String LEVER = "slider:parameters.talk.monthlyTalkProbability";
    private static final RunOverrides OVERRIDES = new RunOverrides(1L, 30, null, null);

    private static void await(Clock clock, Clock.State state) throws InterruptedException {
        while (clock.state() != state) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static void play(Clock clock, int month) throws InterruptedException {
        clock.playTo(month);
        await(clock, Clock.State.PLAYING);
        await(clock, Clock.State.PAUSED);
    }

    /** Two worlds and their pictures, of which nothing is drawn. */
    @State(Scope.Benchmark)
    public static class Unseen {

        private Classroom classroom;
        private Clock clock;

        /** Lives through the burn-in. */
        @Setup
        public void open() throws Exception {
            WindowSetting setting = setting();
            classroom = new Classroom(setting.script());
            clock = new Clock(new ClassroomUI(classroom), classroom);
            clock.speed(Clock.fastest());
            clock.start();
            await(clock, Clock.State.PAUSED);
        }

        /** Lets go. */
        @TearDown
        public void close() throws InterruptedException {
            clock.close();
            clock.join(60);
        }
    }

    /** The window. */
    @State(Scope.Benchmark)
    public static class Seen {

        private EnishiWindow window;
        private JSlider slider;

        /** Opens it and lives through the burn-in. */
        @Setup
        public void open() throws Exception {
            window = EnishiWindow.open(setting());
            await(window.clock(), Clock.State.PAUSED);
            window.clock().speed(Clock.fastest());
            SwingUtilities.invokeAndWait(() -> {
                find("tabs", JTabbedPane.class).setSelectedIndex(1);
                find("group:SOCIETY", AbstractButton.class).doClick();
                slider = find(LEVER, JSlider.class);
                find("tabs", JTabbedPane.class).setSelectedIndex(0);
            });
        }

        private <T> T find(String name, Class<T> kind) {
            return parts(window.frame())
                    .filter(part -> name.equals(part.getName()))
                    .map(kind::cast)
                    .findFirst()
                    .orElseThrow();
        }

        private static Stream<Component> parts(Component of) {
            return Stream.concat(
                    Stream.of(of),
                    of instanceof Container container
                            ? Arrays.stream(container.getComponents()).flatMap(Seen::parts)
                            : Stream.empty());
        }

        private int month() {
            WorldPicture picture = window.stage().picture(Side.POLICY);
            return picture == null ? 0 : picture.month();
        }

        /** Closes it. */
        @TearDown
        public void close() throws Exception {
            SwingUtilities.invokeAndWait(window::close);
            window.awaitClosed();
        }
    }

    /** How long the hand had to wait for the window. JMH adds the iterations up: divide by their number. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Waits {

        /** Moves of the slider. */
        public int moves;

        /** Milliseconds from a move until Swing's thread had taken it in: the longest of an iteration. */
        public double longestMilliseconds;

        /** And the mean. */
        public double meanMilliseconds;

        /** Forgets. */
        @Setup(Level.Iteration)
        public void clear() {
            moves = 0;
            longestMilliseconds = 0;
            meanMilliseconds = 0;
        }
    }

    private static WindowSetting setting() {
        return new WindowSetting(
                ScenarioCatalog.open("baseline-japan"), "baseline-japan", OVERRIDES, Tables.load(), Language.ENGLISH);
    }

    /** Both worlds, nothing drawn. */
    @Benchmark
    public void unseen(Unseen worlds) throws InterruptedException {
        WorldPicture picture = worlds.classroom.stage().picture(Side.POLICY);
        play(worlds.clock, (picture == null ? 0 : picture.month()) + MONTHS);
    }

    /** In the window, charts in sight. */
    @Benchmark
    public void seen(Seen seen) throws InterruptedException {
        play(seen.window.clock(), seen.month() + MONTHS);
    }

    /** In the window, while the slider goes up and down, a notch every 16 milliseconds. */
    @Benchmark
    public void steered(Seen seen, Waits waits) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread hand = new Thread(() -> {
            while (!done.get()) {
                long begun = System.nanoTime();
                try {
                    SwingUtilities.invokeAndWait(
                            () -> seen.slider.setValue((seen.slider.getValue() + 1) % seen.slider.getMaximum()));
                    double waited = (System.nanoTime() - begun) / 1e6;
                    waits.moves++;
                    waits.longestMilliseconds = Math.max(waits.longestMilliseconds, waited);
                    waits.meanMilliseconds += (waited - waits.meanMilliseconds) / waits.moves;
                    TimeUnit.MILLISECONDS.sleep(Math.max(1, 16 - Math.round(waited)));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        hand.start();
        play(seen.window.clock(), seen.month() + MONTHS);
        done.set(true);
        hand.join();
    }
}
