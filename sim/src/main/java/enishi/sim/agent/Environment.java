package enishi.sim.agent;

import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.process.citizen.Awareness;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.ClimateMonth;
import enishi.sim.process.instrument.CultureMonth;
import enishi.sim.process.instrument.GiftOffers;
import enishi.sim.world.World;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Begins the month: the calendar turns, people come and go, shocks strike, and each prefecture's norm of awareness follows its residents. */
public final class Environment implements Steppable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS = 12;

    private final World world;
    private final PolicyInForce policy;
    private final List<CitizenMonth> citizens;
    private final ClimateMonth climate;

    /** The environment of a world. */
    public Environment(World world, PolicyInForce policy, List<CitizenMonth> citizens, long seed) {
        this.world = world;
        this.policy = policy;
        this.citizens = List.copyOf(citizens);
        this.climate = new ClimateMonth(seed);
    }

    @Override
    public void step(SimState state) {
        world.month++;
        world.turnover.clear();
        world.ngos.freeze();
        world.settle();
        world.conditions.change(policy.shocks(), world.month, world.geography);
        climate.drift(
                world.board,
                world.month,
                world.conditions.trustMove(),
                policy.citizen().climate());
        GiftOffers.show(world, policy.organization().deduction());
        boolean january = Math.floorMod(world.month, MONTHS) == 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            Residents residents = citizens.get(p).residents();
            double resting = Awareness.restingNorm(
                    world.geography.profile(residents.prefecture()).internationalVolunteering(),
                    policy.citizen().awareness());
            citizens.get(p).driftNorm(resting, world.month, january);
            CultureMonth.move(residents, world.assistance.normTargets());
            citizens.get(p).live(world.conditions);
        }
    }
}
