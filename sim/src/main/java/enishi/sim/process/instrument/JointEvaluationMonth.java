package enishi.sim.process.instrument;

import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.JointEvaluation;
import enishi.sim.process.organization.InstitutionTieMonth;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.process.organization.Skill;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/**
 * A month of joint evaluation: of the projects that were finished this month some are evaluated. ODD submodel 6.16.
 */
public final class JointEvaluationMonth {

    private final World world;
    private final Spending spending;
    private final InstitutionTieMonth officers;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public JointEvaluationMonth(World world, long seed) {
        this.world = world;
        this.spending = new Spending(world);
        this.officers = new InstitutionTieMonth(world, seed);
        this.random = new KeyedRandom(seed);
    }

    /** A month of the programme of an id. */
    public void run(String id, JointEvaluation programme, OrganizationParameters rules) {
        Ranking drawn = draw(id, programme);
        long cost = programme.costPerEvaluationYen();
        int paid = spending.affordableNumber(id, programme, drawn.size(), cost);
        for (Ngo ngo : drawn.lowest(paid)) {
            spending.buy(id, programme, cost, ngo.home);
            world.chronicle.note(ngo, Happening.PLACE_TAKEN, id, 0);
            world.assistance.takeTime(ngo.index, programme.timePerEvaluation());
            world.assistance.makeNoticed(ngo.index, programme.notice());
            officers.meetOfficers(ngo, programme.operator(), programme.officeGain(), rules.agencyTie());
            ngo.expertise = Math.min(1, Skill.afterProject(ngo.expertise, programme.learning(), rules.skill()));
            ngo.clarity.give(programme.clarity(), world.month, programme.rememberedMonths());
        }
    }

    /** The leads of the projects drawn, by their lots; projects of one NGO in the order in which they were finished. */
    private Ranking draw(String id, JointEvaluation programme) {
        Ranking drawn = new Ranking();
        Ngo before = null;
        for (Ngo lead : world.turnover.finished()) {
            if (lead != before) {
                random.at(Stream.EVALUATION, world.month, id.hashCode(), lead.key);
                before = lead;
            }
            double lot = random.uniform();
            if (lot < programme.share() && spending.reaches(programme, lead.home)) {
                drawn.add(lead, lot);
            }
        }
        return drawn;
    }
}
