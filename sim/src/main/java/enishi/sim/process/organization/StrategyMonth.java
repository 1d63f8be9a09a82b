package enishi.sim.process.organization;

import enishi.sim.organization.Ngo;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import org.jspecify.annotations.Nullable;

/** NGOs review their strategy by what they could see of others at the end of the month before. */
public final class StrategyMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public StrategyMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** Every NGO that reviews chooses its new orientation; all change at once. */
    public void review(Strategy.Parameters rule) {
        double[] next = new double[world.ngos.size()];
        for (Ngo ngo : world.ngos.open()) {
            next[ngo.index] = ngo.orientation;
            random.at(Stream.STRATEGY, world.month, ngo.key, 0);
            if (ngo.isActive() && random.chance(rule.monthlyReviewProbability()) && ngo.performance < 0) {
                Ngo model = model(ngo);
                next[ngo.index] = model == null
                        ? Strategy.explore(ngo.orientation, random.normal(), rule)
                        : Strategy.imitate(ngo.orientation, model.orientation, rule);
            }
        }
        for (Ngo ngo : world.ngos.open()) {
            ngo.orientation = next[ngo.index];
        }
    }

    /** The best better-off partner, else the best better-off NGO of the prefecture. */
    private @Nullable Ngo model(Ngo ngo) {
        Ngo[] best = new Ngo[1];
        world.ties.forPartners(ngo, (partner, tie) -> {
            if (isBetter(partner, best[0] == null ? ngo : best[0])) {
                best[0] = partner;
            }
        });
        if (best[0] == null) {
            for (Ngo other : world.ngos.open()) {
                if (other.home == ngo.home && isBetter(other, best[0] == null ? ngo : best[0])) {
                    best[0] = other;
                }
            }
        }
        return best[0];
    }

    private static boolean isBetter(Ngo candidate, Ngo than) {
        return candidate.isActive() && candidate.performance > than.performance;
    }
}
