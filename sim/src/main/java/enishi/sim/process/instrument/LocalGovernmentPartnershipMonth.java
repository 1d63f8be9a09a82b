package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.policy.LocalGovernmentPartnership;
import enishi.sim.population.Geography;
import enishi.sim.world.World;

/** A month of a partnership with local governments: coordinators first, and with what they leave of the money co-funding. */
public final class LocalGovernmentPartnershipMonth {

    private static final double MONTHS = 12;

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public LocalGovernmentPartnershipMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, LocalGovernmentPartnership programme) {
        long allowance = spending.allowanceYen(id, programme);
        long left = allowance - coordinate(id, programme, allowance);
        coFund(id, programme, left);
    }

    /** Pays coordinators and lets them work; gives what they cost, yen. */
    private long coordinate(String id, LocalGovernmentPartnership programme, long allowance) {
        int prefectures = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            prefectures += spending.reaches(programme, p) ? 1 : 0;
        }
        double planned = programme.coordinatorsPerPrefecture() * programme.annualCostPerCoordinatorYen() / MONTHS;
        double share = Spending.share(allowance, planned * prefectures);
        long sum = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (spending.reaches(programme, p)) {
                long cost = (long) Math.floor(share * planned);
                spending.pay(id, programme, world.accounts.employees, PostingKind.PUBLIC_PROGRAMME, cost, p);
                sum += cost;
                double care = programme.care(share * programme.coordinatorsPerPrefecture(), world.ngos.active(p));
                world.assistance.local.coordinate(
                        p,
                        care * programme.monthlyMeetingProbability(),
                        care * programme.monthlyJointProbability(),
                        care * programme.mediation(),
                        care * programme.contacts());
            }
        }
        return sum;
    }

    private void coFund(String id, LocalGovernmentPartnership programme, long allowance) {
        double planned = 0;
        for (Ngo ngo : world.ngos.open()) {
            if (isPartner(ngo, programme)) {
                planned += ownProgramme(ngo, programme);
                for (Project project : ngo.projects) {
                    planned += ownPart(project, programme) + yearly(project, programme);
                }
            }
        }
        double share = Spending.share(allowance, planned);
        for (Ngo ngo : world.ngos.open()) {
            if (isPartner(ngo, programme)) {
                for (Project project : ngo.projects) {
                    long own = (long) Math.floor(share * ownPart(project, programme));
                    project.ownOpenYen -= own;
                    give(id, programme, ngo, own + (long) Math.floor(share * yearly(project, programme)));
                }
                long ownProgramme = (long) Math.floor(share * ownProgramme(ngo, programme));
                ngo.programmeOpenYen -= ownProgramme;
                give(id, programme, ngo, ownProgramme);
                if (spending.canPromise(programme)) {
                    world.assistance.local.coFund(ngo.index, share * programme.ownPartShare());
                }
            }
        }
    }

    private double ownPart(Project project, LocalGovernmentPartnership programme) {
        return project.ownOpenMonth == world.month ? programme.ownPartShare() * project.ownOpenYen : 0;
    }

    private static double yearly(Project project, LocalGovernmentPartnership programme) {
        return project.ended ? 0 : programme.annualYenPerProject() / MONTHS;
    }

    private static double ownProgramme(Ngo ngo, LocalGovernmentPartnership programme) {
        return Math.min(ngo.programmeOpenYen, programme.annualYenPerProject() / MONTHS);
    }

    private void give(String id, LocalGovernmentPartnership programme, Ngo ngo, long yen) {
        spending.pay(id, programme, ngo.account, PostingKind.LOCAL_GRANT, yen, ngo.home);
        ngo.grants.add(yen);
        ngo.income.add(yen);
        ngo.unrestricted.add(yen);
    }

    private boolean isPartner(Ngo ngo, LocalGovernmentPartnership programme) {
        return ngo.isActive()
                && spending.reaches(programme, ngo.home)
                && world.institutionTies.tie(ngo, world.institutions.localGovernment(ngo.home)) != null;
    }
}
