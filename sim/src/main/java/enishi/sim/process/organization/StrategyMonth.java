package enishi.sim.process.organization;

import enishi.sim.organization.Ngo;
import enishi.sim.population.Geography;
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

    /** Every NGO that reviews chooses its new strategy, all at once; then what they aspire to moves. */
    public void review(Strategy.Parameters rule) {
        double[] orientation = new double[world.ngos.size()];
        double[] effort = new double[world.ngos.size()];
        for (Ngo ngo : world.ngos.open()) {
            orientation[ngo.index] = ngo.orientation;
            effort[ngo.index] = ngo.appealEffort;
            random.at(Stream.STRATEGY, world.month, ngo.key, 0);
            if (!ngo.isActive()
                    || !random.chance(rule.monthlyReviewProbability())
                    || ngo.performance >= ngo.aspiredPerformance) {
                continue;
            }
            Ngo model = model(ngo);
            if (model == null) {
                orientation[ngo.index] = Strategy.explore(ngo.orientation, random.normal(), rule);
                effort[ngo.index] = Strategy.exploreAppeals(ngo.appealEffort, random.normal(), rule);
            } else {
                orientation[ngo.index] = Strategy.imitate(ngo.orientation, model.orientation, rule);
                effort[ngo.index] = Strategy.imitate(ngo.appealEffort, model.appealEffort, rule);
            }
        }
        for (Ngo ngo : world.ngos.open()) {
            ngo.orientation = orientation[ngo.index];
            ngo.appealEffort = effort[ngo.index];
        }
        aspire(rule);
    }

    private void aspire(Strategy.Parameters rule) {
        double[] sum = new double[Geography.PREFECTURES];
        int[] number = new int[Geography.PREFECTURES];
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                sum[ngo.home] += ngo.performance;
                number[ngo.home]++;
            }
        }
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                double peers = peers(ngo, sum[ngo.home] - ngo.performance, number[ngo.home] - 1);
                ngo.aspiredPerformance = Strategy.nextAspiration(ngo.aspiredPerformance, ngo.performance, peers, rule);
            }
        }
    }

    /** Mean performance of the active partners, else of the other NGOs of the prefecture, else the NGO's own. */
    private double peers(Ngo ngo, double neighbours, int neighbourNumber) {
        double[] sum = new double[1];
        int[] number = new int[1];
        world.ties.forPartners(ngo, (partner, tie) -> {
            if (partner.isActive()) {
                sum[0] += partner.performance;
                number[0]++;
            }
        });
        if (number[0] > 0) {
            return sum[0] / number[0];
        }
        return neighbourNumber > 0 ? neighbours / neighbourNumber : ngo.performance;
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
