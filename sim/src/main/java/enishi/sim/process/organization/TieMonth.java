package enishi.sim.process.organization;

import enishi.sim.network.TieNetwork;
import enishi.sim.organization.Ngo;
import enishi.sim.random.Chance;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ties between NGOs live, teach and end; then NGOs look for partners, all in the network as it is before the first new tie. */
public final class TieMonth {

    private final World world;
    private final KeyedRandom random;
    private final EncounterMonth encounters;

    /** Acts in the given world. */
    public TieMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
        this.encounters = new EncounterMonth(world, seed);
    }

    /** All ties of Japan live through a month. */
    public void live(TieFormation.Parameters rule) {
        List<Ngo> ngos = world.ngos.open();
        List<TieNetwork.Pair> pairs = world.ties.all(ngos);
        double[] learnt = new double[world.ngos.size()];
        for (TieNetwork.Pair pair : pairs) {
            Ngo a = pair.first();
            Ngo b = pair.second();
            if (!a.isActive() || !b.isActive()) {
                continue;
            }
            learnt[a.index] += TieFormation.learnt(a.expertise, b.expertise, pair.tie().strength, rule);
            learnt[b.index] += TieFormation.learnt(b.expertise, a.expertise, pair.tie().strength, rule);
        }
        for (Ngo ngo : ngos) {
            ngo.expertise = Math.min(1, ngo.expertise + learnt[ngo.index]);
        }
        age(pairs, rule);
        propose(ngos, rule);
    }

    /**
     * Gives the NGOs of the start the ties that the years before would have given them, by the same rule and without
     * learning.
     */
    public void settle(TieFormation.Parameters rule) {
        int now = world.month;
        for (int month = now - rule.settlingMonths(); month < now; month++) {
            world.month = month;
            age(world.ties.all(world.ngos.open()), rule);
            propose(world.ngos.open(), rule);
        }
        world.month = now;
    }

    private void age(List<TieNetwork.Pair> pairs, TieFormation.Parameters rule) {
        for (TieNetwork.Pair pair : pairs) {
            random.at(Stream.JOINT_ACTIVITY, world.month, pair.first().key, pair.second().key);
            boolean joint = pair.first().isActive()
                    && pair.second().isActive()
                    && random.chance(
                            TieFormation.jointProbability(pair.first().overload, pair.second().overload, rule));
            pair.tie().strength = TieFormation.nextStrength(pair.tie().strength, joint, rule);
            if (joint) {
                pair.tie().lastJoint = world.month;
            }
            if (pair.tie().strength < rule.endStrength()) {
                world.ties.end(pair.first(), pair.second());
            }
        }
    }

    private void propose(List<Ngo> ngos, TieFormation.Parameters rule) {
        List<Ngo> proposers = new ArrayList<>();
        List<Ngo> chosen = new ArrayList<>();
        for (Ngo ngo : ngos) {
            random.at(Stream.MEETING, world.month, ngo.key, 0);
            double meeting = rule.monthlyMeetingProbability() * world.conditions.meeting(ngo.home);
            double hands = Math.min(1, ngo.labour);
            double clustered = world.assistance.local.looking(ngo.home) * world.conditions.meeting(ngo.home);
            double looking = Chance.either(meeting * hands, clustered * hands);
            if (ngo.isActive() && random.chance(looking)) {
                Ngo best = best(ngo, ngos, rule);
                if (best != null && confirms(best, ngo, rule)) {
                    proposers.add(ngo);
                    chosen.add(best);
                }
            }
        }
        encounters.propose(rule, (ngo, partner) -> {
            proposers.add(ngo);
            chosen.add(partner);
        });
        for (int i = 0; i < proposers.size(); i++) {
            world.ties.form(proposers.get(i), chosen.get(i), rule.firstStrength(), world.month);
        }
    }

    private @Nullable Ngo best(Ngo ngo, List<Ngo> ngos, TieFormation.Parameters rule) {
        double here = TieFormation.met(world.ngos.active(ngo.home), world.ngos.active(), rule);
        Ngo best = null;
        double highest = 0;
        for (Ngo other : ngos) {
            if (other == ngo || !other.isActive()) {
                continue;
            }
            random.at(Stream.TIE_CHOICE, world.month, ngo.key, other.key);
            double meeting = other.home == ngo.home ? here : rule.acrossBorders() * here;
            double clustered = other.home == ngo.home ? world.assistance.local.meeting(ngo.home) : 0;
            if (!random.chance(Chance.either(meeting, clustered)) || world.ties.tie(ngo, other) != null) {
                continue;
            }
            double liking = TieFormation.liking(prospect(world, ngo, other), rule) + rule.noise() * random.gumbel();
            if (best == null || liking > highest) {
                best = other;
                highest = liking;
            }
        }
        return best;
    }

    private boolean confirms(Ngo chosen, Ngo proposer, TieFormation.Parameters rule) {
        random.at(Stream.CONFIRMATION, world.month, proposer.key, chosen.key);
        double liking = TieFormation.liking(prospect(world, chosen, proposer), rule);
        return random.chance(TieFormation.confirmationProbability(liking, rule));
    }

    /** What an NGO sees in another. */
    static TieFormation.Prospect prospect(World world, Ngo ngo, Ngo other) {
        return new TieFormation.Prospect(
                world.geography.distanceKm(ngo.home, other.home),
                ngo.home == other.home,
                ngo.cause == other.cause,
                !Collections.disjoint(ngo.funders, other.funders),
                other.founded - ngo.founded,
                world.ties.degree(other),
                world.ties.shared(ngo, other),
                other.expertise - ngo.expertise,
                other.globalLegitimacy - ngo.globalLegitimacy);
    }
}
