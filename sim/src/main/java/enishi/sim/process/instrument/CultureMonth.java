package enishi.sim.process.instrument;

import enishi.sim.policy.CooperationCulture;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.process.citizen.Awareness;
import enishi.sim.world.NormTarget;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** A month of making cooperation a part of culture: paid now, norms move at the beginning of the coming month. */
public final class CultureMonth {

    private static final double MONTHS = 12;

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public CultureMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, CooperationCulture programme) {
        double planned = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            planned += plannedYen(programme, p);
        }
        double affordable = spending.affordableShare(id, programme, planned);
        double moved = programme.monthlyShare() * programme.reach(affordable * programme.yenPerResident());
        List<Double> share = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            share.add(spending.reaches(programme, p) ? moved : 0);
            long cost = (long) Math.floor(affordable * plannedYen(programme, p));
            spending.buy(id, programme, cost, p);
        }
        world.assistance.aimAt(new NormTarget(programme.targetNorm(), share));
    }

    private double plannedYen(CooperationCulture programme, int prefecture) {
        return spending.reaches(programme, prefecture)
                ? programme.yenPerResident() / MONTHS * world.geography.residents(prefecture)
                : 0;
    }

    /** The norm of a prefecture's residents moves towards each target in turn, never beyond it and never down. */
    public static void move(Residents residents, List<NormTarget> targets) {
        for (NormTarget target : targets) {
            double share = target.share().get(residents.prefecture());
            residents.setNorm(residents.norm() + Awareness.lift(residents.norm(), target.target(), share));
        }
    }
}
