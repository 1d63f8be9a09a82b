package enishi.sim.agent;

import enishi.sim.organization.Scheme;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import enishi.sim.process.instrument.Programmes;
import enishi.sim.process.instrument.TeachersMonth;
import enishi.sim.process.organization.AgencyMonth;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.world.World;
import java.time.YearMonth;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The agencies run their instruments, by id. */
public final class Agencies implements Steppable {

    private static final long serialVersionUID = 1;

    private final World world;
    private final PolicyInForce policy;
    private final AgencyMonth grants;
    private final Programmes programmes;
    private final TeachersMonth teachers;

    /** The agencies of a world. */
    public Agencies(World world, PolicyInForce policy, AgencyMonth grants, long seed) {
        this.world = world;
        this.policy = policy;
        this.grants = grants;
        this.programmes = new Programmes(world, seed);
        this.teachers = new TeachersMonth(world);
    }

    /** Before the first month: what instruments in force have brought about until now. */
    public void open() {
        programmes.open(policy.instruments(), policy.organization().founding());
    }

    /**
     * Takes over the instruments in force: schemes that are no longer there make no more calls.
     *
     * @param meeting month, counted from year 0, whose active instruments have officers for NGOs to meet in the coming one
     */
    public void follow(int meeting) {
        for (Scheme scheme : world.schemes.values()) {
            if (!(policy.instruments().get(scheme.id) instanceof GrantScheme)) {
                scheme.close();
            }
        }
        policy.instruments().forEach((id, instrument) -> {
            int account = world.instrumentAccount(id);
            if (instrument instanceof GrantScheme settings) {
                world.schemes
                        .computeIfAbsent(id, key -> new Scheme(key, account, settings))
                        .use(settings);
            }
        });
        world.assistance.dismiss();
        announce(meeting);
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
        OrganizationParameters rules = policy.organization();
        world.schemes.values().forEach(scheme -> grants.run(scheme, rules));
        world.assistance.clear();
        announce(world.month);
        programmes.begin(rules);
        YearMonth now = MonthCount.calendar(world.month);
        programmes.close(policy.instruments(), now);
        policy.instruments().forEach((id, instrument) -> {
            if (instrument.isActive(now)) {
                programmes.run(id, instrument, rules);
            }
        });
        teachers.teach();
    }
}
