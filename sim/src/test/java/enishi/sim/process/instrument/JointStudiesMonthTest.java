package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.StudyGroup;
import enishi.sim.policy.Dialogues;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JointStudiesMonthTest {

    private final World world = SmallWorld.world(1);
    private final JointStudiesMonth month = new JointStudiesMonth(world, 1);

    private Ngo ngo(double expertise, double knowledge) {
        Ngo ngo = SmallWorld.ngo(world, 5);
        ngo.freeTime = 1;
        ngo.expertise = expertise;
        ngo.localKnowledge = knowledge;
        return ngo;
    }

    private List<StudyGroup> run(Object... changes) {
        world.assistance.clear();
        month.run("studies", Dialogues.studies(changes));
        return Objects.requireNonNull(world.studyGroups.get("studies"));
    }

    @Test
    void membersMoveTowardsTheBestOfTheirGroup() {
        Ngo best = ngo(0.8, 0.2);
        Ngo second = ngo(0.4, 0.6);
        Ngo third = ngo(0.2, 0.2);
        run("expertiseFlow", 0.5, "knowledgeFlow", 0.25, "timePerMember", 0.1, "seekingProbability", 0.3);
        assertThat(best.expertise).isEqualTo(0.8);
        assertThat(second.expertise).isCloseTo(0.6, within(1e-15));
        assertThat(third.expertise).isCloseTo(0.5, within(1e-15));
        assertThat(second.localKnowledge).isEqualTo(0.6);
        assertThat(third.localKnowledge).isCloseTo(0.3, within(1e-15));
        assertThat(world.assistance.time(third.index)).isEqualTo(0.1);
        assertThat(world.assistance.encounters()).singleElement().satisfies(encounter -> {
            assertThat(encounter.participants()).containsExactly(best, second, third);
            assertThat(encounter.talk()).isEqualTo(1);
            assertThat(encounter.seeking()).isEqualTo(0.3);
        });
        assertThat(world.ledger.balance(world.accounts.endowments)).isEqualTo(-3000);
        assertThat(world.turnover.publicSpending(5)).as("a foundation's money").isZero();
    }

    @Test
    void universitiesTeachWhereNobodyIsBetter() {
        Ngo best = ngo(0.4, 0);
        ngo(0.2, 0);
        run("expertiseFlow", 0.5, "universityExpertise", 0.6);
        assertThat(best.expertise).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void aGroupMeetsForItsMonthsAndItsMembersAreInNoOther() {
        for (int i = 0; i < 4; i++) {
            ngo(0, 0);
        }
        StudyGroup group = run().get(0);
        assertThat(group.members()).hasSize(3);
        world.month++;
        assertThat(run()).as("one free NGO makes no group").containsExactly(group);
        assertThat(world.assistance.encounters()).hasSize(1);
        world.month++;
        assertThat(run()).singleElement().isNotEqualTo(group);
    }

    @Test
    void groupsAreOfOneCauseAndOfThoseWithTime() {
        Ngo peace = ngo(0, 0);
        Ngo alsoPeace = ngo(0, 0);
        ngo(0, 0).freeTime = 0.05;
        ngo(0, 0).status = NgoStatus.DORMANT;
        Ngo health = world.enter(5, 9, 0, 1);
        health.freeTime = 1;
        world.ngos.freeze();
        for (int i = 0; i < 5; i++) {
            for (StudyGroup group : run("timePerMember", 0.1, "durationMonths", 1)) {
                assertThat(group.members()).containsExactly(peace, alsoPeace);
            }
            world.month++;
        }
        assertThat(world.ledger.balance(world.accounts.suppliers)).isPositive();
    }

    @Test
    void whatTheMoneyDoesNotPayForDoesNotMeet() {
        for (int i = 0; i < 6; i++) {
            ngo(0, 0);
        }
        world.month++; // April: twelve months share the budget
        assertThat(run("annualGroups", 24, "annualBudgetYen", YearlyBudget.constant(12 * 3500)))
                .hasSize(1);
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(3000);
        world.month++;
        assertThat(run("annualBudgetYen", YearlyBudget.constant(3001)))
                .as("pauses")
                .hasSize(1);
        assertThat(world.assistance.encounters()).isEmpty();
    }

    @Test
    void withoutGroupsThereAreNoStudies() {
        ngo(0, 0);
        ngo(0.5, 0);
        assertThat(run("annualGroups", 0)).isEmpty();
        assertThat(world.ledger.balance(world.accounts.suppliers)).isZero();
    }
}
