package enishi.sim.agent;

import enishi.sim.invariant.Invariants;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.parameter.MonthCount;
import enishi.sim.world.World;
import java.util.function.Consumer;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Ends the month: invariants are checked if asked for, and the month's indicators are reported. */
public final class Observation implements Steppable {

    private static final long serialVersionUID = 1;

    private final World world;
    private final Consumer<IndicatorTable> reader;
    private final Invariants invariants;
    private boolean checking;

    /** Reports a world's indicators to {@code reader}. */
    public Observation(World world, Consumer<IndicatorTable> reader) {
        this.world = world;
        this.reader = reader;
        this.invariants = new Invariants(world);
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
            reader.accept(new IndicatorTable(MonthCount.calendar(world.month), Metrics.reduce(world)));
        }
    }
}
