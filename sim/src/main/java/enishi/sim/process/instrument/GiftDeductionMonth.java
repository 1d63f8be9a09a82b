package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.GiftDeduction;
import enishi.sim.population.Geography;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.world.World;

/** A month of a larger tax credit: paid back for the gifts of this month, and offered for those of the coming one. */
public final class GiftDeductionMonth {

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public GiftDeductionMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, GiftDeduction programme, Deduction.Parameters rule) {
        double planned = 0;
        for (Ngo ngo : world.ngos.open()) {
            planned += creditYen(programme, ngo, rule);
        }
        double affordable = spending.affordableShare(id, programme, planned);
        for (Ngo ngo : world.ngos.open()) {
            long yen = (long) Math.floor(affordable * creditYen(programme, ngo, rule));
            spending.pay(id, programme, world.accounts.citizens, PostingKind.TAX_CREDIT, yen, ngo.home);
        }
        boolean goesOn = spending.canPromise(programme);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (spending.reaches(programme, p)) {
                double granted = affordable * creditRate(programme, p, rule);
                world.assistance.gifts.grantCredit(p, granted);
                world.assistance.gifts.addCredit(p, goesOn ? granted : 0);
                world.assistance.gifts.easeTest(p, programme.supporterShare());
            }
        }
    }

    private double creditYen(GiftDeduction programme, Ngo ngo, Deduction.Parameters rule) {
        return ngo.certified && spending.reaches(programme, ngo.home)
                ? creditRate(programme, ngo.home, rule) * rule.claimShare() * ngo.giftsYen
                : 0;
    }

    /** What the programmes before this one leave of the largest credit, so that no gift is given back more than once. */
    private double creditRate(GiftDeduction programme, int prefecture, Deduction.Parameters rule) {
        double left = Deduction.creditLeft(world.assistance.gifts.grantedCredit(prefecture), rule);
        return Math.min(programme.creditRate(), left);
    }
}
