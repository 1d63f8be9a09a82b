package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.StandbyFund;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import enishi.sim.population.Geography;
import enishi.sim.random.Chance;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** NGOs spend what was given for relief, begin to respond to shocks, and share what the public gives this month. */
public final class ReliefMonth {

    private final World world;
    private final PartnershipMonth abroad;
    private final FinanceMonth finance;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public ReliefMonth(World world, long seed) {
        this.world = world;
        this.abroad = new PartnershipMonth(world, seed);
        this.finance = new FinanceMonth(world, seed);
        this.random = new KeyedRandom(seed);
    }

    /** All NGOs, by index; who responds already is settled before the first of them begins. */
    public void run(OrganizationParameters rules) {
        SortedMap<String, Shock> needed = needed();
        for (Ngo ngo : world.ngos.open()) {
            ngo.relief.giftsYen = 0;
            ngo.relief.grantsYen = 0;
            ngo.relief.since.keySet().retainAll(needed.keySet());
            if (ngo.isActive() && ngo.relief.yen > 0) {
                spend(ngo, rules);
            }
        }
        needed.forEach((id, shock) -> {
            List<Ngo> responding = respond(id, shock, rules.relief());
            if (shock.needsRelief(world.month)) {
                share(responding, shock, rules);
            }
        });
    }

    /** Shocks for which the public gives this month, or a platform calls its members. */
    private SortedMap<String, Shock> needed() {
        SortedMap<String, Shock> needed = new TreeMap<>(world.conditions.relief());
        world.conditions.begun().forEach((id, shock) -> {
            for (StandbyFund fund : world.standbyFunds.values()) {
                if (fund.platform.answers(shock, world.month)) {
                    needed.put(id, shock);
                }
            }
        });
        return needed;
    }

    /** How far platforms bring an NGO near to a shock, [0,1]. */
    private double called(Ngo ngo, Shock shock) {
        double called = 0;
        for (StandbyFund fund : world.standbyFunds.values()) {
            called = Chance.either(called, fund.reach(ngo, shock, world.month));
        }
        return called;
    }

    private double weight(Ngo ngo, Shock shock, Relief.Parameters rule) {
        double appeal = 0;
        for (StandbyFund fund : world.standbyFunds.values()) {
            appeal += fund.appeal(ngo, shock, world.month);
        }
        return Relief.weight(ngo.supporters, ngo.globalLegitimacy, appeal, rule);
    }

    private void spend(Ngo ngo, OrganizationParameters rules) {
        long cost = Math.min(Relief.spendingYen(ngo.relief.yen, ngo.relief.monthsLeft), Math.max(0, world.cash(ngo)));
        world.ledger.post(world.accounts.partners, ngo.account, PostingKind.RELIEF, cost);
        ngo.relief.spend(cost);
        ngo.activity.add(cost);
        random.at(Stream.RELIEF, world.month, ngo.key, 0);
        if (random.chance(ProjectResult.ownResultProbability(cost))) {
            finance.showOwnResult(ngo, world.ties.degree(ngo), Institution.NONE, random, rules);
        }
    }

    /** All that respond to a shock, those that begin this month included. */
    private List<Ngo> respond(String id, Shock shock, Relief.Parameters rule) {
        List<Ngo> responding = new ArrayList<>();
        List<Ngo> beginning = new ArrayList<>();
        for (Ngo ngo : world.ngos.open()) {
            if (!ngo.isActive()) {
                continue;
            }
            if (ngo.relief.since.containsKey(id)) {
                responding.add(ngo);
                continue;
            }
            double called = called(ngo, shock);
            if (called == 0 && !shock.needsRelief(world.month)) {
                continue;
            }
            double reach = Relief.reach(isOnTheSpot(ngo, shock), respondingPartners(ngo, id), called, rule);
            random.at(Stream.RELIEF, world.month, ngo.key, id.hashCode());
            if (random.chance(Relief.responseProbability(ngo.freeTime, reach, rule))) {
                responding.add(ngo);
                beginning.add(ngo);
            }
        }
        beginning.forEach(ngo -> ngo.relief.since.put(id, world.month));
        return responding;
    }

    /** At home near a disaster in Japan, or at work in the region of a disaster or crisis abroad. */
    private boolean isOnTheSpot(Ngo ngo, Shock shock) {
        if (shock.kind() == ShockKind.DISASTER_ABROAD || shock.kind() == ShockKind.CRISIS_ABROAD) {
            return abroad.worksNear(ngo, shock);
        }
        if (shock.kind() != ShockKind.DISASTER_AT_HOME) {
            return false;
        }
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (world.geography.inCatchment(ngo.home, p)
                    && shock.strikes(world.geography.profile(p).isoCode())) {
                return true;
            }
        }
        return false;
    }

    private int respondingPartners(Ngo ngo, String id) {
        int[] number = new int[1];
        world.ties.forPartners(ngo, (partner, tie) -> number[0] += partner.relief.since.containsKey(id) ? 1 : 0);
        return number[0];
    }

    private void share(List<Ngo> responding, Shock shock, OrganizationParameters rules) {
        Relief.Parameters rule = rules.relief();
        double sum = 0;
        for (Ngo ngo : responding) {
            sum += weight(ngo, shock, rule);
        }
        if (sum <= 0) {
            return;
        }
        double contacts = rule.mediaContacts() * rules.outreach().nationalAttention() * world.geography.residents();
        for (Ngo ngo : responding) {
            double share = weight(ngo, shock, rule) / sum;
            long gifts = (long) Math.floor(share * shock.reliefYen(world.month));
            world.ledger.post(ngo.account, world.accounts.citizens, PostingKind.RELIEF_GIFT, gifts);
            ngo.reliefGifts.add(gifts);
            ngo.income.add(gifts);
            ngo.relief.take(gifts, rule.spendingMonths());
            ngo.outreach.nationalAppeal += share * contacts;
        }
    }

    /** What an NGO that ends its work still holds for relief goes to partners at once. */
    static void handOver(World world, Ngo ngo) {
        long left = Math.min(ngo.relief.yen, Math.max(0, world.cash(ngo)));
        world.ledger.post(world.accounts.partners, ngo.account, PostingKind.RELIEF, left);
        ngo.relief.end();
    }
}
