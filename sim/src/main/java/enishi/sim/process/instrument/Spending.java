package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Programme;
import enishi.sim.world.Purse;
import enishi.sim.world.World;

/** Programmes' money: who pays, what may be spent this month, and the postings of what is. */
public final class Spending {

    private final World world;

    /** Spending in the given world. */
    public Spending(World world) {
        this.world = world;
    }

    /** What an instrument may spend this month, yen. */
    public long allowanceYen(String id, Instrument instrument) {
        return world.purse(id).allowanceYen(instrument.annualBudgetYen(), world.month);
    }

    /** What is left of an instrument's budget of the fiscal year, yen. */
    public long leftYen(String id, Instrument instrument) {
        return Math.max(
                0,
                instrument.annualBudgetYen().yen(world.month) - world.purse(id).spentYen(world.month));
    }

    /** Whether an instrument can promise money for the coming month: it is then in force, with a budget now and then. */
    public boolean canPromise(Instrument instrument) {
        return instrument.isActive(MonthCount.calendar(world.month + 1))
                && instrument.annualBudgetYen().yen(world.month) > 0
                && instrument.annualBudgetYen().yen(world.month + 1) > 0;
    }

    /** Whether an instrument acts in the prefecture of an index. */
    public boolean reaches(Instrument instrument, int prefecture) {
        return instrument.reaches(world.geography.profile(prefecture).isoCode());
    }

    /**
     * The part of a month's plan that the allowance pays for.
     *
     * @param costYen cost of the whole plan, yen
     * @return share in [0,1]; 1 for a plan without cost
     */
    public double affordableShare(String id, Instrument instrument, double costYen) {
        return share(allowanceYen(id, instrument), costYen);
    }

    /** The part of a plan of the given cost that so much money pays for, [0,1]; 1 for a plan without cost. */
    static double share(long yen, double costYen) {
        return costYen <= 0 ? 1 : Math.min(1, yen / costYen);
    }

    /**
     * The operator's payer gives an instrument money to keep.
     *
     * @param yen amount, at least 0
     * @throws IllegalStateException if it exceeds the budget of the fiscal year
     */
    public void keep(String id, Instrument instrument, long yen) {
        Purse purse = world.purse(id);
        purse.spend(yen, instrument.annualBudgetYen(), world.month);
        world.ledger.post(purse.account, world.payer(instrument.operator()), PostingKind.APPROPRIATION, yen);
    }

    /**
     * How many of a number of equal things the month's allowance pays for.
     *
     * @param wanted the number, at least 0
     * @param costYen cost of each, yen
     */
    public int affordableNumber(String id, Instrument instrument, int wanted, long costYen) {
        return costYen <= 0 ? wanted : (int) Math.min(wanted, allowanceYen(id, instrument) / costYen);
    }

    /**
     * A programme buys from suppliers what it needs to act.
     *
     * @param yen amount, at least 0
     * @param prefecture where it is spent
     * @throws IllegalStateException if it exceeds the budget of the fiscal year
     */
    public void buy(String id, Programme programme, long yen, int prefecture) {
        pay(id, programme, world.accounts.suppliers, PostingKind.PUBLIC_PROGRAMME, yen, prefecture);
    }

    /**
     * The operator's payer gives an instrument money, which pays it to an account; public spending unless a foundation's.
     *
     * @param to account of who is paid
     * @param kind what it is for
     * @param yen amount, at least 0
     * @param prefecture where it is spent
     * @throws IllegalStateException if it exceeds the budget of the fiscal year
     */
    public void pay(String id, Instrument instrument, int to, PostingKind kind, long yen, int prefecture) {
        keep(id, instrument, yen);
        world.ledger.post(to, world.instrumentAccount(id), kind, yen);
        if (instrument.operator().isPublic()) {
            world.turnover.spend(prefecture, yen);
        }
    }
}
