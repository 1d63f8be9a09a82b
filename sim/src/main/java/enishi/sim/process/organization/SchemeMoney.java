package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Scheme;
import enishi.sim.policy.GrantScheme;
import enishi.sim.world.Purse;
import enishi.sim.world.World;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a grant scheme's money comes from, and where what it does not use goes back to.
 *
 * <p>Citizens give the part {@code don} of a call's money, firms the part {@code biz} (both rounded down), the operator's payer
 * the rest. What lapses goes back in the proportions of what each has given in all and not got back. ODD submodel 6.8.
 */
final class SchemeMoney {

    private final World world;

    /** Money in the given world. */
    SchemeMoney(World world) {
        this.world = world;
    }

    /** A call's money comes in: never more than what is left of the fiscal year's budget. */
    void appropriate(Scheme scheme) {
        GrantScheme settings = scheme.settings();
        Purse purse = world.purse(scheme.id);
        long left = settings.annualBudgetYen().yen(world.month) - purse.spentYen(world.month);
        long yen = Math.min(scheme.callBudgetYen(world.month), left);
        if (yen <= 0) {
            return;
        }
        purse.spend(yen, settings.annualBudgetYen(), world.month);
        long donated = (long) Math.floor(settings.donatedShare() * yen);
        long business = Math.min(yen - donated, (long) Math.floor(settings.businessShare() * yen));
        give(scheme, world.accounts.citizens, donated);
        give(scheme, world.accounts.firms, business);
        give(scheme, world.payer(settings.operator()), yen - donated - business);
    }

    private void give(Scheme scheme, int from, long yen) {
        if (yen > 0) {
            world.ledger.post(scheme.account, from, PostingKind.APPROPRIATION, yen);
            scheme.uncommittedYen += yen;
            scheme.givenYen.merge(from, yen, Long::sum);
        }
    }

    /** Uncommitted money goes back to those who gave it. */
    void lapse(Scheme scheme, long yen) {
        long left = yen;
        long given = 0;
        for (long part : scheme.givenYen.values()) {
            given += part;
        }
        for (Map.Entry<Integer, Long> giver : new TreeMap<>(scheme.givenYen).entrySet()) {
            // The last giver's share of what is still given is 1, so that nothing remains.
            long part = given > 0 ? (long) Math.floor(left * ((double) giver.getValue() / given)) : 0;
            given -= giver.getValue();
            left -= part;
            takeBack(scheme, giver.getKey(), part);
        }
        takeBack(scheme, world.payer(scheme.settings().operator()), left);
    }

    private void takeBack(Scheme scheme, int to, long yen) {
        if (yen > 0) {
            world.ledger.post(to, scheme.account, PostingKind.LAPSE, yen);
            scheme.uncommittedYen -= yen;
            scheme.givenYen.merge(to, -yen, (before, change) -> Math.max(0, before + change));
        }
    }

    /** The part of what a scheme pays that is public money, yen; negative if money comes back. */
    static long publicYen(GrantScheme settings, long yen) {
        return settings.operator().isPublic()
                ? Math.round((1 - settings.donatedShare() - settings.businessShare()) * yen)
                : 0;
    }
}
