package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Applicant;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.policy.GrantScheme;
import enishi.sim.population.Geography;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What agencies do in a month: start and pay projects, decide on calls. */
public final class AgencyMonth {

    private final World world;
    private final KeyedRandom random;
    private final PartnershipMonth abroad;
    private final InstitutionTieMonth ties;
    private final SchemeMoney money;

    /** Acts in the given world. */
    public AgencyMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
        this.abroad = new PartnershipMonth(world, seed);
        this.ties = new InstitutionTieMonth(world, seed);
        this.money = new SchemeMoney(world);
    }

    /** A month of a grant scheme. */
    public void run(Scheme scheme, OrganizationParameters rules) {
        payClaims(scheme, rules.consortium());
        if (scheme.isCalling(world.month)) {
            takeOutsideApplications(scheme);
            decide(scheme, rules.selection());
        }
        scheme.applications.clear();
        startProjects(scheme, rules);
        if (scheme.isClosed(world.month)) {
            money.lapse(scheme, scheme.uncommittedYen);
        }
    }

    private void startProjects(Scheme scheme, OrganizationParameters rules) {
        Iterator<Scheme.Award> awards = scheme.awards.iterator();
        while (awards.hasNext()) {
            Scheme.Award award = awards.next();
            if (award.start() <= world.month) {
                awards.remove();
                Ngo ngo = award.ngo();
                if (award.survivesWaiting() && ngo == null) {
                    payOutside(scheme, award.yen());
                } else if (award.survivesWaiting() && ngo != null && ngo.isActive()) {
                    start(scheme, award, ngo, rules);
                } else {
                    scheme.uncommittedYen += award.yen();
                    tell(ngo, award.partner(), Happening.AWARD_LOST, scheme, award.yen());
                }
            }
        }
    }

    /** Those outside the sector are where people are: so is what is spent on them. */
    private void payOutside(Scheme scheme, long yen) {
        world.ledger.post(world.accounts.outsiders, scheme.account, PostingKind.GRANT_OUTSIDE, yen);
        long spent = SchemeMoney.publicYen(scheme.settings(), yen);
        double residents = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            residents += world.geography.residents(p);
        }
        double soFar = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            long before = Math.round(spent * soFar / residents);
            soFar += world.geography.residents(p);
            world.turnover.spend(p, Math.round(spent * soFar / residents) - before);
        }
    }

    private void start(Scheme scheme, Scheme.Award award, Ngo ngo, OrganizationParameters rules) {
        GrantScheme settings = scheme.settings();
        long direct = Payment.directYen(award.yen(), settings.overheadShare(), settings.unrestrictedShare());
        long advance = Math.round(settings.advanceShare() * award.yen());
        long ownPart = Payment.ownPartYen(direct, settings.cofinancingShareOf(award.yen()));
        Project project = new Project(
                scheme, world.month, award.yen(), direct, advance, ownPart, award.partner(), settings.durationMonths());
        project.key += startedNow(ngo, scheme);
        project.country = abroad.place(ngo, project.key);
        ngo.projects.add(project);
        tell(ngo, project.activePartner(), Happening.PROJECT_STARTED, scheme, award.yen());
        ngo.hadGrant = true;
        ngo.awards.merge(scheme.id, 1, Integer::sum);
        ngo.funders.add(settings.operator());
        ties.startGrant(ngo, settings.operator(), rules.agencyTie());
        pay(ngo, project, advance, PostingKind.GRANT_ADVANCE, rules.consortium());
    }

    private void tell(@Nullable Ngo ngo, @Nullable Ngo partner, Happening what, Scheme scheme, long yen) {
        if (ngo != null) {
            world.chronicle.note(ngo, what, scheme.id, yen);
        }
        if (partner != null) {
            world.chronicle.note(partner, what, scheme.id, yen);
        }
    }

    private int startedNow(Ngo ngo, Scheme scheme) {
        int number = 0;
        for (Project project : ngo.projects) {
            number += project.scheme == scheme && project.start == world.month ? 1 : 0;
        }
        return number;
    }

    private void pay(Ngo ngo, Project project, long yen, PostingKind kind, Consortium.Parameters rule) {
        if (yen <= 0) {
            return;
        }
        world.ledger.post(ngo.account, project.scheme.account, kind, yen);
        long overhead = Math.round((double) yen * (project.awardYen - project.directYen) / project.awardYen);
        project.receivedYen += yen;
        project.receivedDirectYen += yen - overhead;
        Ngo partner = project.activePartner();
        long partners = partner == null ? 0 : Consortium.partnersPartYen(yen - overhead, rule);
        ngo.income.add(yen - partners);
        ngo.grants.add(yen - partners);
        if (partner != null) {
            partner.income.add(partners);
            partner.grants.add(partners);
        }
        ngo.unrestricted.add(overhead);
        world.turnover.spend(ngo.home, SchemeMoney.publicYen(project.scheme.settings(), yen));
    }

    private void payClaims(Scheme scheme, Consortium.Parameters rule) {
        for (Ngo ngo : world.ngos.open()) {
            Iterator<Project> projects = ngo.projects.iterator();
            while (projects.hasNext()) {
                Project project = projects.next();
                if (project.scheme == scheme && payClaims(ngo, project, rule)) {
                    projects.remove();
                }
            }
        }
    }

    /** Pays what is due; tells whether nothing more will come. */
    private boolean payClaims(Ngo ngo, Project project, Consortium.Parameters rule) {
        while (!project.claims.isEmpty() && project.claims.peek().due() <= world.month) {
            long spent = project.claims.remove().spentYen();
            long entitled = Payment.entitledYen(project.awardYen, project.advanceYen, project.directYen, spent);
            pay(ngo, project, entitled - project.receivedYen, PostingKind.GRANT_REIMBURSEMENT, rule);
        }
        if (project.ended && project.claims.isEmpty()) {
            close(ngo, project);
            return true;
        }
        return false;
    }

    /** Ends all projects of an NGO that can no longer run them. */
    public void abandon(Ngo ngo) {
        for (Project project : ngo.projects) {
            close(ngo, project);
        }
        ngo.projects.clear();
    }

    /** Takes back what was paid and not spent, and frees what was promised and not paid. */
    private void close(Ngo ngo, Project project) {
        Scheme scheme = project.scheme;
        long unspent = Math.min(project.restrictedYen(), Math.max(0, world.cash(ngo)));
        world.ledger.post(scheme.account, ngo.account, PostingKind.GRANT_RETURN, unspent);
        world.turnover.spend(ngo.home, -SchemeMoney.publicYen(scheme.settings(), unspent));
        scheme.uncommittedYen += unspent + project.awardYen - project.receivedYen;
    }

    private void takeOutsideApplications(Scheme scheme) {
        GrantScheme settings = scheme.settings();
        for (int ordinal = 0; ordinal < settings.outsideApplications(); ordinal++) {
            random.at(Stream.OUTSIDE_APPLICANTS, world.month, scheme.key, ordinal);
            double score = settings.outsideMeanScore() + settings.outsideScoreDeviation() * random.normal();
            scheme.applications.add(Applicant.outside(ordinal, settings.outsideAskYen(), score));
        }
    }

    private void decide(Scheme scheme, Selection.Parameters rule) {
        long budget = scheme.callBudgetYen(world.month);
        // One call's money at most is carried over to the next.
        money.lapse(scheme, Math.max(0, scheme.uncommittedYen - budget));
        money.appropriate(scheme);

        GrantScheme settings = scheme.settings();
        long reserved = Math.round(settings.nonmetropolitanShare() * scheme.uncommittedYen);
        List<Applicant> funded =
                Selection.fund(scheme.applications, scheme.uncommittedYen, reserved, this::isNonmetropolitan);
        int lag = settings.decisionLagMonths();
        double survival = Selection.survivesWaiting(lag, rule);
        for (Applicant applicant : funded) {
            scheme.awards.add(new Scheme.Award(
                    applicant.ngo(),
                    applicant.partner(),
                    world.month + lag,
                    applicant.askYen(),
                    drawWaiting(applicant, scheme).chance(survival)));
            scheme.uncommittedYen -= applicant.askYen();
            tell(applicant.ngo(), null, Happening.AWARDED, scheme, applicant.askYen());
            tell(applicant.partner(), null, Happening.AWARD_SHARED, scheme, applicant.askYen());
        }
    }

    private boolean isNonmetropolitan(Applicant applicant) {
        Ngo ngo = applicant.ngo();
        return ngo != null && !world.geography.profile(ngo.home).metropolitan();
    }

    /** The draws that decide whether an award survives the waiting. */
    private KeyedRandom drawWaiting(Applicant applicant, Scheme scheme) {
        Ngo ngo = applicant.ngo();
        if (ngo != null) {
            return random.at(Stream.WAITING, world.month, ngo.key, scheme.key);
        }
        random.at(Stream.OUTSIDE_APPLICANTS, world.month, scheme.key, applicant.place());
        random.normal(); // the score
        return random;
    }
}
