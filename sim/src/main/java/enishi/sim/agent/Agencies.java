package enishi.sim.agent;

import enishi.sim.organization.Scheme;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import enishi.sim.process.instrument.Programmes;
import enishi.sim.process.instrument.TeachersMonth;
import enishi.sim.process.organization.AgencyMonth;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.Map;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The agencies run their instruments, by id. */
public final class Agencies implements Steppable {

    private static final long serialVersionUID = 1;

    private final World world;
    private final PolicyInForce policy;
    private final AgencyMonth month;
    private final Programmes programmes;
    private final TeachersMonth teachers;

    /** The agencies of a world. */
    public Agencies(World world, PolicyInForce policy, AgencyMonth month, long seed) {
        this.world = world;
        this.policy = policy;
        this.month = month;
        this.programmes = new Programmes(world, seed);
        this.teachers = new TeachersMonth(world);
    }

    /** Before the first month: what instruments in force have brought about until now. */
    public void open() {
        programmes.open(policy.instruments(), policy.organization().founding());
    }

    /** Takes over the instruments in force: schemes that are no longer there make no more calls. */
    public void follow() {
        for (Scheme scheme : world.schemes.values()) {
            if (!(policy.instruments().get(scheme.id) instanceof GrantScheme)) {
                scheme.close();
            }
        }
        for (Map.Entry<String, Instrument> entry : policy.instruments().entrySet()) {
            int account = world.instrumentAccount(entry.getKey());
            if (entry.getValue() instanceof GrantScheme settings) {
                world.schemes
                        .computeIfAbsent(entry.getKey(), id -> new Scheme(id, account, settings))
                        .use(settings);
            }
        }
        world.assistance.dismiss();
        announce(world.month + 1);
    }

    /** Says which operators have officers to meet. */
    private void announce(int month) {
        YearMonth calendar = MonthCount.calendar(month);
        for (Instrument instrument : policy.instruments().values()) {
            if (instrument.isActive(calendar) && instrument.annualBudgetYen().yen(month) > 0) {
                world.assistance.work(instrument.operator());
            }
        }
    }

    @Override
    public void step(SimState state) {
        for (Scheme scheme : world.schemes.values()) {
            month.run(scheme, policy.organization());
        }
        world.assistance.clear();
        announce(world.month);
        programmes.begin(policy.organization());
        YearMonth now = MonthCount.calendar(world.month);
        programmes.close(policy.instruments(), now);
        for (Map.Entry<String, Instrument> entry : policy.instruments().entrySet()) {
            if (entry.getValue().isActive(now)) {
                programmes.run(entry.getKey(), entry.getValue(), policy.organization());
            }
        }
        teachers.teach();
    }
}
