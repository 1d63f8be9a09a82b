package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Dialogues;
import enishi.sim.policy.Operator;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.process.organization.AgencyTie;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.process.organization.Skill;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointEvaluationMonthTest {

    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "agencyTie",
            Defaults.of(AgencyTie.Parameters.class, "firstStrength", 0.3),
            "skill",
            Defaults.of(Skill.Parameters.class, "learning", 0.1));

    private final World world = SmallWorld.world(1);
    private final JointEvaluationMonth month = new JointEvaluationMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, 5);
    private final Ngo other = SmallWorld.ngo(world, 6);

    private void run(Object... changes) {
        world.assistance.clear();
        month.run("evaluation", Dialogues.evaluation(changes), RULES);
    }

    private int evaluated() {
        return (int) (world.ledger.balance(world.accounts.suppliers) / 1000);
    }

    @Test
    void anEvaluationTeachesMakesKnownAndIsRemembered() {
        ngo.expertise = 0.5;
        world.turnover.finish(ngo);
        run(
                "learning", 0.5,
                "notice", 0.2,
                "officeGain", 0.1,
                "clarity", 0.4,
                "rememberedMonths", 3,
                "timePerEvaluation", 0.5);
        assertThat(ngo.expertise).isCloseTo(0.5 + 0.1 * 0.5 * 0.5, within(1e-15));
        assertThat(world.assistance.notice(ngo.index)).isEqualTo(0.2);
        assertThat(world.assistance.time(ngo.index)).isEqualTo(0.5);
        assertThat(world.institutionTies.strength(ngo, world.institutions.agency(Operator.MINISTRY, 5)))
                .isCloseTo(0.37, within(1e-15));
        assertThat(ngo.clarity.in(world.month + 3)).isEqualTo(0.4);
        assertThat(ngo.clarity.in(world.month + 4)).isZero();
        assertThat(world.turnover.publicSpending(5)).isEqualTo(1000);
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-1000);
        assertThat(world.assistance.notice(other.index)).as("finished nothing").isZero();
    }

    @Test
    void onlyAShareOfTheFinishedProjectsIsEvaluated() {
        // 400 projects, within 4.4 standard deviations, seed 1.
        for (int i = 0; i < 400; i++) {
            world.turnover.finish(i < 200 ? ngo : other);
        }
        run("share", 0.25);
        assertThat((double) evaluated()).isBetween(100 - 4.4 * Math.sqrt(75), 100 + 4.4 * Math.sqrt(75));
        int before = evaluated();
        run("share", 0);
        assertThat(evaluated()).isEqualTo(before);
    }

    @Test
    void aBudgetForOneOfTwoPaysForOne() {
        world.turnover.finish(ngo);
        world.turnover.finish(other);
        world.month++; // April: twelve months share the budget
        run("annualBudgetYen", YearlyBudget.constant(12_000));
        assertThat(evaluated()).isEqualTo(1);
    }

    @Test
    void onlyProjectsOfTheGivenPrefecturesAreEvaluated() {
        world.turnover.finish(ngo);
        world.turnover.finish(other);
        run("prefectures", List.of("JP-07"), "notice", 0.2);
        assertThat(evaluated()).isEqualTo(1);
        assertThat(world.assistance.notice(other.index)).isEqualTo(0.2);
    }

    @Test
    void aMonthForgetsWhatTheOneBeforeFinished() {
        world.turnover.finish(ngo);
        world.turnover.clear();
        run();
        assertThat(evaluated()).isZero();
    }
}
