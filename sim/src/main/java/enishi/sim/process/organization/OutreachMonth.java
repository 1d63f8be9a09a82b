package enishi.sim.process.organization;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.population.Geography;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/** NGOs want contacts, and finite attention decides how many of them are ordered for the coming month. */
public final class OutreachMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public OutreachMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** What an NGO would like to reach. */
    public void want(Ngo ngo, OrganizationParameters rules) {
        OutreachWork.Parameters rule = rules.outreach();
        ngo.outreach.local = OutreachWork.byTime(
                ngo.orientation, ngo.freeTime, world.geography.profile(ngo.home).socialCapital(), rule);
        ngo.outreach.local += LocalGovernmentTie.contacts(
                world.institutionTies.strength(ngo, world.institutions.localGovernment(ngo.home)),
                world.assistance.local.governmentContacts(ngo.home),
                rules.localGovernmentTie());
        ngo.outreach.local += world.assistance.local.contacts(ngo.home);
        ngo.outreach.local += HomeBenefit.contacts(ngo.homeBenefit, rules.homeBenefit());
        for (Project project : ngo.projects) {
            if (!project.ended) {
                ngo.outreach.local += OutreachWork.byProject(
                        project.scheme.settings().citizenParticipation(), project.monthlyBudgetYen(), rule);
            }
        }
        double contacts = OutreachWork.byMoney(ngo.fundRaisingYen, ngo.management, rule);
        double national = OutreachWork.nationalShare(ngo.fundRaisingYen, rule);
        ngo.outreach.homeAppeal = (1 - national) * contacts;
        ngo.outreach.nationalAppeal = national * contacts;
    }

    /** Orders what attention lets through. */
    public void order(OrganizationParameters rules) {
        OutreachWork.Parameters rule = rules.outreach();
        double[] atHome = new double[Geography.PREFECTURES];
        double everywhere = 0;
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                ngo.outreach.local *= world.conditions.meeting(ngo.home);
                double agreement = world.assistance.agreement(ngo.index);
                atHome[ngo.home] += OutreachWork.competing(ngo.outreach.local, ngo.outreach.homeAppeal, agreement);
                everywhere += OutreachWork.competing(0, ngo.outreach.nationalAppeal, agreement);
            }
        }
        double attention = world.conditions.attention();
        double heardEverywhere =
                OutreachWork.heard(attention * rule.nationalAttention() * world.geography.residents(), everywhere);
        double[] heardAtHome = new double[Geography.PREFECTURES];
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double wanted = 0;
            for (int q = 0; q < Geography.PREFECTURES; q++) {
                wanted += atHome[q] * world.geography.commuting(p, q);
            }
            heardAtHome[p] = OutreachWork.heard(attention * rule.localAttention() * world.catchment.size(p), wanted);
        }
        world.orders.clear(world.ngos.size());
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                random.at(Stream.ROUNDING, world.month, ngo.key, 0);
                double perRow = heardAtHome[ngo.home] / ngo.weight;
                world.orders.order(
                        ngo.index,
                        random.round(ngo.outreach.local * perRow),
                        random.round(ngo.outreach.homeAppeal * perRow),
                        random.round(ngo.outreach.nationalAppeal * heardEverywhere / ngo.weight));
            }
        }
    }
}
