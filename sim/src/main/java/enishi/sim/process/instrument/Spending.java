package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.policy.Instrument;
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

    /**
     * The part of a month's plan that the allowance pays for.
     *
     * @param costYen cost of the whole plan, yen
     * @return share in [0,1]; 1 for a plan without cost
     */
    public double affordableShare(String id, Instrument instrument, double costYen) {
        return costYen <= 0 ? 1 : Math.min(1, allowanceYen(id, instrument) / costYen);
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
        Purse purse = world.purse(id);
        purse.spend(yen, instrument.annualBudgetYen(), world.month);
        world.ledger.post(purse.account, world.payer(instrument.operator()), PostingKind.APPROPRIATION, yen);
        world.ledger.post(to, purse.account, kind, yen);
        if (instrument.operator().isPublic()) {
            world.turnover.spend(prefecture, yen);
        }
    }
}
