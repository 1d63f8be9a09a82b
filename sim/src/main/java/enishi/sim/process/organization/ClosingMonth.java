package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.LifeRecord;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which NGOs end this month, and what becomes of the dormant; also who moves. */
public final class ClosingMonth {

    private final World world;
    private final AgencyMonth agencies;
    private final List<CitizenMonth> citizens;
    private final RelocationMonth relocation;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public ClosingMonth(World world, AgencyMonth agencies, List<CitizenMonth> citizens, long seed) {
        this.world = world;
        this.agencies = agencies;
        this.citizens = List.copyOf(citizens);
        this.relocation = new RelocationMonth(world, citizens, seed);
        this.random = new KeyedRandom(seed);
    }

    /** All NGOs, by index; whom they would join is settled before the first of them ends. */
    public void run(OrganizationParameters rules) {
        List<Ngo> ngos = new ArrayList<>(world.ngos.open());
        List<@Nullable Ngo> partners = new ArrayList<>();
        for (Ngo ngo : ngos) {
            partners.add(partnerToJoin(ngo, rules.closing()));
        }
        for (int place = 0; place < ngos.size(); place++) {
            Ngo ngo = ngos.get(place);
            if (ngo.status == NgoStatus.DORMANT) {
                liveOnDormant(ngo, rules.closing());
            } else if (ngo.isActive() && !failsByMoney(ngo, rules.closing())) {
                Ngo partner = partners.get(place);
                if (partner != null && partner.isActive()) {
                    join(ngo, partner, rules.coreGroup());
                } else if (!fallsDormant(ngo, rules)) {
                    relocation.decide(ngo, rules);
                }
            }
        }
    }

    private boolean failsByMoney(Ngo ngo, Closing.Parameters rule) {
        long cash = world.unrestrictedCash(ngo);
        ngo.monthsInDebt = ngo.inArrears && cash < 0 ? ngo.monthsInDebt + 1 : 0;
        if (ngo.monthsInDebt < rule.debtMonths() && !Closing.isDeepInDebt(cash, ngo.coreCostYen, rule)) {
            return false;
        }
        endWork(ngo);
        close(ngo);
        ngo.life.end(world.month, NgoLife.End.INSOLVENCY);
        world.turnover.note(Event.INSOLVENT, ngo.home);
        return true;
    }

    private boolean fallsDormant(Ngo ngo, OrganizationParameters rules) {
        double wage = Budget.wageYen(world.geography.profile(ngo.home).incomeIndex(), rules.budget());
        boolean alone = ngo.core.count() == 0
                && ngo.staff + ngo.projectStaff(wage, share -> Labour.projectStaffShare(share, rules.labour()))
                        < rules.closing().keepingStaff();
        ngo.monthsWithoutPeople = alone ? ngo.monthsWithoutPeople + 1 : 0;
        if (ngo.monthsWithoutPeople < rules.closing().dormancyMonths()) {
            return false;
        }
        endWork(ngo);
        ngo.status = NgoStatus.DORMANT;
        ngo.staff = 0;
        ngo.monthsWithoutHead = 0;
        ngo.programmeYen = 0;
        ngo.outreach.clear();
        ngo.life.end(world.month, NgoLife.End.DORMANCY);
        if (ngo.life.dormant == LifeRecord.NEVER) {
            ngo.life.dormant = world.month;
        }
        world.turnover.note(Event.DORMANT, ngo.home);
        return true;
    }

    private void liveOnDormant(Ngo ngo, Closing.Parameters rule) {
        random.at(Stream.DORMANCY, world.month, ngo.key, 0);
        if (ngo.core.count() >= rule.revivingCore()) {
            ngo.status = NgoStatus.ACTIVE;
            ngo.monthsWithoutPeople = 0;
            ngo.monthsInDebt = 0;
            if (ngo.life.revived == LifeRecord.NEVER) {
                ngo.life.revived = world.month;
            }
            world.turnover.note(Event.REVIVED, ngo.home);
        } else if (random.chance(Closing.filingProbability(world.cash(ngo), rule))) {
            close(ngo);
            ngo.life.dissolved = world.month;
            world.turnover.note(Event.DISSOLVED, ngo.home);
        } else if (random.chance(rule.monthlyDroppingProbability())) {
            close(ngo);
            ngo.life.dropped = world.month;
            world.turnover.note(Event.DROPPED, ngo.home);
        }
    }

    private @Nullable Ngo partnerToJoin(Ngo ngo, Closing.Parameters rule) {
        if (!ngo.isActive()
                || ngo.core.count() > rule.mergingCore()
                || ngo.staff >= rule.mergingStaff()
                || ngo.supporters >= rule.mergingSupporters()) {
            return null;
        }
        random.at(Stream.MERGER, world.month, ngo.key, 0);
        return random.chance(rule.monthlyMergerProbability()) ? closestPartner(ngo, rule.mergingStrength()) : null;
    }

    private void join(Ngo ngo, Ngo partner, CoreGroup.Parameters rule) {
        endWork(ngo);
        world.ledger.post(partner.account, ngo.account, PostingKind.MERGER, Math.max(0, world.cash(ngo)));
        for (CitizenMonth people : citizens) {
            people.join(ngo.index, partner.index, world.month);
        }
        partner.regrouped = world.month;
        for (int place = 0; place < ngo.core.count() && partner.core.count() < rule.largest(); place++) {
            partner.core.join(ngo.core.ageMonths(place));
            world.chronicle.note(partner, Happening.CORE_JOINED, "", ngo.core.ageMonths(place));
        }
        world.chronicle.note(ngo, Happening.MERGED, partner.id, 0);
        world.chronicle.note(partner, Happening.TOOK_IN, ngo.id, 0);
        close(ngo);
        ngo.life.end(world.month, NgoLife.End.MERGER);
        world.turnover.note(Event.MERGED, ngo.home);
    }

    private @Nullable Ngo closestPartner(Ngo ngo, double leastStrength) {
        return world.ties.closest(ngo, leastStrength, partner -> partner.isActive() && partner.cause == ngo.cause);
    }

    private void endWork(Ngo ngo) {
        agencies.abandon(ngo);
        ReliefMonth.handOver(world, ngo);
    }

    /** What is left goes to the estates; suppliers write off what is owed. */
    private void close(Ngo ngo) {
        long cash = world.cash(ngo);
        world.ledger.post(world.accounts.estates, ngo.account, PostingKind.ESTATE, Math.max(0, cash));
        world.ledger.post(ngo.account, world.accounts.suppliers, PostingKind.WRITE_OFF, Math.max(0, -cash));
        ngo.status = NgoStatus.CLOSED;
        ngo.core.clear();
        world.leaveTies(ngo);
        world.show(ngo);
    }
}
