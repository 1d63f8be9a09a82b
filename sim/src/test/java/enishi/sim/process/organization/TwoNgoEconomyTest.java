package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.Accounts;
import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Five months of two neighbours who lend, share a project and draw on one community, worked out on paper to the yen. */
class TwoNgoEconomyTest {

    /** A prefecture of 4,600 residents and income index 1: wages and prices are what the parameters say. */
    private static final int PLACE = 40;

    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "budget",
            Defaults.of(
                    Budget.Parameters.class,
                    "volunteerFixedCostYen",
                    50,
                    "volunteerFixedShare",
                    0,
                    "fundRaisingShare",
                    0.1,
                    "crowdingOut",
                    0,
                    "indirectCostShare",
                    0.1,
                    "reserveMonths",
                    2,
                    "smallestReserveYen",
                    0,
                    "reserveAdjustmentMonths",
                    10,
                    "monthlyProgrammeAdjustment",
                    1,
                    "referenceManagement",
                    0.5),
            "payment",
            Defaults.of(Payment.Parameters.class, "claimMonths", 2, "paymentDelayMonths", 1, "stallLimit", 2),
            "prudence",
            Defaults.of(Prudence.Parameters.class, "basePrudence", 1, "keptMonths", 1),
            "consortium",
            Defaults.of(Consortium.Parameters.class, "partnersShare", 0.3),
            "mutualAid",
            Defaults.of(
                    MutualAid.Parameters.class,
                    "monthlyProbability",
                    1,
                    "leastStrength",
                    0.6,
                    "lendersReserveMonths",
                    6,
                    "lentShare",
                    0.05,
                    "extraMonths",
                    1,
                    "borrowersReserveMonths",
                    0,
                    "repaymentMonths",
                    4),
            "communityResources",
            Defaults.of(CommunityResources.Parameters.class, "fundsPerResidentYen", 600.0 / 4600, "otherDraw", 1),
            "deduction",
            Defaults.of(Deduction.Parameters.class, "creditRate", 0.4, "claimShare", 0.5),
            "skill",
            Defaults.of(Skill.Parameters.class, "learning", 0, "managementFromGrant", 0),
            "tie",
            Defaults.of(TieFormation.Parameters.class, "jointGain", 0.2));

    private final World world = SmallWorld.world(1);
    private final Accounts accounts = world.accounts;
    private final MutualAidMonth aid = new MutualAidMonth(world, 1);
    private final CommunityMonth community = new CommunityMonth(world);
    private final FinanceMonth finance = new FinanceMonth(world, 1);
    private final AgencyMonth agency = new AgencyMonth(world, 1);
    private final Scheme scheme = new Scheme(
            "scheme",
            world.instrumentAccount("scheme"),
            Schemes.scheme(
                    "callMonths",
                    List.of(2),
                    "durationMonths",
                    3,
                    "overheadShare",
                    0.1,
                    "advanceShare",
                    0.5,
                    "projectStaffShare",
                    0.25));

    /** An NGO of volunteers with a core cost of 50 yen that draws on its community with a quarter. */
    private Ngo ngo(long monthly) {
        Ngo ngo = SmallWorld.ngo(world, PLACE);
        ngo.management = 0.5;
        ngo.orientation = 0.5;
        ngo.localLegitimacy = 0.5;
        ngo.coreCostYen = 50;
        ngo.income.fill(monthly);
        ngo.unrestricted.fill(monthly);
        return ngo;
    }

    private void month(Ngo lead, Ngo partner) {
        world.month++;
        community.begin();
        for (Ngo ngo : world.ngos.open()) {
            finance.begin(ngo);
        }
        aid.run(RULES.mutualAid());
        world.support.clear(world.ngos.size());
        world.support.give(lead.index, 400);
        world.support.give(partner.index, 360);
        for (Ngo ngo : world.ngos.open()) {
            finance.earn(ngo, RULES);
            community.give(ngo, RULES.communityResources());
            finance.payCoreCost(ngo, RULES);
            long taken = finance.workOnProjects(ngo, 1, RULES);
            finance.spend(ngo, 1, taken, RULES);
        }
        finance.settle(RULES);
        agency.run(scheme, RULES);
    }

    @Test
    void aLoanASharedGrantCommunityMoneyAndATaxCreditAddUpToTheYen() {
        // Both get (.25/1.5)·600 = 100 yen of their community. Lead: 400 of gifts, 2,000 in hand. Partner: 360 of
        // gifts,
        // certified, so that a fifth of them, 72, comes back to the givers; it owes 30 to suppliers.
        Ngo lead = ngo(500);
        Ngo partner = ngo(460);
        partner.certified = true;
        world.ties.form(lead, partner, 0.7, world.month);
        world.ledger.post(lead.account, accounts.founders, PostingKind.FOUNDING, 2000);
        world.ledger.post(accounts.suppliers, partner.account, PostingKind.OFFICE, 30);
        // From the end of the first month a grant of 660, half in advance: 600 direct in three months of 200, of which
        // the partner gets and spends 60, and 20 of indirect cost that no grant names.
        world.ledger.post(scheme.account, accounts.treasury, PostingKind.APPROPRIATION, 660);
        scheme.awards.add(new Scheme.Award(lead, partner, world.month + 1, 660, true));
        world.schemes.put(scheme.id, scheme);

        // The loan is the 30 that are lacking and a month of 50, paid back by 20 a month.
        // Lead: - 80 or + 20, + 500 - 50 - 50 of appeals - 220 of work - programme + grant.
        long[] programme = {590, 549, 534, 510, 523};
        long[] leadCash = {1730 + 330, 1711, 1377, 1067 + 220, 1184 + 110};
        // Partner: + 80 or - 20, + 460 - 50 - 46 - programme, which leaves it a month of core cost but for the first.
        long[] partnersProgramme = {351, 357, 344, 344, 344};
        long[] partnerCash = {63, 50, 50, 50, 50};
        long[] owed = {80, 60, 40, 20, 0};
        for (int i = 0; i < 5; i++) {
            month(lead, partner);
            assertThat(world.cash(lead)).as("lead, month " + i).isEqualTo(leadCash[i]);
            assertThat(world.cash(partner)).as("partner, month " + i).isEqualTo(partnerCash[i]);
            assertThat(world.loans.get(0).leftYen).isEqualTo(owed[i]);
            boolean works = i >= 1 && i <= 3;
            assertThat(lead.activity.thisMonth()).isEqualTo(programme[i] + (works ? 140 : 0));
            assertThat(partner.activity.thisMonth()).isEqualTo(partnersProgramme[i] + (works ? 60 : 0));
            assertThat(world.ledger.total()).isZero();
        }

        assertThat(lead.projects).isEmpty();
        assertThat(world.ledger.balance(scheme.account)).isZero();
        assertThat(scheme.uncommittedYen).isZero();
        // Gifts, community money, and a fifth of the partner's gifts back.
        assertThat(world.ledger.balance(accounts.citizens)).isEqualTo(-5 * (400 + 360 + 200) + 5 * 72);
        assertThat(world.ledger.balance(accounts.treasury)).isEqualTo(-660 - 5 * 72);
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(660 + 5 * 72);
        assertThat(world.ledger.balance(accounts.founders)).isEqualTo(-2000);
        // The old debt, offices, appeals, indirect cost.
        assertThat(world.ledger.balance(accounts.suppliers)).isEqualTo(30 + 5 * 100 + 5 * (50 + 46) + 3 * 20);
        assertThat(world.ledger.balance(accounts.employees)).isEqualTo(3 * (35 + 15));
        assertThat(world.ledger.balance(accounts.partners)).isEqualTo(3 * (105 + 45) + 2706 + 1740);
        assertThat(lead.grants.total()).isEqualTo(660 - 180);
        assertThat(partner.grants.total()).isEqualTo(180);
        // The loan is no income; nor does the grant's direct part count as unrestricted.
        assertThat(lead.income.total()).isEqualTo(12 * 500 + 480);
        assertThat(partner.income.total()).isEqualTo(12 * 460 + 180);
        assertThat(lead.unrestricted.total()).isEqualTo(12 * 500 + 60);
        assertThat(partner.unrestricted.total()).isEqualTo(12 * 460);
        assertThat(lead.successes + lead.failures).isPositive();
        assertThat(Objects.requireNonNull(world.ties.tie(lead, partner)).strength)
                .isCloseTo(0.7 + 0.2 * 0.3, within(1e-12));
        aid.run(RULES.mutualAid());
        assertThat(world.loans).isEmpty();
    }
}
