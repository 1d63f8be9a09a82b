package enishi.analysis.window;

import enishi.analysis.window.desk.PolicyDesk;
import enishi.analysis.window.inspect.SubjectInspector;
import enishi.analysis.window.map.MapLook;
import enishi.analysis.window.play.Clock;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.tour.TourGuide;
import enishi.analysis.window.tour.TourPanel;
import enishi.analysis.window.tour.TourRoom;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.data.PrefectureSets;
import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourCatalog;
import enishi.scenarios.tour.TourView;
import enishi.sim.model.ModelInput.Policy;
import java.awt.Dimension;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JSplitPane;
import org.jspecify.annotations.Nullable;

/** Where a guided tour stands in the window, and what it does to the worlds there. Swing's thread only. */
final class TourPlace implements TourRoom {

    private static final double SHARE = 0.62;

    private final Speech speech;
    private final PolicyPlace policy;
    private final Clock clock;
    private final Stage stage;
    private final MapLook look;
    private final TourSights sights;
    private final Consumer<WindowSetting> begun;
    private final Consumer<Phrase> note;
    private final JSplitPane place = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
    private @Nullable WindowSetting setting;
    private PolicyPlace.@Nullable Aside own;
    private @Nullable TourGuide guide;
    private @Nullable TourPanel panel;
    private Stage.@Nullable Pair before;

    TourPlace(
            Speech speech,
            PolicyPlace policy,
            Clock clock,
            Stage stage,
            MapLook look,
            TourSights sights,
            Consumer<WindowSetting> begun,
            Consumer<Phrase> note) {
        this.speech = speech;
        this.policy = policy;
        this.clock = clock;
        this.stage = stage;
        this.look = look;
        this.sights = sights;
        this.begun = begun;
        this.note = note;
    }

    /** The tour above something else, as far as there is a tour. */
    JComponent above(JComponent other) {
        place.setName("tour-place");
        place.setBorder(null);
        place.setResizeWeight(SHARE);
        place.setTopComponent(null);
        place.setBottomComponent(other);
        place.setDividerSize(0);
        place.setMinimumSize(new Dimension(300, 200));
        return place;
    }

    /** The tours to choose from. */
    JPopupMenu menu(WindowSetting now) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("tour-menu");
        for (String id : TourCatalog.ids()) {
            Tour tour = TourCatalog.open(id);
            JMenuItem item = new JMenuItem(tour.title(speech.language().code()));
            item.setName("tour-" + id);
            item.addActionListener(e -> begin(tour, now));
            menu.add(item);
        }
        if (guide != null) {
            menu.addSeparator();
            JMenuItem item = new JMenuItem(speech.of(Phrase.TOUR_END));
            item.addActionListener(e -> end());
            menu.add(item);
        }
        return menu;
    }

    /** Begins a tour, in the language and at the scale of the window. */
    void begin(Tour tour, WindowSetting now) {
        setting = now;
        if (guide == null) {
            own = policy.aside();
        }
        TourGuide fresh = new TourGuide(tour, this, look.geography());
        TourPanel told = new TourPanel(fresh, look.geography(), speech.language(), this::end);
        guide = fresh;
        panel = told;
        place.setTopComponent(told);
        place.setDividerSize(6);
        place.setDividerLocation(SHARE);
        place.revalidate();
        fresh.start();
    }

    /** Takes the tour away; the worlds and the desk from before it come back, and begin anew. */
    void end() {
        leave();
        PolicyPlace.Aside aside = own;
        if (aside != null) {
            clock.pause();
            policy.resume(aside);
            begun.accept(aside.setting());
        }
    }

    /** Begins the experiment of the step that is shown anew, if there is a tour. */
    boolean repeat() {
        TourGuide now = guide;
        if (now != null) {
            now.repeat();
        }
        return now != null;
    }

    private void leave() {
        guide = null;
        panel = null;
        place.setTopComponent(null);
        place.setDividerSize(0);
        place.revalidate();
    }

    /** Looks whether what the guide waits for has come. */
    void update() {
        TourGuide now = guide;
        if (now != null) {
            now.update();
            if (now.isLeft()) {
                leave();
                note.accept(Phrase.TOUR_LEFT);
            }
        }
    }

    /** Says everything anew. */
    void speak() {
        if (panel != null) {
            panel.speak(speech.language());
        }
    }

    @Override
    public void begin(Tour tour) {
        WindowSetting now = setting;
        if (now == null) {
            throw new IllegalStateException("a tour must have begun. Maybe the guide was started by itself.");
        }
        WindowSetting other = new WindowSetting(
                tour.scenario(),
                tour.definition().scenario(),
                new RunOverrides(
                        tour.definition().seed(),
                        tour.definition().years(),
                        now.overrides().scale(),
                        now.overrides().burnInMonths()),
                now.tables(),
                speech.language());
        before = stage.now();
        clock.pause();
        policy.beginFresh(other);
        begun.accept(other);
    }

    @Override
    public PolicyDesk desk() {
        return policy.desk();
    }

    @Override
    public void adoptFor(Function<YearMonth, Policy> made) {
        clock.adoptFor(made);
    }

    @Override
    public void playTo(int month) {
        clock.playTo(month);
    }

    @Override
    public void show(TourView view) {
        sights.show(view);
        String prefecture = view.prefecture();
        if (prefecture != null) {
            int index = PrefectureSets.allCodes().indexOf(prefecture);
            sights.inspect().show(new SubjectInspector(Subject.prefecture(index), stage, look, speech));
        }
    }

    @Override
    public Stage.@Nullable Pair now() {
        Stage.Pair now = stage.now();
        // The worlds that were there before are cleared away by the clock in its own time.
        return Objects.equals(now, before) ? null : now;
    }
}
