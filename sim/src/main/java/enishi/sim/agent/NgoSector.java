package enishi.sim.agent;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.process.organization.ApplicationMonth;
import enishi.sim.process.organization.FinanceMonth;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.process.organization.OutreachMonth;
import enishi.sim.process.organization.PeopleMonth;
import enishi.sim.process.organization.ReliefMonth;
import enishi.sim.process.organization.StrategyMonth;
import enishi.sim.process.organization.TieMonth;
import enishi.sim.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The NGOs take their turn, by index; what one does to others waits until all have had theirs. */
public final class NgoSector implements Steppable {

    private static final long serialVersionUID = 1;

    private final World world;
    private final PolicyInForce policy;
    private final PeopleMonth people;
    private final FinanceMonth finance;
    private final OutreachMonth outreach;
    private final ApplicationMonth applications;
    private final ReliefMonth relief;
    private final TieMonth ties;
    private final StrategyMonth strategy;

    /** The NGOs of a world. */
    public NgoSector(World world, PolicyInForce policy, long seed) {
        this.world = world;
        this.policy = policy;
        this.people = new PeopleMonth(world, seed);
        this.finance = new FinanceMonth(world, seed);
        this.outreach = new OutreachMonth(world, seed);
        this.applications = new ApplicationMonth(world, seed);
        this.relief = new ReliefMonth(world, seed);
        this.ties = new TieMonth(world, seed);
        this.strategy = new StrategyMonth(world, seed);
    }

    @Override
    public void step(SimState state) {
        OrganizationParameters rules = policy.organization();
        for (Ngo ngo : world.ngos.open()) {
            finance.begin(ngo);
            people.meetSupporters(ngo);
            if (ngo.isActive()) {
                liveThroughMonth(ngo, rules);
            } else if (ngo.status == NgoStatus.DORMANT) {
                people.changeCore(ngo, rules);
            }
        }
        relief.run(rules);
        ties.live(rules.tie());
        strategy.review(rules.strategy());
        outreach.order(rules);
    }

    private void liveThroughMonth(Ngo ngo, OrganizationParameters rules) {
        int partners = world.ties.degree(ngo);
        people.plan(ngo, rules);
        finance.earn(ngo, rules);
        finance.payCoreCost(ngo, rules);
        long indirect = finance.workOnProjects(ngo, partners, rules);
        finance.spend(ngo, partners, indirect, rules);
        people.changeStaff(ngo, rules);
        people.changeCore(ngo, rules);
        people.learn(ngo, rules);
        outreach.want(ngo, rules);
        applications.apply(ngo, rules);
    }
}
