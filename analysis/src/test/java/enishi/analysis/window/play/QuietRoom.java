package enishi.analysis.window.play;

import enishi.analysis.window.desk.PolicyDesk;
import enishi.analysis.window.tour.TourRoom;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.data.Tables;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourView;
import enishi.sim.model.ModelInput;
import enishi.sim.model.ModelInput.Policy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A tour without a window: the same worlds as the window's, which wait for nobody. The world without policy is lived once a seed. */
public final class QuietRoom implements TourRoom {

    private static final Desk DESK = Desk.shipped();

    private final RunOverrides overrides;
    private static final Tables TABLES = Tables.load();
    /** Lived once for all rooms; the tests that live a tour do so one after another. */
    private static final Map<ModelInput, History> BASELINES = new ConcurrentHashMap<>();

    private final List<TourView> shown = new ArrayList<>();
    private @Nullable PolicyDesk desk;
    private @Nullable SimulatedWorld world;
    private Stage.@Nullable Pair now;
    private int begun;

    /**
     * A room.
     *
     * @param overrides what differs from how the tour wants its worlds run; its years are the tour's
     */
    public QuietRoom(RunOverrides overrides) {
        this.overrides = overrides;
    }

    @Override
    public void begin(Tour tour) {
        begun++;
        ModelInput input = tour.scenario()
                .modelInput(
                        new RunOverrides(
                                overrides.seed() == null
                                        ? Long.valueOf(tour.definition().seed())
                                        : overrides.seed(),
                                tour.definition().years(),
                                overrides.scale(),
                                overrides.burnInMonths()),
                        TABLES);
        History baseline = BASELINES.computeIfAbsent(input, QuietRoom::lived);
        desk = new PolicyDesk(tour.scenario(), DESK);
        close();
        SimulatedWorld fresh = burnt(input);
        world = fresh;
        now = new Stage.Pair(baseline, new History(input.months(), fresh.opening()));
    }

    private static SimulatedWorld burnt(ModelInput input) {
        SimulatedWorld world = new SimulatedWorld(input);
        world.start();
        for (int month = 0; month < input.burnInMonths(); month++) {
            world.burn();
        }
        return world;
    }

    private static History lived(ModelInput input) {
        SimulatedWorld world = burnt(input);
        History history = new History(input.months(), world.opening());
        for (int month = 0; month < input.months(); month++) {
            history.add(world.month());
        }
        world.finish();
        return history;
    }

    @Override
    public PolicyDesk desk() {
        return Objects.requireNonNull(desk);
    }

    @Override
    public void adoptFor(Function<YearMonth, Policy> made) {
        Objects.requireNonNull(world).adoptFor(made);
    }

    @Override
    public void playTo(int month) {
        History lived = Objects.requireNonNull(now).policy();
        while (lived.latest().month() < month) {
            lived.add(Objects.requireNonNull(world).month());
        }
    }

    @Override
    public void show(TourView view) {
        shown.add(view);
    }

    @Override
    public Stage.@Nullable Pair now() {
        return now;
    }

    /** What was to be shown, in order. */
    public List<TourView> shown() {
        return List.copyOf(shown);
    }

    /** How often worlds have begun. */
    public int begun() {
        return begun;
    }

    /** Lets go of the world. */
    public void close() {
        if (world != null) {
            world.finish();
        }
    }
}
