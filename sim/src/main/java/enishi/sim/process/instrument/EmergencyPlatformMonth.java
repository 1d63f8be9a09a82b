package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.StandbyFund;
import enishi.sim.policy.EmergencyPlatform;
import enishi.sim.policy.Instrument;
import enishi.sim.process.organization.Relief;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A month of emergency platforms: members, contribution, and releases for shocks. */
public final class EmergencyPlatformMonth {

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public EmergencyPlatformMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the platform of an id. */
    public void run(String id, EmergencyPlatform platform, Relief.Parameters rule) {
        StandbyFund fund =
                world.standbyFunds.computeIfAbsent(id, key -> new StandbyFund(world.instrumentAccount(key), platform));
        fund.platform = platform;
        admit(fund);
        contribute(id, fund);
        fund.setAside.keySet().retainAll(world.conditions.begun().keySet());
        world.conditions.begun().forEach((shockId, shock) -> {
            int left = platform.monthsLeft(shock, world.month);
            if (left == 0) {
                fund.setAside.remove(shockId);
            } else {
                release(fund, shockId, left, rule);
            }
        });
    }

    /** Who is no longer at work leaves; free seats go to those who are best known in Japan. */
    private void admit(StandbyFund fund) {
        EmergencyPlatform platform = fund.platform;
        fund.members.removeIf(ngo -> !ngo.isActive());
        world.ngos.open().stream()
                .filter(ngo -> ngo.isActive()
                        && platform.admits(ngo.income.total(), ngo.expertise, ngo.successes)
                        && spending.reaches(platform, ngo.home)
                        && !fund.members.contains(ngo))
                .sorted(Comparator.comparingDouble((Ngo ngo) -> ngo.globalLegitimacy)
                        .reversed())
                .limit(Math.max(0, platform.seats() - fund.members.size()))
                .toList()
                .forEach(fund.members::add);
    }

    private void contribute(String id, StandbyFund fund) {
        long room = Math.max(0, fund.platform.reserveCeilingYen() - world.ledger.balance(fund.account));
        spending.keep(id, fund.platform, Math.min(room, spending.allowanceYen(id, fund.platform)));
    }

    private void release(StandbyFund fund, String shockId, int monthsLeft, Relief.Parameters rule) {
        Long before = fund.setAside.get(shockId);
        long setAside = before == null
                ? (long) Math.floor(
                        fund.platform.releaseShare() * (world.ledger.balance(fund.account) - fund.setAsideYen()))
                : before;
        long released = fund.platform.releaseYen(setAside, before == null, monthsLeft);
        List<Ngo> responding = fund.members.stream()
                .filter(ngo -> ngo.isActive() && ngo.relief.since.containsKey(shockId))
                .toList();
        double sum = 0;
        for (Ngo ngo : responding) {
            sum += fund.platform.weight(ngo.expertise, ngo.income.total());
        }
        long paid = 0;
        for (Ngo ngo : responding) {
            double part = sum > 0 ? fund.platform.weight(ngo.expertise, ngo.income.total()) / sum : 0;
            double most = fund.platform.monthlyCeilingShare() * ngo.income.total();
            long yen = (long) Math.floor(Math.min(most, part * released));
            pay(fund, ngo, yen, rule);
            paid += yen;
        }
        fund.setAside.put(shockId, setAside - paid);
    }

    private void pay(StandbyFund fund, Ngo ngo, long yen, Relief.Parameters rule) {
        long firms = (long) Math.floor(fund.platform.businessPerYen() * yen);
        world.ledger.post(ngo.account, fund.account, PostingKind.RELIEF_GRANT, yen);
        world.ledger.post(ngo.account, world.accounts.firms, PostingKind.ENTERPRISE_GIFT, firms);
        if (fund.platform.operator().isPublic()) {
            world.turnover.spend(ngo.home, yen);
        }
        ngo.income.add(yen + firms);
        ngo.reliefGifts.add(yen + firms);
        ngo.relief.receive(yen + firms, rule.spendingMonths());
    }

    /** Platforms that are not in force lose their members, and what they keep goes back to who gave it. */
    public void close(SortedMap<String, Instrument> instruments, YearMonth month) {
        Iterator<Map.Entry<String, StandbyFund>> funds =
                world.standbyFunds.entrySet().iterator();
        while (funds.hasNext()) {
            Map.Entry<String, StandbyFund> entry = funds.next();
            boolean inForce =
                    instruments.get(entry.getKey()) instanceof EmergencyPlatform platform && platform.isActive(month);
            if (!inForce) {
                StandbyFund fund = entry.getValue();
                world.ledger.post(
                        world.payer(fund.platform.operator()),
                        fund.account,
                        PostingKind.LAPSE,
                        world.ledger.balance(fund.account));
                funds.remove();
            }
        }
    }
}
