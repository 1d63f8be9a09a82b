package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.StaffRetention;
import enishi.sim.population.Geography;
import enishi.sim.process.organization.Budget;
import enishi.sim.world.World;

/**
 * A month of staff retention: staff get a supplement to their pay and leave less often, and first posts are paid in part.
 *
 * <p>With a supplement of s to a wage w staff and heads leave {@code (1 + s/w)^−η} times as often in the coming month. ODD submodel
 * 6.15.
 */
public final class StaffRetentionMonth {

    private static final double MONTHS = 12;

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public StaffRetentionMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, StaffRetention programme, Budget.Parameters budget) {
        double planned = 0;
        for (Ngo ngo : world.ngos.open()) {
            planned += supplementYen(ngo, programme) + firstPostYen(ngo, programme, budget);
        }
        double share = spending.affordableShare(id, programme, planned);
        for (Ngo ngo : world.ngos.open()) {
            long supplement = (long) Math.floor(share * supplementYen(ngo, programme));
            if (supplement > 0) {
                spending.pay(id, programme, world.accounts.employees, PostingKind.STAFF_SUPPORT, supplement, ngo.home);
                world.chronicle.note(ngo, Happening.PLACE_TAKEN, id, 0);
                world.assistance.slowQuitting(
                        ngo.index,
                        quitting(supplement / (ngo.staff * wageYen(ngo, budget)), programme.quittingElasticity()));
            }
            long firstPost = (long) Math.floor(share * firstPostYen(ngo, programme, budget));
            if (firstPost > 0) {
                world.assistance.payFirstPost(ngo.index, share * programme.firstPostShare());
            }
            spending.pay(id, programme, ngo.account, PostingKind.STAFF_SUPPORT, firstPost, ngo.home);
            // Not unrestricted income: what ends in a year is not to be planned with.
            ngo.income.add(firstPost);
        }
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (spending.reaches(programme, p) && spending.canPromise(programme)) {
                world.assistance.payForFirstPosts(p, share * programme.firstPostShare());
            }
        }
    }

    /** How fast staff leave, relative to usual, with a supplement that is a part {@code relative} of their wage. */
    static double quitting(double relative, double elasticity) {
        return StrictMath.pow(1 + relative, -elasticity);
    }

    private double supplementYen(Ngo ngo, StaffRetention programme) {
        return supports(ngo, programme) && ngo.staff <= programme.maximumStaff()
                ? ngo.staff * programme.supplementYen() / MONTHS
                : 0;
    }

    private double firstPostYen(Ngo ngo, StaffRetention programme, Budget.Parameters budget) {
        boolean fresh = ngo.employerSince >= 0 && world.month - ngo.employerSince < programme.firstPostMonths();
        return supports(ngo, programme) && fresh
                ? programme.firstPostShare()
                        * Math.min(1, ngo.staff)
                        * wageYen(ngo, budget)
                        * world.assistance.firstPostLeft(ngo.index)
                : 0;
    }

    private boolean supports(Ngo ngo, StaffRetention programme) {
        return ngo.isActive() && ngo.staff > 0 && spending.reaches(programme, ngo.home);
    }

    private double wageYen(Ngo ngo, Budget.Parameters budget) {
        return Budget.wageYen(world.geography.profile(ngo.home).incomeIndex(), budget);
    }
}
