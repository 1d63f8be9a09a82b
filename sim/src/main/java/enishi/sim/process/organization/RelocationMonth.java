package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.population.Geography;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.List;

/** Whether an NGO moves its home this month, and where to. */
final class RelocationMonth {

    private final World world;
    private final List<CitizenMonth> citizens;
    private final KeyedRandom random;

    RelocationMonth(World world, List<CitizenMonth> citizens, long seed) {
        this.world = world;
        this.citizens = List.copyOf(citizens);
        this.random = new KeyedRandom(seed);
    }

    /** An NGO with staff and money compares all prefectures, and may move to the one it likes best. */
    void decide(Ngo ngo, OrganizationParameters rules) {
        Relocation.Parameters rule = rules.relocation();
        double afterwards = world.unrestrictedCash(ngo) - rule.costYen();
        if (ngo.staff < rule.leastStaff() || afterwards < Budget.reserveTargetYen(ngo.coreCostYen, rules.budget())) {
            return;
        }
        int[] partners = new int[Geography.PREFECTURES];
        world.ties.forPartners(ngo, (partner, tie) -> {
            if (partner.isActive()) {
                partners[partner.home]++;
            }
        });
        double home = attraction(ngo, ngo.home, partners, rule);
        int best = ngo.home;
        double highest = home;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double there = attraction(ngo, p, partners, rule);
            if (there > highest) {
                best = p;
                highest = there;
            }
        }
        random.at(Stream.RELOCATION, world.month, ngo.key, 0);
        if (best != ngo.home && random.chance(Relocation.probability(home, highest, rule))) {
            move(ngo, best, rule);
        }
    }

    private double attraction(Ngo ngo, int place, int[] partners, Relocation.Parameters rule) {
        return Relocation.attraction(
                world.geography.access(place),
                world.heritage(place, ngo.cause),
                partners[place],
                world.geography.distanceKm(ngo.home, place),
                rule);
    }

    private void move(Ngo ngo, int there, Relocation.Parameters rule) {
        world.ledger.post(world.accounts.suppliers, ngo.account, PostingKind.RELOCATION, Math.round(rule.costYen()));
        world.turnover.note(Event.MOVED_OUT, ngo.home);
        world.turnover.note(Event.MOVED_IN, there);
        ngo.home = there;
        world.show(ngo);
        for (CitizenMonth people : citizens) {
            people.rehome(ngo.index);
        }
    }
}
