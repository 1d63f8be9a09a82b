package enishi.analysis.window;

import enishi.analysis.chart.Typeface;
import enishi.analysis.comparison.Language;
import enishi.analysis.window.inspect.InspectPanel;
import enishi.analysis.window.inspect.SubjectInspector;
import enishi.analysis.window.live.ChartStack;
import enishi.analysis.window.map.MapLook;
import enishi.analysis.window.play.Classroom;
import enishi.analysis.window.play.ClassroomController;
import enishi.analysis.window.play.ClassroomUI;
import enishi.analysis.window.play.Clock;
import enishi.analysis.window.play.Script;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.WorldPicture;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.tour.Tour;
import enishi.sim.model.ModelInput;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/** The window as a whole. Swing's thread only, but for {@link #awaitClosed}. */
public final class EnishiWindow implements ControlBar.Listener {

    private static final int REFRESH_MILLISECONDS = 60;

    private final Speech speech;
    private final Classroom classroom;
    private final Stage stage;
    private final Clock clock;
    private final MapLook look;
    private final MapStage maps;
    private final ChartStack charts;
    private final PolicyPlace policy;
    private final InspectPanel inspect;
    private final ControlBar controls;
    private final StatusBar status;
    private final HelpOverlay help;
    private final JFrame frame = new JFrame();
    private final SideTabs tabs;
    private final JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private final TourPlace tours;
    private final Timer timer;
    private final CountDownLatch closed = new CountDownLatch(1);
    private WindowSetting setting;
    private int zoom = Screen.usualZoom();
    private boolean two = true;
    private Stage.@Nullable Pair shownPlay;
    private int shownMonths;
    private int beat;
    private Clock.@Nullable State shownState;

    private EnishiWindow(WindowSetting setting, Script script) {
        this.setting = setting;
        speech = new Speech(setting.language());
        classroom = new Classroom(script);
        stage = classroom.stage();
        ClassroomUI face = new ClassroomUI(classroom);
        clock = new Clock(face, classroom);
        look = new MapLook(setting.tables(), setting.language());
        face.init(new ClassroomController(classroom, this::inspect));
        policy = new PolicyPlace(setting, clock, speech, this::use);
        inspect = new InspectPanel(stage, look, speech);
        charts = new ChartStack(speech);
        tabs = new SideTabs(speech, charts, policy.panel(), inspect);
        maps = new MapStage(
                speech,
                face,
                stage,
                look,
                indicator -> look.colourBy(indicator, pictures()),
                subject -> new SubjectInspector(subject, stage, look, speech));
        controls = new ControlBar(speech, this);
        status = new StatusBar(speech);
        help = new HelpOverlay(speech);
        tours = new TourPlace(
                speech,
                policy,
                clock,
                stage,
                look,
                new TourSights(maps, charts, controls, inspect),
                this::use,
                phrase -> status.note(speech.of(phrase)));
        timer = new Timer(REFRESH_MILLISECONDS, e -> refresh());
    }

    /** Whether there is a screen to open a window on. */
    public static boolean hasDisplay() {
        return Screen.exists();
    }

    /**
     * Opens the window and starts the burn-in of its worlds. Not on Swing's thread.
     *
     * @throws ScenarioException if the scenario cannot be run so
     */
    public static EnishiWindow open(WindowSetting setting) throws ScenarioException, InterruptedException {
        Script script = setting.script();
        AtomicReference<@Nullable EnishiWindow> opened = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> {
                NoPreferences.use();
                Theme.set(setting.language(), Theme.ZOOMS[Screen.usualZoom()]);
                EnishiWindow window = new EnishiWindow(setting, script);
                window.arrange();
                window.begin();
                opened.set(window);
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window could not be opened: " + e.getCause(), e.getCause());
        }
        return Objects.requireNonNull(opened.get(), "the window");
    }

    private void arrange() {
        speech.follow(this::entitle);
        split.setLeftComponent(maps);
        split.setRightComponent(tours.above(tabs));
        split.setResizeWeight(0.67);
        split.setBorder(null);
        maps.setPreferredSize(new Dimension(850, 500));
        JPanel content = new JPanel(new BorderLayout());
        content.add(controls, BorderLayout.NORTH);
        content.add(split, BorderLayout.CENTER);
        content.add(status, BorderLayout.SOUTH);
        frame.setName("enishi");
        frame.setContentPane(content);
        frame.setGlassPane(help);
        Shortcut.bind(content, this::obey);
        restyle();
        Screen.fit(frame);
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                timer.stop();
                clock.close();
                Screen.clear();
                closed.countDown();
            }
        });
    }

    private void entitle() {
        String title = setting.scenario().title(speech.language().code());
        frame.setTitle(speech.of(Phrase.WINDOW_TITLE, title));
        maps.scenario(title);
    }

    private void begin() {
        clock.speed(ControlBar.usualSpeed());
        clock.watch(this::seat);
        controls.showSeed(classroom.script().baseline().seed());
        span();
        frame.setVisible(true);
        clock.start();
        timer.start();
        refresh();
    }

    /** Gives new NGOs their dots; on the clock's thread, month by month. */
    private void seat() {
        Stage.Pair now = stage.now();
        if (now == null) {
            look.places().clear();
        } else {
            look.places().seat(now.baseline().latest());
            look.places().seat(now.policy().latest());
        }
    }

    private void span() {
        ModelInput input = classroom.script().baseline();
        charts.span(input.start(), input.months());
        maps.span(input.start(), input.months());
    }

    private List<WorldPicture> pictures() {
        return Stream.of(stage.picture(Side.BASELINE), stage.picture(Side.POLICY))
                .filter(Objects::nonNull)
                .toList();
    }

    private void obey(Shortcut shortcut) {
        switch (shortcut) {
            case HELP -> help();
            case WORLDS -> controls.swapWorlds();
            case SEARCH -> {
                tabs.lookClosely();
                inspect.focusSearch();
            }
            case LANGUAGE -> language(speech.language() == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH);
            case PLAY -> toggle();
            case STEP -> step();
            case BACK -> back();
            case SLOWER -> controls.faster(-1);
            case FASTER -> controls.faster(1);
            case INDICATOR -> maps.bar().next();
            case TIES -> maps.bar().swapTies();
            case TOUR -> tours();
            case PICTURE -> save();
            case LETTERS -> letters();
            case FIRST_TAB -> tabs.setSelectedIndex(0);
            case SECOND_TAB -> tabs.setSelectedIndex(1);
            case THIRD_TAB -> tabs.setSelectedIndex(2);
        }
    }

    /** Takes in what is new since the last time. */
    private void refresh() {
        Stage.Pair now = stage.now();
        Clock.State state = clock.state();
        boolean changed = state != shownState;
        int months = now == null ? 0 : now.policy().size();
        controls.refresh(state, stage, classroom.script().baseline().months());
        status.refresh(clock, classroom.script().baseline().burnInMonths(), changed);
        if (now != shownPlay && now != null) {
            policy.settle();
            look.classify(pictures());
        }
        if (now != shownPlay || months != shownMonths) {
            shownPlay = now;
            shownMonths = months;
            stage.show();
            maps.refresh();
        }
        // Charts cost more than maps and change less from month to month: every second time will do. What has come into
        // sight since the last month has it still to take in.
        beat++;
        if (beat % 2 == 0 || changed) {
            charts.take(now);
            maps.take(now);
            inspect.refresh();
        }
        shownState = state;
        tours.update();
    }

    private void inspect(Inspector inspector) {
        inspect.show(inspector);
        tabs.lookClosely();
    }

    @Override
    public void toggle() {
        if (clock.state() == Clock.State.PLAYING) {
            clock.pause();
        } else {
            clock.play();
        }
    }

    @Override
    public void step() {
        clock.step();
    }

    @Override
    public void back() {
        if (!tours.repeat()) {
            policy.begin(setting);
        }
    }

    @Override
    public void speed(double monthsPerSecond) {
        clock.speed(monthsPerSecond);
    }

    @Override
    public void worlds(boolean newTwo) {
        two = newTwo;
        maps.showTwo(two);
        charts.showTwo(two);
        inspect.style(two, Theme.ZOOMS[zoom]);
        shownMonths = -1;
        refresh();
    }

    @Override
    public void seed(String wanted) {
        try {
            WindowSetting other = setting.withSeed(Long.parseLong(wanted));
            policy.begin(other);
            setting = other;
        } catch (NumberFormatException | ScenarioException e) {
            status.note(speech.of(Phrase.SEED_REFUSED, wanted));
            controls.showSeed(classroom.script().baseline().seed());
        }
    }

    @Override
    public void language(Language other) {
        if (!Typeface.canShow(other)) {
            status.note(speech.of(Phrase.NO_JAPANESE_FONT));
            return;
        }
        speech.change(other);
        restyle();
    }

    @Override
    public void letters() {
        zoom = (zoom + 1) % Theme.ZOOMS.length;
        restyle();
    }

    private void restyle() {
        float factor = Theme.ZOOMS[zoom];
        Theme.change(speech.language(), factor);
        look.speak(speech.language(), factor);
        charts.enlarge(factor);
        maps.enlarge(factor);
        inspect.style(two, factor);
        policy.speak();
        tours.speak();
        controls.enlarge(factor);
        int width = tabs.enlarge(factor);
        if (split.getWidth() > 0) {
            split.setDividerLocation(split.getWidth() - width);
        }
        shownMonths = -1;
        refresh();
        frame.repaint();
    }

    @Override
    public void save() {
        new PictureDialog(frame, speech, status).ask(frame.getRootPane());
    }

    @Override
    public void help() {
        help.swap();
    }

    @Override
    public void tours() {
        tours.menu(setting).show(controls.tourPlace(), 0, controls.tourPlace().getHeight());
    }

    /** Begins a tour as soon as the window has drawn itself; from any thread. */
    public void guideSoon(Tour tour) {
        SwingUtilities.invokeLater(() -> guide(tour));
    }

    /** Begins a guided tour. Swing's thread only. */
    public void guide(Tour tour) {
        tours.begin(tour, setting);
    }

    /** The worlds begin anew as a setting says. */
    private void use(WindowSetting other) {
        setting = other;
        entitle();
        controls.showSeed(classroom.script().baseline().seed());
        span();
    }

    /** The clock of the worlds. */
    public Clock clock() {
        return clock;
    }

    /** Where the pictures of the worlds stand. */
    public Stage stage() {
        return stage;
    }

    /** The frame on the screen. */
    public JFrame frame() {
        return frame;
    }

    /** Closes the window and lets go of its worlds. */
    public void close() {
        frame.dispose();
    }

    /** Waits until the window is closed and its threads have ended. Never on Swing's thread. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
        int patience = 60;
        clock.join(patience);
    }
}
