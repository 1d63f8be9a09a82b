package enishi.sim.process.instrument;

import enishi.sim.organization.Ngo;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.world.GiftTerms;
import enishi.sim.world.World;

/** Shows residents what instruments offer to those who give. */
public final class GiftOffers {

    private GiftOffers() {}

    /** Shows what the instruments of the month before offer to those who give to each NGO this month. */
    public static void show(World world, Deduction.Parameters rule) {
        GiftTerms terms = world.assistance.gifts;
        for (Ngo ngo : world.ngos.open()) {
            double credit = ngo.certified ? Deduction.addedGiftFactor(terms.credit(ngo.home), rule) : 1;
            world.board.setGiftFactor(ngo.index, credit * terms.matchFactor(ngo.index));
        }
    }
}
