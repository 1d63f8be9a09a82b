package enishi.sim.process.instrument;

import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.AlignedCommunication;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/**
 * A month of aligned communication: who takes part, and what that does to appeals and successes.
 *
 * <p>An NGO takes part if its fixed reluctance, uniform on (0,1), is below {@code 1 − (1 − p)·(1 − p_T)^ties}. ODD submodel
 * 6.16.
 */
public final class AlignedCommunicationMonth {

    private final World world;
    private final Spending spending;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public AlignedCommunicationMonth(World world, long seed) {
        this.world = world;
        this.spending = new Spending(world);
        this.random = new KeyedRandom(seed);
    }

    /** A month of the programme of an id; if its money does not suffice for all, the least reluctant take part. */
    public void run(String id, AlignedCommunication programme) {
        Ranking willing = new Ranking();
        for (Ngo ngo : world.ngos.open()) {
            // Of no month: who agrees this month mostly agrees the next.
            double reluctance =
                    random.at(Stream.MESSAGE, 0, id.hashCode(), ngo.key).uniform();
            if (isAsked(ngo, programme) && reluctance < participation(world.ties.degree(ngo), programme)) {
                willing.add(ngo, reluctance);
            }
        }
        int paid = spending.affordableNumber(id, programme, willing.size(), programme.costPerNgoYen());
        for (Ngo ngo : willing.lowest(paid)) {
            spending.buy(id, programme, programme.costPerNgoYen(), ngo.home);
            world.chronicle.note(ngo, Happening.PLACE_TAKEN, id, 0);
            world.assistance.takeTime(ngo.index, programme.timePerNgo());
            world.assistance.agree(ngo.index, programme.agreement());
            world.assistance.praise(ngo.index, programme.notice());
        }
    }

    private boolean isAsked(Ngo ngo, AlignedCommunication programme) {
        return ngo.isActive()
                && spending.reaches(programme, ngo.home)
                && (programme.causes().isEmpty()
                        || programme
                                .causes()
                                .contains(world.causes.get(ngo.cause).id()));
    }

    /** Probability that an NGO with so many ties takes part. */
    static double participation(int ties, AlignedCommunication programme) {
        return 1 - (1 - programme.participation()) * StrictMath.pow(1 - programme.participationPerTie(), ties);
    }
}
