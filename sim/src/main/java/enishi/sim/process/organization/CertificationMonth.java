package enishi.sim.process.organization;

import enishi.sim.organization.Ngo;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/** Which NGOs are certified for the tax credit. */
public final class CertificationMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public CertificationMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** An NGO that could be certified may be; one that is may lose the certificate, and does when it is no longer active. */
    public void certify(Ngo ngo, Deduction.Parameters rule) {
        double test = world.assistance.gifts.supporterTest(ngo.home);
        if (ngo.certified) {
            ngo.certified = ngo.isActive() && Deduction.isKept(ngo.supporters, test, rule);
        } else if (ngo.isActive()
                && Deduction.isEligible(ngo.age(world.month), ngo.management, ngo.supporters, test, rule)) {
            random.at(Stream.CERTIFICATION, world.month, ngo.key, 0);
            ngo.certified = random.chance(rule.monthlyProbability());
        }
    }
}
