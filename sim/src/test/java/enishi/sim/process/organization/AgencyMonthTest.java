package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Applicant;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Ceiling;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyMonthTest {

    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class, "selection", Defaults.of(Selection.Parameters.class, "monthlyLoss", 0));

    private final World world = SmallWorld.world(1);
    private final AgencyMonth agency = new AgencyMonth(world, 1);
    private final Scheme scheme = new Scheme(
            "scheme",
            world.instrumentAccount("scheme"),
            Schemes.scheme(
                    "annualBudgetYen",
                    YearlyBudget.constant(12_000),
                    "decisionLagMonths",
                    2,
                    "overheadShare",
                    0,
                    "durationMonths",
                    4));

    private void month() {
        world.month++;
        agency.run(scheme, RULES);
    }

    private void apply(Ngo ngo, long yen) {
        scheme.applications.add(new Applicant(ngo, yen, 1));
    }

    @Test
    void moneyComesForEachCallAndAtMostOneCallsMoneyIsCarriedOver() {
        month();
        assertThat(scheme.uncommittedYen).isEqualTo(1000);
        month();
        assertThat(scheme.uncommittedYen).isEqualTo(2000);
        month();
        assertThat(scheme.uncommittedYen).isEqualTo(2000);
        assertThat(world.ledger.balance(scheme.account)).isEqualTo(2000);
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-2000);
    }

    @Test
    void anAwardStartsAfterTheLagAndIsPaidInAdvance() {
        Ngo ngo = SmallWorld.ngo(world, 3);
        apply(ngo, 900);
        month();
        assertThat(scheme.awards).hasSize(1);
        assertThat(scheme.applications).isEmpty();
        assertThat(scheme.uncommittedYen).isEqualTo(100);
        month();
        assertThat(ngo.projects).isEmpty();
        month();
        assertThat(ngo.projects).hasSize(1);
        assertThat(ngo.hadGrant).isTrue();
        assertThat(world.cash(ngo)).isEqualTo(900);
        assertThat(ngo.restrictedYen()).isEqualTo(900);
        assertThat(world.unrestrictedCash(ngo)).isZero();
        assertThat(world.turnover.publicSpending(3)).isEqualTo(900);
    }

    @Test
    void aGrantTiesTheNgoToItsOperatorAndHappensInACountry() {
        Ngo ngo = SmallWorld.ngo(world, 3);
        world.institutionTies.form(ngo, world.institutions.abroad().get(1), 0.5, world.month);
        apply(ngo, 900);
        month();
        month();
        assertThat(ngo.funders).isEmpty();
        month();
        Operator operator = scheme.settings().operator();
        assertThat(ngo.funders).containsExactly(operator);
        assertThat(ngo.projects.get(0).country).isEqualTo(1);
        AgencyTie.Parameters rule = RULES.agencyTie();
        assertThat(world.institutionTies.strength(ngo, world.institutions.agency(operator, 3)))
                .isEqualTo(AgencyTie.afterMeeting(0, rule.jointGain(), rule));
    }

    @Test
    void anAwardThatIsLostInTheWaitingGoesBackToTheCalls() {
        OrganizationParameters hasty =
                Defaults.with(RULES, "selection", Defaults.of(Selection.Parameters.class, "monthlyLoss", 1));
        Ngo ngo = SmallWorld.ngo(world, 3);
        apply(ngo, 900);
        for (int i = 0; i < 3; i++) {
            world.month++;
            agency.run(scheme, hasty);
        }
        assertThat(ngo.projects).isEmpty();
        assertThat(scheme.awards).isEmpty();
        assertThat(world.ledger.balance(scheme.account)).isEqualTo(scheme.uncommittedYen);
        assertThat(world.cash(ngo)).isZero();
    }

    @Test
    void aWinnerThatHasClosedGetsNothing() {
        Ngo ngo = SmallWorld.ngo(world, 3);
        apply(ngo, 900);
        month();
        ngo.status = NgoStatus.CLOSED;
        month();
        month();
        assertThat(ngo.projects).isEmpty();
        assertThat(world.cash(ngo)).isZero();
    }

    @Test
    void aClosedSchemeGivesItsMoneyBack() {
        month();
        scheme.close();
        month();
        assertThat(scheme.uncommittedYen).isZero();
        assertThat(world.ledger.balance(scheme.account)).isZero();
        assertThat(world.ledger.balance(world.accounts.treasury)).isZero();
    }

    @Test
    void anAbandonedProjectGivesBackWhatWasNotSpent() {
        Ngo ngo = SmallWorld.ngo(world, 3);
        apply(ngo, 900);
        month();
        month();
        month();
        ngo.projects.get(0).spentYen = 200;
        world.ledger.post(world.accounts.partners, ngo.account, PostingKind.PROJECT, 200);
        long free = scheme.uncommittedYen;
        agency.abandon(ngo);
        assertThat(ngo.projects).isEmpty();
        assertThat(world.cash(ngo)).isZero();
        assertThat(scheme.uncommittedYen).isEqualTo(free + 700);
        assertThat(world.ledger.balance(scheme.account)).isEqualTo(scheme.uncommittedYen);
        assertThat(world.turnover.publicSpending(3)).isEqualTo(200);
    }

    @Test
    void aQuotaGoesToNonmetropolitanNgosOnly() {
        scheme.use(Schemes.scheme(
                "annualBudgetYen", YearlyBudget.constant(12_000), "nonmetropolitanShare", 0.5, "decisionLagMonths", 2));
        Ngo tokyo = SmallWorld.ngo(world, 12);
        Ngo rural = SmallWorld.ngo(world, 3);
        scheme.applications.add(new Applicant(tokyo, 500, 9));
        scheme.applications.add(new Applicant(tokyo, 400, 8));
        scheme.applications.add(new Applicant(rural, 400, 1));
        month();
        assertThat(scheme.awards.stream().map(award -> world.ngos.all().indexOf(award.ngo()) + ":" + award.yen()))
                .containsExactlyInAnyOrder("1:400", "0:500");
    }

    private static final Object[] OUTSIDE = {
        "annualBudgetYen",
        YearlyBudget.constant(12_000),
        "decisionLagMonths",
        2,
        "ceilings",
        List.of(new Ceiling(0, 0, 500)),
        "outsideApplications",
        3,
        "outsideMeanScore",
        1.5,
        "outsideScoreDeviation",
        0,
        "outsideAskShare",
        0.8
    };

    @Test
    void outsideApplicantsWinByTheirScoreAndArePaidWhenTheirWorkBegins() {
        scheme.use(Schemes.scheme(OUTSIDE));
        Ngo better = SmallWorld.ngo(world, 3);
        Ngo worse = SmallWorld.ngo(world, 3);
        scheme.applications.add(new Applicant(worse, 400, 1.4));
        scheme.applications.add(new Applicant(better, 400, 1.6));
        month();
        // 1000 yen: the better NGO and one from outside.
        assertThat(scheme.awards.stream().map(Scheme.Award::ngo)).containsExactly(better, null);
        month();
        assertThat(world.ledger.balance(world.accounts.outsiders)).isZero();
        scheme.close();
        month();
        assertThat(world.ledger.balance(world.accounts.outsiders)).isEqualTo(400);
        long spent = 0;
        for (int p = 0; p < 47; p++) {
            spent += world.turnover.publicSpending(p);
        }
        assertThat(spent).isEqualTo(800);
        assertThat(world.ledger.total()).isZero();
        // Three of the second call wait for their start.
        assertThat(world.ledger.balance(scheme.account)).isEqualTo(scheme.uncommittedYen + 1200);
    }

    @Test
    void anOutsideAwardCanBeLostInTheWaitingToo() {
        OrganizationParameters hasty =
                Defaults.with(RULES, "selection", Defaults.of(Selection.Parameters.class, "monthlyLoss", 1));
        scheme.use(Schemes.scheme(OUTSIDE));
        for (int i = 0; i < 3; i++) {
            world.month++;
            agency.run(scheme, hasty);
        }
        assertThat(world.ledger.balance(world.accounts.outsiders)).isZero();
        long promised = scheme.awards.stream().mapToLong(Scheme.Award::yen).sum();
        assertThat(world.ledger.balance(scheme.account)).isEqualTo(scheme.uncommittedYen + promised);
    }

    @Test
    void scoresFromOutsideScatterAroundTheirMean() {
        scheme.use(Defaults.with(
                Schemes.scheme(OUTSIDE),
                "outsideApplications",
                1000,
                "outsideScoreDeviation",
                0.5,
                "outsideAskShare",
                0));
        Ngo ngo = SmallWorld.ngo(world, 12);
        scheme.applications.add(new Applicant(ngo, 0, 1.5));
        month();
        // Of a thousand, half score above the mean.
        int place = scheme.awards.stream().map(Scheme.Award::ngo).toList().indexOf(ngo);
        assertThat(place).isBetween(430, 570);
    }

    @Test
    void aScoreFromOutsideIsTheDrawOfItsOrdinal() {
        // 1,000 yen for one of two: 700 for the NGO or 400 for the outsider.
        GrantScheme settings = Defaults.with(
                Schemes.scheme(OUTSIDE), "outsideApplications", 1, "outsideMeanScore", 2, "outsideScoreDeviation", 0.5);
        for (int i = 0; i < 6; i++) {
            boolean better = i % 2 == 0;
            scheme.use(settings);
            scheme.awards.clear();
            scheme.uncommittedYen = 0;
            Ngo ngo = SmallWorld.ngo(world, 3);
            double z = new KeyedRandom(1)
                    .at(Stream.OUTSIDE_APPLICANTS, world.month + 1, scheme.key, 0)
                    .normal();
            scheme.applications.add(new Applicant(ngo, 700, 2 + 0.5 * z + (better ? 0.001 : -0.001)));
            month();
            assertThat(scheme.awards.stream().map(Scheme.Award::ngo)).containsExactly(better ? ngo : null);
        }
    }

    @Test
    void awardsAreCountedBySchemeWhenTheyStart() {
        Ngo ngo = SmallWorld.ngo(world, 3);
        apply(ngo, 400);
        apply(ngo, 400);
        month();
        assertThat(ngo.awardsOf("scheme")).isZero();
        month();
        month();
        assertThat(ngo.awardsOf("scheme")).isEqualTo(2);
        assertThat(ngo.awardsOf("other")).isZero();
    }

    @Test
    void aFreePartOfTheAwardIsTheNgosOwn() {
        scheme.use(Schemes.scheme(
                "annualBudgetYen",
                YearlyBudget.constant(12_000),
                "decisionLagMonths",
                0,
                "overheadShare",
                0.25,
                "unrestrictedShare",
                0.5));
        Ngo ngo = SmallWorld.ngo(world, 3);
        apply(ngo, 1000);
        month();
        // 200 of overhead, and half of 800.
        assertThat(world.cash(ngo)).isEqualTo(1000);
        assertThat(world.unrestrictedCash(ngo)).isEqualTo(600);
        assertThat(ngo.unrestricted.total()).isEqualTo(600);
        assertThat(ngo.projects.get(0).directYen).isEqualTo(400);
    }

    @Test
    void whatFoundationsPayIsNoPublicSpending() {
        scheme.use(Schemes.scheme(
                "annualBudgetYen",
                YearlyBudget.constant(12_000),
                "decisionLagMonths",
                0,
                "operator",
                Operator.FOUNDATION));
        Ngo ngo = SmallWorld.ngo(world, 3);
        apply(ngo, 1000);
        month();
        assertThat(world.cash(ngo)).isEqualTo(1000);
        assertThat(world.turnover.publicSpending(3)).isZero();
        assertThat(world.ledger.balance(world.accounts.endowments)).isEqualTo(-1000);
    }

    @Test
    void aYearWithoutMoneyHasNoCallsAndGivesBackWhatIsLeft() {
        month();
        scheme.use(Schemes.scheme("annualBudgetYen", YearlyBudget.constant(0)));
        assertThat(scheme.isCalling(world.month + 1)).isFalse();
        month();
        assertThat(scheme.uncommittedYen).isZero();
        assertThat(world.ledger.balance(world.accounts.treasury)).isZero();
    }
}
