package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.GiftMatching;
import enishi.sim.policy.MatchedGifts;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** A month of matching: what residents have given this month is added to, and they hear of it for the coming month. */
public final class GiftMatchingMonth {

    private static final double OTHER_MONTHS = 11;

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public GiftMatchingMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, GiftMatching programme) {
        List<Ngo> admitted = new ArrayList<>();
        double planned = 0;
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive() && isAdmitted(id, programme, ngo)) {
                admitted.add(ngo);
                planned += programme.dueYen(matchedYen(programme, ngo));
            }
        }
        double affordable = spending.affordableShare(id, programme, planned);
        boolean goesOn = spending.canPromise(programme);
        for (Ngo ngo : admitted) {
            double gifts = matchedYen(programme, ngo);
            double due = affordable * programme.dueYen(gifts);
            long yen = (long) Math.floor(due);
            spending.pay(id, programme, ngo.account, PostingKind.GIFT_MATCH, yen, ngo.home);
            ngo.income.add(yen);
            ngo.unrestricted.add(yen);
            if (goesOn) {
                double added = gifts > 0 ? due / gifts : affordable * programme.rate();
                world.assistance.gifts.match(ngo.index, programme.giftFactor(added));
            }
        }
    }

    private boolean isAdmitted(String id, GiftMatching programme, Ngo ngo) {
        if (!spending.reaches(programme, ngo.home) || (programme.certifiedOnly() && !ngo.certified)) {
            return false;
        }
        if (ngo.income.total() <= programme.maximumAnnualIncomeYen()) {
            ngo.admittedTo.add(id);
        }
        return ngo.admittedTo.contains(id);
    }

    /** The gifts of the month that are matched, yen, at least 0. */
    static double matchedYen(GiftMatching programme, Ngo ngo) {
        if (programme.gifts() == MatchedGifts.ALL) {
            return ngo.giftsYen;
        }
        double before = (ngo.gifts.total() - ngo.gifts.thisMonth()) / OTHER_MONTHS;
        return Math.max(0, ngo.giftsYen - before);
    }
}
