package enishi.sim.process.citizen;

import enishi.sim.organization.Ngo;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.List;

/**
 * Finds the residents who support an NGO when it enters the simulation.
 *
 * <p>People are asked one by one, in the commuting region or anywhere in Japan, and answer by the rules by which residents
 * remember and support NGOs; so the first supporters are as trusting, aware and interested as later ones.
 */
public final class FirstSupporters {

    private static final int TRIES_PER_SUPPORTER = 2000;

    private final World world;
    private final List<CitizenMonth> citizens;
    private final KeyedRandom random;

    /** Asks the citizens of all prefectures. */
    public FirstSupporters(World world, List<CitizenMonth> citizens, long seed) {
        this.world = world;
        this.citizens = citizens;
        this.random = new KeyedRandom(seed);
    }

    /**
     * Wins supporters for an NGO.
     *
     * @param ngo the NGO, whose weight is set
     * @param wanted supporters wanted, persons
     * @param homeShare share of people asked in the commuting region, [0,1]
     * @param past what they have seen of it before
     * @return supporters won, persons; fewer than wanted only where people are too few
     */
    public int win(Ngo ngo, double wanted, double homeShare, PastResults past) {
        int rows = (int) Math.ceil(wanted / ngo.weight);
        long tries = Math.min(Integer.MAX_VALUE, (long) TRIES_PER_SUPPORTER * rows);
        double[] neighbourhood = world.catchment.cumulative(ngo.home);
        int won = 0;
        for (int ordinal = 0; won < rows && ordinal < tries; ordinal++) {
            random.at(Stream.FIRST_SUPPORTERS, world.month, ngo.key, ordinal);
            double where = random.uniform();
            int resident;
            if (where < homeShare) {
                int prefecture = random.weighted(neighbourhood);
                resident =
                        world.geography.firstResident(prefecture) + random.below(world.geography.residents(prefecture));
            } else {
                resident = world.geography.resident(random.below(world.geography.residents()));
            }
            double rememberDraw = random.uniform();
            double supportDraw = random.uniform();
            won += citizens.get(world.geography.prefectureOf(resident))
                    .ask(resident, ngo.index, world.month, rememberDraw, supportDraw, past);
        }
        return won * ngo.weight;
    }
}
