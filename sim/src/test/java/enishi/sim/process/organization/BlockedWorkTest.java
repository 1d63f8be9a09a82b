package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shocks;
import enishi.sim.world.SmallWorld;
import org.junit.jupiter.api.Test;

/** Projects and own programmes in months in which a shock blocks the work. */
class BlockedWorkTest extends SmallEconomy {

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
}
