package enishi.analysis.window.play;

import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.model.EnishiModel;
import enishi.sim.model.ModelInput;
import enishi.sim.model.RunListener;
import enishi.sim.organization.NgoStatus;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A running model. Only a policy may be handed over by any thread; all else is for one thread after another. */
final class SimulatedWorld implements RunListener {

    private final ModelInput input;
    private final EnishiModel model;
    private final Object gate = new Object();
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, NgoState> before = new HashMap<>();
    // Guarded by the gate.
    private ModelInput.@Nullable Policy wanted;
    private int begun;
    private @Nullable Survival survival;
    private @Nullable Snapshot snapshot;
    private @Nullable IndicatorTable indicators;

    /** A world that has not begun. */
    SimulatedWorld(ModelInput input) {
        this.input = input;
        this.model = new EnishiModel(input, 1, this);
    }

    /** The first month of the burn-in is to come. */
    void start() {
        model.start();
    }

    /** Another policy holds from the next reported month on; of several within a month the last counts. */
    void adopt(ModelInput.Policy policy) {
        synchronized (gate) {
            wanted = policy;
        }
    }

    /**
     * A policy that is made for the first reported month that has not begun holds from that month on. No month begins
     * while it is made, so that a shock strikes in the month of its date.
     */
    void adoptFor(Function<YearMonth, ModelInput.Policy> made) {
        synchronized (gate) {
            wanted = made.apply(input.start().plusMonths(begun));
        }
    }

    /** Runs a month of the burn-in, if there is one to run. */
    void burn() {
        if (model.monthsDone() < input.burnInMonths()) {
            model.step();
        }
    }

    /** The world at the end of the burn-in. */
    WorldPicture opening() {
        Snapshot now = Snapshot.of(model.world());
        survival = new Survival(now);
        return picture(0, now, new IndicatorTable(now.month(), Metrics.reduce(model.world())));
    }

    /** Runs a reported month. */
    WorldPicture month() {
        ModelInput.Policy policy;
        synchronized (gate) {
            policy = wanted;
            wanted = null;
            begun++;
        }
        if (policy != null) {
            model.adopt(policy);
        }
        model.step();
        Snapshot seen = snapshot;
        IndicatorTable taken = indicators;
        if (seen == null || taken == null) {
            throw new IllegalStateException("a reported month must have been observed. Maybe the burn-in is not over.");
        }
        return picture(model.monthsDone() - input.burnInMonths(), seen, taken);
    }

    private WorldPicture picture(int month, Snapshot seen, IndicatorTable taken) {
        remember(month, seen);
        List<Double> shares = new ArrayList<>();
        Survival beginning = survival;
        if (beginning != null) {
            for (double share : beginning.until(seen)) {
                shares.add(share);
            }
        }
        return new WorldPicture(
                month, seen.month(), taken, seen.ngos(), WorldPicture.betweenNgos(seen), shares, happenings);
    }

    private void remember(int month, Snapshot seen) {
        happenings.removeIf(old -> old.month() <= month - Happening.SHOWN_MONTHS);
        Map<String, NgoState> now = new HashMap<>();
        for (NgoState ngo : seen.ngos()) {
            now.put(ngo.id(), ngo);
            if (month > 0 && !before.containsKey(ngo.id())) {
                happenings.add(new Happening(ngo.id(), ngo.prefecture(), Happening.Kind.FOUNDED, month));
            }
        }
        List<NgoState> ended = new ArrayList<>();
        for (NgoState ngo : before.values()) {
            NgoState later = now.get(ngo.id());
            if (ngo.status() == NgoStatus.ACTIVE && (later == null || later.status() != NgoStatus.ACTIVE)) {
                ended.add(ngo);
            }
        }
        ended.sort((a, b) -> a.id().compareTo(b.id()));
        for (NgoState ngo : ended) {
            happenings.add(new Happening(ngo.id(), ngo.prefecture(), Happening.Kind.ENDED, month));
        }
        before.clear();
        before.putAll(now);
    }

    /** No month is to come any more. */
    void finish() {
        model.finish();
    }

    @Override
    public boolean wantsSnapshot(int reportedMonth) {
        return true;
    }

    @Override
    public void snapshot(Snapshot taken) {
        snapshot = taken;
    }

    @Override
    public void observed(IndicatorTable table) {
        indicators = table;
    }
}
