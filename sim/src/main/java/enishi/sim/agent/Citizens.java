package enishi.sim.agent;

import enishi.sim.organization.Ngo;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.Resolution;
import enishi.sim.process.organization.ContactDelivery;
import enishi.sim.world.World;
import java.util.List;
import java.util.function.Consumer;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The citizens of all prefectures take their turn: prefectures side by side on several threads, joined in a fixed order.
 *
 * <p>First all live with the NGOs they know; then talks and outreach reach residents. Between the two every prefecture waits
 * for the others, so it does not matter who is faster.
 */
public final class Citizens implements Steppable {

    private static final long serialVersionUID = 1;

    private final World world;
    private final PolicyInForce policy;
    private final List<CitizenMonth> citizens;
    private final ContactDelivery delivery;
    private final SideBySide sideBySide;

    /**
     * The citizens of a world.
     *
     * @param world the world
     * @param policy what is in force
     * @param citizens citizens by prefecture
     * @param seed the run's seed
     * @param sideBySide how prefectures share threads
     */
    public Citizens(World world, PolicyInForce policy, List<CitizenMonth> citizens, long seed, SideBySide sideBySide) {
        this.world = world;
        this.policy = policy;
        this.citizens = List.copyOf(citizens);
        this.delivery = new ContactDelivery(world, seed);
        this.sideBySide = sideBySide;
    }

    @Override
    public void step(SimState state) {
        all(people -> people.liveWithNgos(world.month));
        delivery.draw(policy.organization().outreach());
        all(this::meet);
        world.support.clear(world.board.size());
        for (CitizenMonth people : citizens) {
            world.support.add(people.tally(), world.board.size());
        }
        thinCrowded();
    }

    private void all(Consumer<CitizenMonth> turn) {
        sideBySide.run(citizens.size(), place -> turn.accept(citizens.get(place)));
    }

    private void meet(CitizenMonth people) {
        people.hearNeighbours(world.month);
        for (CitizenMonth others : citizens) {
            people.meet(others.farTalks(), world.month);
        }
        people.meet(delivery.to(people.residents().prefecture()), world.month);
    }

    private void thinCrowded() {
        for (Ngo ngo : world.ngos.open()) {
            int rows = world.support.rows(ngo.index);
            if (Resolution.isCrowded(
                    rows, ngo.weight, world.scale, policy.citizen().resolution())) {
                ngo.weight *= 2;
                ngo.regrouped = world.month;
                world.show(ngo);
                all(people -> people.thin(ngo.index, world.month));
            }
        }
    }
}
