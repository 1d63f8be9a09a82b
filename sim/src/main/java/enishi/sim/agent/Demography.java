package enishi.sim.agent;

import enishi.sim.organization.Ngo;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.organization.AgencyMonth;
import enishi.sim.process.organization.ClosingMonth;
import enishi.sim.process.organization.FoundingMonth;
import enishi.sim.world.World;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** NGOs end, move, and are founded; then citizens are shown who is there. */
public final class Demography implements Steppable {

    private static final long serialVersionUID = 1;

    private final World world;
    private final PolicyInForce policy;
    private final ClosingMonth closing;
    private final FoundingMonth founding;

    /** The demography of a world. */
    public Demography(World world, PolicyInForce policy, AgencyMonth agencies, List<CitizenMonth> citizens, long seed) {
        this.world = world;
        this.policy = policy;
        this.closing = new ClosingMonth(world, agencies, citizens, seed);
        this.founding = new FoundingMonth(world, citizens, seed);
    }

    @Override
    public void step(SimState state) {
        closing.run(policy.organization());
        founding.run(policy.organization(), policy.citizen().awareness().normLevel());
        for (Ngo ngo : world.ngos.open()) {
            world.show(ngo);
        }
    }
}
