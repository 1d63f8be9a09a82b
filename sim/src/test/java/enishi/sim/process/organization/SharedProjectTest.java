package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Projects that an NGO pays a part of itself, or shares with a partner. */
class SharedProjectTest extends SmallEconomy {

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
}
