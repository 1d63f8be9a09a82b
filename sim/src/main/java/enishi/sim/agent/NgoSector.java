package enishi.sim.agent;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.process.organization.ApplicationMonth;
import enishi.sim.process.organization.CommunityMonth;
import enishi.sim.process.organization.ConflictMonth;
import enishi.sim.process.organization.ConsortiumMonth;
import enishi.sim.process.organization.CoreGroupMonth;
import enishi.sim.process.organization.FinanceMonth;
import enishi.sim.process.organization.InstitutionTieMonth;
import enishi.sim.process.organization.MutualAidMonth;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.process.organization.OutreachMonth;
import enishi.sim.process.organization.PartnershipMonth;
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
    private final CoreGroupMonth core;
    private final FinanceMonth finance;
    private final OutreachMonth outreach;
    private final ApplicationMonth applications;
    private final ConsortiumMonth consortia;
    private final MutualAidMonth aid;
    private final CommunityMonth community;
    private final ConflictMonth conflicts;
    private final ReliefMonth relief;
    private final TieMonth ties;
    private final InstitutionTieMonth institutionTies;
    private final PartnershipMonth abroad;
    private final StrategyMonth strategy;

    /** The NGOs of a world. */
    public NgoSector(World world, PolicyInForce policy, long seed) {
        this.world = world;
        this.policy = policy;
        this.people = new PeopleMonth(world, seed);
        this.core = new CoreGroupMonth(world, seed);
        this.finance = new FinanceMonth(world, seed);
        this.outreach = new OutreachMonth(world, seed);
        this.applications = new ApplicationMonth(world, seed);
        this.consortia = new ConsortiumMonth(world, seed);
        this.aid = new MutualAidMonth(world, seed);
        this.community = new CommunityMonth(world);
        this.conflicts = new ConflictMonth(world, seed);
        this.relief = new ReliefMonth(world, seed);
        this.ties = new TieMonth(world, seed);
        this.institutionTies = new InstitutionTieMonth(world, seed);
        this.abroad = new PartnershipMonth(world, seed);
        this.strategy = new StrategyMonth(world, seed);
    }

    @Override
    public void step(SimState state) {
        OrganizationParameters rules = policy.organization();
        community.begin();
        for (Ngo ngo : world.ngos.open()) {
            finance.begin(ngo);
            people.meetSupporters(ngo);
        }
        aid.run(rules.mutualAid());
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                liveThroughMonth(ngo, rules);
            } else if (ngo.status == NgoStatus.DORMANT) {
                core.change(ngo, rules.coreGroup());
            }
        }
        finance.settle(rules);
        consortia.form(rules);
        conflicts.live(rules.conflict(), rules.localGovernmentTie());
        relief.run(rules);
        ties.live(rules.tie());
        institutionTies.live(rules);
        abroad.live(rules);
        strategy.review(rules.strategy());
        outreach.order(rules);
    }

    private void liveThroughMonth(Ngo ngo, OrganizationParameters rules) {
        int partners = world.ties.degree(ngo);
        people.plan(ngo, rules);
        finance.earn(ngo, rules);
        community.give(ngo, rules.communityResources());
        finance.payCoreCost(ngo, rules);
        long indirect = finance.workOnProjects(ngo, partners, rules);
        finance.spend(ngo, partners, indirect, rules);
        people.changeStaff(ngo, rules);
        people.lead(ngo, rules);
        core.change(ngo, rules.coreGroup());
        people.learn(ngo, rules);
        community.teach(ngo, rules.communityResources());
        outreach.want(ngo, rules);
        applications.apply(ngo, rules);
    }
}
