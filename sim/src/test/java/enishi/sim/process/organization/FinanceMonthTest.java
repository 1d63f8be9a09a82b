package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.Accounts;
import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shocks;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Money by hand: every number here was worked out on paper from the formulas of the rules. */
class FinanceMonthTest {

    /** A prefecture of income index 1: wages and prices are what the parameters say. */
    private static final int PLACE = 40;

    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "budget",
            Defaults.of(
                    Budget.Parameters.class,
                    "monthlyWageYen",
                    1000,
                    "fixedCostYen",
                    100,
                    "volunteerFixedCostYen",
                    50,
                    "volunteerFixedShare",
                    0,
                    "officeCostPerStaffYen",
                    20,
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
                    "ownBusinessPerStaffYen",
                    200,
                    "referenceManagement",
                    0.5),
            "payment",
            Defaults.of(Payment.Parameters.class, "claimMonths", 2, "paymentDelayMonths", 1, "stallLimit", 2),
            "prudence",
            Defaults.of(Prudence.Parameters.class, "basePrudence", 1, "keptMonths", 1, "overdraftMonths", 2),
            "consortium",
            Defaults.of(Consortium.Parameters.class, "partnersShare", 0.3),
            "tie",
            Defaults.of(TieFormation.Parameters.class, "jointGain", 0.2),
            "skill",
            Defaults.of(Skill.Parameters.class, "learning", 0, "managementFromGrant", 0),
            "adaptation",
            Defaults.of(Adaptation.Parameters.class, "adaptability", 0, "blockedEffect", 5, "mostBlocked", 12));

    private final World world = SmallWorld.world(1);
    private final Accounts accounts = world.accounts;
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

    private Ngo ngo(double staff, long cash, long monthly) {
        Ngo ngo = SmallWorld.ngo(world, PLACE);
        ngo.staff = staff;
        ngo.management = 0.5;
        ngo.expertise = 0.5;
        ngo.income.fill(monthly);
        ngo.unrestricted.fill(monthly);
        world.ledger.post(ngo.account, accounts.founders, PostingKind.FOUNDING, cash);
        return ngo;
    }

    private void month(Ngo ngo, long gifts) {
        finance.begin(ngo);
        world.support.clear(world.ngos.size());
        world.support.give(ngo.index, gifts);
        finance.earn(ngo, RULES);
        finance.payCoreCost(ngo, RULES);
        long indirect = finance.workOnProjects(ngo, 0, RULES);
        finance.spend(ngo, 0, indirect, RULES);
    }

    @Test
    void giftsAndOwnBusinessAreSummedUpOverTheYear() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        ngo.staff = 1;
        ngo.management = 0.5;
        for (int i = 0; i < 13; i++) {
            month(ngo, 1000);
        }
        assertThat(ngo.gifts.total()).isEqualTo(12_000);
        assertThat(ngo.business.total()).isPositive().isEqualTo(ngo.income.total() - 12_000);
    }

    private void award(Ngo ngo, long yen, int start) {
        world.ledger.post(scheme.account, accounts.treasury, PostingKind.APPROPRIATION, yen);
        scheme.awards.add(new Scheme.Award(ngo, start, yen, true));
        world.schemes.put(scheme.id, scheme);
    }

    @Test
    void anEconomyOfTwoNgosAndAGrantToTheYen() {
        // Office: one member of staff, 3,000 yen of gifts and 200 of own business a month.
        Ngo office = ngo(1, 5000, 3200);
        // Group: volunteers, 400 yen of gifts a month, and from the end of the first month a grant of 660 yen, half in
        // advance: 600 direct in three months of 200, of which 50 are pay, and 20 of indirect cost that no grant names.
        Ngo group = ngo(0, 1000, 400);
        award(group, 660, world.month + 1);

        // Office: + 3200 - 1000 wages - 120 office - 320 appeals - programme 1760 + (reserve - 2240)/10.
        long[] officeCash = {4724, 4476, 4252, 4051, 3870};
        // Group, month by month: + 400 - 50 - 40 - programme; + grant: 330, then 220 (400 spent), then 110.
        long[] groupCash = {910 + 330, 953, 675, 415 + 220, 577 + 110};
        for (int i = 0; i < 5; i++) {
            world.month++;
            month(office, 3000);
            month(group, 400);
            agency.run(scheme, RULES);
            assertThat(world.cash(office)).as("office, month " + i).isEqualTo(officeCash[i]);
            assertThat(world.cash(group)).as("group, month " + i).isEqualTo(groupCash[i]);
            assertThat(world.ledger.total()).isZero();
        }

        assertThat(group.projects).isEmpty();
        assertThat(world.ledger.balance(scheme.account)).isZero();
        assertThat(scheme.uncommittedYen).isZero();
        assertThat(world.ledger.balance(accounts.partners)).isEqualTo(9930 + 1863 + 450);
        assertThat(world.ledger.balance(accounts.employees)).isEqualTo(5000 + 150);
        assertThat(world.ledger.balance(accounts.suppliers)).isEqualTo(600 + 1600 + 250 + 200 + 60);
        assertThat(world.ledger.balance(accounts.citizens)).isEqualTo(-17_000);
        assertThat(world.ledger.balance(accounts.customers)).isEqualTo(-1_000);
        assertThat(world.ledger.balance(accounts.treasury)).isEqualTo(-660);
        assertThat(group.grants.total()).isEqualTo(660);
        assertThat(group.unrestricted.total()).isEqualTo(12 * 400 + 60);
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(660);
    }

    @Test
    void workStandsStillWithoutCashAndTheProjectFailsAndWhatIsLeftGoesBack() {
        // 60 yen in hand, 50 of core cost a month: the second half of the grant would have to be paid ahead.
        Ngo group = ngo(0, 60, 0);
        award(group, 660, world.month);
        agency.run(scheme, RULES);
        // 60 + 330 - 50 - (200 + 20): free 340 - 220 = 120 ≥ 50.
        world.month++;
        month(group, 0);
        assertThat(group.projects.get(0).spentYen).isEqualTo(200);
        assertThat(group.projects.get(0).stalls).isZero();
        for (int i = 0; i < 2; i++) {
            world.month++;
            month(group, 0);
        }
        // Cash 120, then 70 and 20: 200 + 20 would take it below a month of core cost; two stalls fail the project.
        assertThat(group.projects.get(0).stalls).isEqualTo(2);
        assertThat(group.projects.get(0).ended).isTrue();
        assertThat(group.failures).isEqualTo(1);
        assertThat(world.cash(group)).isEqualTo(20);
        // Spent 200 of 600: entitled to 330 + 110 = 440, so 110 come, of them 100 direct: 400 for 200 spent.
        world.month++;
        agency.run(scheme, RULES);
        assertThat(group.projects).isEmpty();
        // The 200 that were not spent are owed back, but only 130 are there.
        assertThat(world.cash(group)).isZero();
        assertThat(scheme.uncommittedYen).isEqualTo(660 - 440 + 130);
        assertThat(world.ledger.balance(scheme.account)).isEqualTo(scheme.uncommittedYen);
        assertThat(world.ledger.total()).isZero();
    }

    @Test
    void whatCashDoesNotCoverBecomesADebt() {
        Ngo office = ngo(1, 500, 0);
        world.month++;
        month(office, 0);
        // 500 + 200 of own business - 1120.
        assertThat(world.cash(office)).isEqualTo(-420);
        assertThat(office.fundRaisingYen).isZero();
        assertThat(world.ledger.balance(accounts.partners)).isZero();
    }

    @Test
    void theOwnProgrammeNeverTakesTheLastMonthOfCoreCost() {
        Ngo group = ngo(0, 100, 1000);
        world.month++;
        month(group, 60);
        // 100 + 60 - 50 = 110; appeals of 92 leave 18: below 50, so there is no programme.
        assertThat(group.fundRaisingYen).isEqualTo(92);
        assertThat(world.cash(group)).isEqualTo(18);
        assertThat(group.activity.total()).isZero();
    }

    @Test
    void theImprudentSpendBeyondWhatTheyHave() {
        OrganizationParameters careless = Defaults.with(
                RULES,
                "prudence",
                Defaults.of(
                        Prudence.Parameters.class,
                        "basePrudence",
                        0,
                        "skillPrudence",
                        0.5,
                        "keptMonths",
                        1,
                        "overdraftMonths",
                        2));
        Ngo group = ngo(0, 100, 1000);
        group.programmeYen = 1000;
        world.month++;
        finance.begin(group);
        finance.payCoreCost(group, careless);
        finance.spend(group, 0, 0, careless);
        // Prudence .25: down to (.25 - 2·.75)·50 = -62.5.
        assertThat(world.cash(group)).isEqualTo(-63);
    }

    @Test
    void whatTheAwardDoesNotCoverIsPaidMonthByMonthFromOwnMoney() {
        scheme.use(Defaults.with(scheme.settings(), "cofinancingShare", 0.25, "advanceShare", 1));
        Ngo group = ngo(0, 1000, 0);
        award(group, 660, world.month);
        agency.run(scheme, RULES);
        // 600 direct, 200 own: 267 a month, of which 200 are covered, and 27 of indirect cost.
        world.month++;
        finance.begin(group);
        long taken = finance.workOnProjects(group, 0, RULES);
        assertThat(taken).isEqualTo(67 + 27);
        assertThat(world.unrestrictedCash(group)).isEqualTo(1000 + 60 - 67 - 27);
        assertThat(group.restrictedYen()).isEqualTo(400);
        assertThat(group.activity.thisMonth()).isEqualTo(267);
        for (int i = 0; i < 2; i++) {
            world.month++;
            finance.begin(group);
            finance.workOnProjects(group, 0, RULES);
        }
        assertThat(group.projects.get(0).ended).isTrue();
        assertThat(group.projects.get(0).ownSpentYen).isEqualTo(200);
        assertThat(world.cash(group)).isEqualTo(1000 + 660 - 800 - 27 - 27 - 27);
    }

    @Test
    void whoCannotPayItsOwnPartStandsStill() {
        scheme.use(Defaults.with(scheme.settings(), "cofinancingShare", 0.25, "advanceShare", 1));
        Ngo group = ngo(0, 30, 0);
        award(group, 660, world.month);
        agency.run(scheme, RULES);
        world.month++;
        finance.begin(group);
        // 30 + 60 of overhead are less than the own part of 67 and 27; the rest of the award must not pay for them.
        assertThat(finance.workOnProjects(group, 0, RULES)).isZero();
        assertThat(group.projects.get(0).stalls).isEqualTo(1);
    }

    private Ngo[] consortium() {
        scheme.use(Defaults.with(scheme.settings(), "advanceShare", 1));
        Ngo lead = ngo(0, 1000, 0);
        Ngo partner = ngo(0, 10, 0);
        world.ties.form(lead, partner, 0.5, world.month);
        world.ledger.post(scheme.account, accounts.treasury, PostingKind.APPROPRIATION, 660);
        scheme.awards.add(new Scheme.Award(lead, partner, world.month, 660, true));
        agency.run(scheme, RULES);
        return new Ngo[] {lead, partner};
    }

    private void work(Ngo... ngos) {
        world.month++;
        for (Ngo ngo : ngos) {
            finance.begin(ngo);
        }
        for (Ngo ngo : ngos) {
            finance.workOnProjects(ngo, 0, RULES);
        }
        finance.settle(RULES);
    }

    @Test
    void aPartnerGetsAndSpendsItsPartOfEachMonth() {
        Ngo[] two = consortium();
        assertThat(two[0].grants.total()).isEqualTo(660 - 180);
        assertThat(two[1].grants.total()).isEqualTo(180);
        assertThat(two[1].income.total()).isEqualTo(180);
        work(two);
        assertThat(world.cash(two[1])).isEqualTo(10);
        assertThat(two[0].activity.thisMonth()).isEqualTo(140);
        assertThat(two[1].activity.thisMonth()).isEqualTo(60);
        // A quarter of either part is pay: 35 and 15.
        assertThat(world.ledger.balance(accounts.employees)).isEqualTo(50);
        assertThat(world.ledger.balance(accounts.partners)).isEqualTo(150);
        assertThat(two[1].lastProjectMonth).isEqualTo(world.month);
    }

    @Test
    void bothAreJudgedByTheResultAndTheirTieGrows() {
        Ngo[] two = consortium();
        for (int i = 0; i < 3; i++) {
            work(two);
        }
        assertThat(two[0].successes + two[0].failures).isEqualTo(1);
        assertThat(two[1].successes).isEqualTo(two[0].successes);
        assertThat(two[1].failures).isEqualTo(two[0].failures);
        assertThat(Objects.requireNonNull(world.ties.tie(two[0], two[1])).strength)
                .isCloseTo(0.5 + 0.2 * 0.5, within(1e-12));
    }

    @Test
    void theBetterOfTheTwoDecidesOnSuccess() {
        OrganizationParameters onlySkill = Defaults.with(
                RULES,
                "projectResult",
                Defaults.of(ProjectResult.Parameters.class, "intercept", -3, "expertiseEffect", 10));
        // Alone the lead succeeds with σ(-3 - 5), with an expert as partner with σ(-3 + 5).
        int successes = 0;
        for (int i = 0; i < 50; i++) {
            Ngo[] two = consortium();
            two[0].expertise = 0;
            two[1].expertise = 1;
            for (int month = 0; month < 3; month++) {
                world.month++;
                finance.begin(two[0]);
                finance.begin(two[1]);
                finance.workOnProjects(two[0], 0, onlySkill);
                finance.settle(onlySkill);
            }
            successes += two[0].successes;
        }
        assertThat(successes).isGreaterThan(30);
    }

    @Test
    void ifThePartnerClosesTheLeadDoesAll() {
        Ngo[] two = consortium();
        two[1].status = NgoStatus.CLOSED;
        work(two);
        assertThat(two[0].activity.thisMonth()).isEqualTo(200);
        assertThat(two[1].activity.thisMonth()).isZero();
        assertThat(world.cash(two[1])).isEqualTo(10);
    }

    @Test
    void aProjectThatEndsAndAResultOfTheOwnProgrammeRenewTiesAbroad() {
        Partnership.Parameters rule = RULES.partnership();
        scheme.use(Defaults.with(scheme.settings(), "durationMonths", 1));
        Ngo ngo = ngo(0, 10_000, 0);
        Institution first = world.institutions.abroad().get(0);
        Institution second = world.institutions.abroad().get(1);
        world.institutionTies.form(ngo, first, 0.4, world.month);
        award(ngo, 660, world.month);
        agency.run(scheme, RULES);
        assertThat(ngo.projects.get(0).country).isZero();
        world.institutionTies.form(ngo, second, 0.4, world.month);
        world.month++;
        finance.begin(ngo);
        finance.workOnProjects(ngo, 0, RULES);
        assertThat(world.institutionTies.strength(ngo, first)).isEqualTo(Partnership.renewed(0.4, rule));
        assertThat(world.institutionTies.strength(ngo, second)).isEqualTo(0.4);

        Ngo rich = ngo(0, 100_000_000, 50_000_000);
        world.institutionTies.form(rich, second, 0.4, world.month);
        month(rich, 50_000_000);
        assertThat(rich.newSuccesses + rich.newFailures).isEqualTo(1);
        assertThat(world.institutionTies.strength(rich, second)).isEqualTo(Partnership.renewed(0.4, rule));
    }

    @Test
    void closeTiesAbroadMakeResultsBetter() {
        OrganizationParameters rules =
                Defaults.with(RULES, "projectResult", Defaults.of(ProjectResult.Parameters.class, "partnerEffect", 5));
        scheme.use(Defaults.with(scheme.settings(), "durationMonths", 1));
        int[] successes = new int[2];
        for (int i = 0; i < 80; i++) {
            Ngo ngo = ngo(0, 10_000, 0);
            world.institutionTies.form(ngo, world.institutions.abroad().get(0), i % 2, world.month);
            award(ngo, 660, world.month);
        }
        agency.run(scheme, rules);
        world.month++;
        for (Ngo ngo : world.ngos.open()) {
            // A tie of no strength is drawn by nobody.
            ngo.projects.get(0).country = 0;
            finance.begin(ngo);
            finance.workOnProjects(ngo, 0, rules);
            successes[ngo.index % 2] += ngo.newSuccesses;
        }
        // σ(.9 + 2.5) and σ(.9 - 2.5) of 40.
        assertThat(successes[1]).isGreaterThan(33);
        assertThat(successes[0]).isLessThan(15);
    }

    @Test
    void whetherAProjectSucceedsIsTheDrawOfItsNgoSchemeAndStart() {
        OrganizationParameters evenOdds = Defaults.with(
                RULES,
                "projectResult",
                Defaults.of(
                        ProjectResult.Parameters.class,
                        "intercept",
                        0,
                        "expertiseEffect",
                        0,
                        "localKnowledgeEffect",
                        0,
                        "tieEffect",
                        0,
                        "overloadEffect",
                        0,
                        "stallEffect",
                        0,
                        "lagEffect",
                        0));
        scheme.use(Defaults.with(scheme.settings(), "durationMonths", 1));
        int start = world.month;
        KeyedRandom random = new KeyedRandom(1);
        for (int i = 0; i < 40; i++) {
            Ngo ngo = ngo(0, 10_000, 0);
            ngo.core.join(12 * (20 + i));
            award(ngo, 660, start);
        }
        agency.run(scheme, evenOdds);
        world.month++;
        for (Ngo ngo : world.ngos.open()) {
            finance.begin(ngo);
            finance.workOnProjects(ngo, 0, evenOdds);
            boolean success =
                    random.at(Stream.PROJECT, start, ngo.key, scheme.key).chance(0.5);
            assertThat(ngo.newSuccesses).isEqualTo(success ? 1 : 0);
            assertThat(ngo.newFailures).isEqualTo(success ? 0 : 1);
            assertThat(ngo.lastProjectMonth).isEqualTo(world.month);
        }
    }

    @Test
    void giversOfACertifiedNgoGetAPartBackFromTheTreasury() {
        OrganizationParameters rules = Defaults.with(
                RULES, "deduction", Defaults.of(Deduction.Parameters.class, "creditRate", 0.4, "claimShare", 0.5));
        Ngo ngo = SmallWorld.ngo(world, PLACE);
        world.support.give(ngo.index, 10_003);
        finance.earn(ngo, rules);
        assertThat(world.ledger.balance(accounts.treasury)).isZero();
        ngo.certified = true;
        finance.earn(ngo, rules);
        assertThat(world.cash(ngo)).isEqualTo(20_006);
        assertThat(world.ledger.balance(accounts.treasury)).isEqualTo(-2001);
        assertThat(world.ledger.balance(accounts.citizens)).isEqualTo(-20_006 + 2001);
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(2001);
    }

    private void strike(double projectBlock) {
        world.conditions.change(
                Shocks.named(Shocks.shock("projectBlock", projectBlock)), SmallWorld.MONTH + 1, world.geography);
    }

    @Test
    void aBlockedMonthCostsNothingAndMovesTheEnd() {
        Ngo group = ngo(0, 1000, 400);
        award(group, 660, world.month);
        agency.run(scheme, RULES);
        Project project = group.projects.get(0);
        strike(1);
        world.month++;
        month(group, 400);
        assertThat(project.blocked).isEqualTo(1);
        assertThat(project.stalls).isZero();
        assertThat(project.monthsDone).isZero();
        assertThat(project.spentYen).isZero();
        assertThat(group.lastProjectMonth).isEqualTo(world.month);
        assertThat(group.activity.thisMonth()).as("own programme").isZero();
        assertThat(group.newSuccesses + group.newFailures).isZero();
        strike(0);
        for (int i = 0; i < 3; i++) {
            assertThat(project.ended).isFalse();
            world.month++;
            month(group, 400);
        }
        assertThat(project.ended).isTrue();
        assertThat(project.spentYen).isEqualTo(600);
    }

    @Test
    void whoAdaptsFullyIsNotBlocked() {
        OrganizationParameters adapting =
                Defaults.with(RULES, "adaptation", Defaults.of(Adaptation.Parameters.class, "adaptability", 1));
        Ngo group = ngo(0, 1000, 400);
        group.expertise = 1;
        group.management = 1;
        award(group, 660, world.month);
        agency.run(scheme, RULES);
        strike(1);
        world.month++;
        finance.begin(group);
        finance.workOnProjects(group, 0, adapting);
        assertThat(group.projects.get(0).monthsDone).isEqualTo(1);
    }

    @Test
    void monthsBlockedLowerSuccess() {
        Ngo group = ngo(0, 10_000, 400);
        scheme.use(Defaults.with(scheme.settings(), "durationMonths", 1));
        award(group, 660, world.month);
        agency.run(scheme, RULES);
        group.projects.get(0).blocked = 12;
        world.month++;
        finance.begin(group);
        finance.workOnProjects(group, 0, RULES);
        assertThat(group.newFailures).isEqualTo(1);
    }

    @Test
    void aBlockedOwnProgrammeSpendsInProportion() {
        Ngo open = ngo(0, 100_000, 1000);
        Ngo half = ngo(0, 100_000, 1000);
        world.month++;
        month(open, 1000);
        strike(0.5);
        month(half, 1000);
        assertThat(open.activity.total()).isPositive();
        assertThat(2 * half.activity.total()).isBetween(open.activity.total() - 1, open.activity.total() + 1);
    }

    @Test
    void grantsAndActivityAreSummedUpOverTheYear() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        for (int i = 0; i < 13; i++) {
            finance.begin(ngo);
            ngo.grants.add(100);
            ngo.activity.add(10);
        }
        assertThat(ngo.grants.total()).isEqualTo(1200);
        assertThat(ngo.activity.total()).isEqualTo(120);
    }

    @Test
    void whoCanJustPayWorks() {
        // 30 of overhead and 300 of the project, less 220: 110 are left, a month of core cost.
        Ngo group = ngo(0, 0, 0);
        award(group, 660, world.month);
        agency.run(scheme, RULES);
        group.coreCostYen = 110;
        world.month++;
        finance.workOnProjects(group, 0, RULES);
        assertThat(group.projects.get(0).spentYen).isEqualTo(200);
        group.coreCostYen = 111;
        group.projects.clear();

        // 60 of overhead and 134 in hand, less 67 of own part and 27 of indirect cost: 100.
        scheme.use(Defaults.with(scheme.settings(), "cofinancingShare", 0.25, "advanceShare", 1));
        Ngo other = ngo(0, 134, 0);
        other.coreCostYen = 100;
        award(other, 660, world.month);
        agency.run(scheme, RULES);
        world.month++;
        finance.workOnProjects(other, 0, RULES);
        assertThat(other.projects.get(0).ownSpentYen).isEqualTo(67);
    }

    @Test
    void monthsWorkedStalledAndBlockedCountTogetherTowardsAClaim() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "payment",
                Defaults.of(Payment.Parameters.class, "claimMonths", 3, "paymentDelayMonths", 1, "stallLimit", 20));
        for (boolean stalled : new boolean[] {true, false}) {
            Ngo group = ngo(0, 1000, 0);
            Scheme all = new Scheme(
                    "all" + stalled, world.instrumentAccount("all" + stalled), Schemes.scheme("durationMonths", 6));
            Project project = new Project(all, world.month, 600, 600, 600, 6);
            project.receivedYen = 600;
            project.receivedDirectYen = 600;
            group.projects.add(project);
            for (int i = 0; i < 2; i++) {
                world.month++;
                finance.workOnProjects(group, 0, rules);
            }
            assertThat(project.claims).isEmpty();
            if (stalled) {
                group.coreCostYen = 100_000;
            } else {
                strike(1);
            }
            world.month++;
            finance.workOnProjects(group, 0, rules);
            assertThat(project.stalls + project.blocked).isEqualTo(1);
            assertThat(project.claims).hasSize(1);
            assertThat(project.claims.element().spentYen()).isEqualTo(200);
            // Nothing is spent in the next three months, so nothing is claimed.
            for (int i = 0; i < 3; i++) {
                world.month++;
                finance.workOnProjects(group, 0, rules);
            }
            assertThat(project.claims).hasSize(1);
        }
    }

    @Test
    void bothLearnFromAProjectThatEnds() {
        OrganizationParameters rules = Defaults.with(
                RULES, "skill", Defaults.of(Skill.Parameters.class, "learning", 0.1, "managementFromGrant", 0.2));
        scheme.use(Defaults.with(scheme.settings(), "durationMonths", 1));
        Ngo[] two = consortium();
        world.month++;
        finance.workOnProjects(two[0], 0, rules);
        assertThat(two[1].expertise).isEqualTo(0.5);
        finance.settle(rules);
        for (Ngo ngo : two) {
            assertThat(ngo.expertise).isCloseTo(0.55, within(1e-12));
            assertThat(ngo.management).isCloseTo(0.6, within(1e-12));
        }
        double activity = two[1].activity.total();
        finance.settle(rules);
        assertThat((double) two[1].activity.total()).isEqualTo(activity);
        assertThat(two[1].successes + two[1].failures).isEqualTo(1);
    }

    @Test
    void appealsFallWithGrantsWithoutEffortAndWithoutAHead() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "budget",
                Defaults.with(RULES.budget(), "crowdingOut", 1),
                "leadership",
                Defaults.of(Leadership.Parameters.class, "headlessAppeals", 0.5));
        Ngo ngo = ngo(0, 100_000, 1000);
        ngo.grants.add(3000);
        finance.spend(ngo, 0, 0, rules);
        // A tenth of 1,000, less a quarter of it, since 3,000 of 12,000 were grants.
        assertThat(ngo.fundRaisingYen).isEqualTo(75);
        ngo.appealEffort = 2;
        finance.spend(ngo, 0, 0, rules);
        assertThat(ngo.fundRaisingYen).isEqualTo(150);
        ngo.staff = 1;
        ngo.monthsWithoutHead = 1;
        finance.spend(ngo, 0, 0, rules);
        assertThat(ngo.fundRaisingYen).isEqualTo(75);
    }

    @Test
    void theOwnProgrammeHasItsAdditionAndTheHelpOfItsPartners() {
        // -40 + 60, and half of 100 for a tie of full strength, against as much for one of none.
        for (double addition : new double[] {60, 0}) {
            OrganizationParameters rules = Defaults.with(
                    RULES,
                    "projectResult",
                    Defaults.of(
                            ProjectResult.Parameters.class,
                            "intercept",
                            -40,
                            "ownProgrammeAddition",
                            addition,
                            "partnerEffect",
                            addition == 0 ? 200 : 0));
            Ngo ngo = ngo(0, 100_000_000, 50_000_000);
            world.institutionTies.form(ngo, world.institutions.abroad().get(0), 1, world.month);
            finance.begin(ngo);
            finance.spend(ngo, 0, 0, rules);
            assertThat(ngo.newSuccesses).isEqualTo(1);
        }
    }
}
