package enishi.sim.agent;

import enishi.sim.organization.Ngo;
import enishi.sim.process.organization.CertificationMonth;
import enishi.sim.process.organization.PeopleMonth;
import enishi.sim.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What NGOs have done becomes visible: results, legitimacy and standing, as others will see them next month. */
public final class Evidence implements Steppable {

    private static final long serialVersionUID = 1;

    private final World world;
    private final PolicyInForce policy;
    private final PeopleMonth people;
    private final CertificationMonth certification;

    /** The evidence of a world. */
    public Evidence(World world, PolicyInForce policy, long seed) {
        this.world = world;
        this.policy = policy;
        this.people = new PeopleMonth(world, seed);
        this.certification = new CertificationMonth(world, seed);
    }

    @Override
    public void step(SimState state) {
        for (Ngo ngo : world.ngos.open()) {
            people.bringHome(ngo, policy.organization());
            people.seem(ngo, policy.organization());
            certification.certify(ngo, policy.organization().deduction());
            people.compare(ngo, policy.organization().strategy());
            if (ngo.life.entered >= 0) {
                ngo.life.peakIncomeYen = Math.max(ngo.life.peakIncomeYen, ngo.income.total());
            }
        }
    }
}
