package enishi.sim.agent;

import enishi.sim.invariant.Invariants;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Portrait;
import enishi.sim.metric.Snapshot;
import enishi.sim.parameter.MonthCount;
import enishi.sim.world.World;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Ends the month: invariants are checked if asked for, and the month's indicators are reported. */
public final class Observation implements Steppable {

    private static final long serialVersionUID = 1;

    private final World world;
    private final Consumer<IndicatorTable> reader;
    private final Invariants invariants;
    private IntPredicate wanted = reportedMonth -> false;
    private Consumer<Snapshot> viewer = snapshot -> {};
    private @Nullable Follower follower;
    private boolean checking;

    /** Reports a world's indicators to {@code reader}. */
    public Observation(World world, Consumer<IndicatorTable> reader) {
        this.world = world;
        this.reader = reader;
        this.invariants = new Invariants(world);
    }

    /** Gives {@code newViewer} a snapshot at the end of every reported month, counted from 1, that is wanted. */
    public void photograph(IntPredicate newWanted, Consumer<Snapshot> newViewer) {
        wanted = newWanted;
        viewer = newViewer;
    }

    /**
     * Gives {@code newViewer} a portrait of every NGO of the given ids at each {@link #portray} and at the end of every reported
     * month, with what happened to it since the one before.
     */
    public void follow(SortedSet<String> ngos, Consumer<Portrait> newViewer) {
        follower = ngos.isEmpty() ? null : new Follower(world, ngos, newViewer);
    }

    /** Portrays the NGOs that are followed, as they are now. */
    public void portray() {
        Follower asked = follower;
        if (asked != null) {
            asked.portray();
        }
    }

    /** Switches the invariants mode. */
    public void check(boolean newChecking) {
        checking = newChecking;
    }

    @Override
    public void step(SimState state) {
        if (checking) {
            invariants.check();
        }
        if (world.month >= world.firstReported) {
            if (wanted.test(world.month - world.firstReported + 1)) {
                viewer.accept(Snapshot.of(world));
            }
            portray();
            reader.accept(new IndicatorTable(MonthCount.calendar(world.month), Metrics.reduce(world)));
        }
    }
}
