package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import org.junit.jupiter.api.Test;

/** Work on projects: what a month of it asks for, and how it ends. */
class ProjectMonthTest extends SmallEconomy {

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
}
