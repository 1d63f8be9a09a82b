package enishi.sim.process.organization;

import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.population.Geography;
import enishi.sim.process.citizen.Conflict;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** Which NGOs of a community come into conflict this month. */
public final class ConflictMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public ConflictMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** Old conflicts fade; then NGOs meet neighbours, by index. What comes of it does not depend on who is first. */
    public void live(Conflict.Parameters rule, LocalGovernmentTie.Parameters government) {
        List<List<Ngo>> neighbours = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            neighbours.add(new ArrayList<>());
        }
        for (Ngo ngo : world.ngos.open()) {
            ngo.conflict = Conflict.fade(ngo.conflict, rule);
            ngo.newConflict = false;
            if (ngo.isActive()) {
                neighbours.get(ngo.home).add(ngo);
            }
        }
        for (List<Ngo> place : neighbours) {
            for (int i = 0; i < place.size() && place.size() > 1; i++) {
                meet(place, i, rule, government);
            }
        }
    }

    private void meet(List<Ngo> place, int i, Conflict.Parameters rule, LocalGovernmentTie.Parameters government) {
        Ngo ngo = place.get(i);
        random.at(Stream.CONFLICT, world.month, ngo.key, 0);
        if (!random.chance(rule.monthlyMeetingProbability())) {
            return;
        }
        int j = random.below(place.size() - 1);
        Ngo other = place.get(j < i ? j : j + 1);
        double probability = Conflict.probability(
                ngo.orientation * other.orientation,
                draw(ngo, rule) * draw(other, rule),
                ngo.cause == other.cause,
                (world.heat(ngo.home, ngo.cause) + world.heat(ngo.home, other.cause)) / 2,
                Conflict.mediation(
                        LocalGovernmentTie.mediation(
                                tie(ngo), tie(other), world.assistance.local.mediation(ngo.home), government),
                        Math.min(ngo.mediation.in(world.month), other.mediation.in(world.month))),
                rule);
        if (random.chance(probability)) {
            quarrel(ngo, other, rule);
            quarrel(other, ngo, rule);
            world.turnover.note(Event.CONFLICT, ngo.home);
        }
    }

    private double draw(Ngo ngo, Conflict.Parameters rule) {
        return Conflict.draw((double) ngo.homeSupporters / world.catchment.homeResidents(ngo.home), rule);
    }

    private void quarrel(Ngo ngo, Ngo other, Conflict.Parameters rule) {
        ngo.conflict = rule.size();
        ngo.newConflict = true;
        world.chronicle.note(ngo, Happening.CONFLICT, other.id, 0);
    }

    private double tie(Ngo ngo) {
        return world.institutionTies.strength(ngo, world.institutions.localGovernment(ngo.home));
    }
}
