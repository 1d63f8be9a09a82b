package enishi.sim.agent;

import enishi.sim.organization.Scheme;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
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

    /** The agencies of a world. */
    public Agencies(World world, PolicyInForce policy, AgencyMonth month) {
        this.world = world;
        this.policy = policy;
        this.month = month;
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
    }

    @Override
    public void step(SimState state) {
        for (Scheme scheme : world.schemes.values()) {
            month.run(scheme, policy.organization());
        }
        YearMonth now = MonthCount.calendar(world.month);
        for (Map.Entry<String, Instrument> entry : policy.instruments().entrySet()) {
            if (entry.getValue() instanceof DevelopmentEducation programme && programme.isActive(now)) {
                month.run(entry.getKey(), programme);
            }
        }
    }
}
