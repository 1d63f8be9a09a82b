package enishi.sim.process.organization;

import enishi.sim.organization.Ngo;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.Encounter;
import enishi.sim.world.World;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * NGOs whom programmes have brought together seek partners among those with whom they talked, beside those whom they meet by
 * themselves; they choose and confirm as ever.
 */
final class EncounterMonth {

    private final World world;
    private final KeyedRandom random;

    EncounterMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** Who chose whom and was confirmed, by the index of the one who chose. */
    void propose(TieFormation.Parameters rule, BiConsumer<Ngo, Ngo> agreed) {
        if (world.assistance.encounters().isEmpty()) {
            return;
        }
        for (Ngo ngo : world.ngos.open()) {
            random.at(Stream.ENCOUNTER, world.month, ngo.key, 0);
            if (ngo.isActive() && random.chance(seeking(ngo))) {
                Ngo best = best(ngo, rule);
                if (best != null && confirms(best, ngo, rule)) {
                    agreed.accept(ngo, best);
                }
            }
        }
    }

    /** Probability to seek after at least one of the encounters. */
    private double seeking(Ngo ngo) {
        double not = 1;
        for (Encounter encounter : world.assistance.encounters()) {
            not *= encounter.participants().contains(ngo) ? 1 - encounter.seeking() : 1;
        }
        return 1 - not;
    }

    private @Nullable Ngo best(Ngo ngo, TieFormation.Parameters rule) {
        double[] talked = new double[world.ngos.size()];
        for (Encounter encounter : world.assistance.encounters()) {
            if (encounter.participants().contains(ngo)) {
                for (Ngo other : encounter.participants()) {
                    talked[other.index] = 1 - (1 - talked[other.index]) * (1 - encounter.talk());
                }
            }
        }
        Ngo best = null;
        double highest = 0;
        for (Ngo other : world.ngos.open()) {
            if (talked[other.index] == 0 || other == ngo || !other.isActive()) {
                continue;
            }
            random.at(Stream.ENCOUNTER_CHOICE, world.month, ngo.key, other.key);
            if (!random.chance(talked[other.index]) || world.ties.tie(ngo, other) != null) {
                continue;
            }
            double liking =
                    TieFormation.liking(TieMonth.prospect(world, ngo, other), rule) + rule.noise() * random.gumbel();
            if (best == null || liking > highest) {
                best = other;
                highest = liking;
            }
        }
        return best;
    }

    private boolean confirms(Ngo chosen, Ngo proposer, TieFormation.Parameters rule) {
        random.at(Stream.ENCOUNTER_CHOICE, world.month, proposer.key, chosen.key);
        random.uniform(); // whether they talked
        random.uniform(); // the noise of liking
        double liking = TieFormation.liking(TieMonth.prospect(world, chosen, proposer), rule);
        return random.chance(TieFormation.confirmationProbability(liking, rule));
    }
}
