package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.policy.Dialogues;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedCommunicationMonthTest {

    private final World world = SmallWorld.world(1);
    private final AlignedCommunicationMonth month = new AlignedCommunicationMonth(world, 1);

    /** Indices of those who take part. */
    private List<Integer> run(Object... changes) {
        world.assistance.clear();
        month.run("messages", Dialogues.messages(changes));
        return world.ngos.open().stream()
                .filter(ngo -> world.assistance.time(ngo.index) > 0)
                .map(ngo -> ngo.index)
                .toList();
    }

    @Test
    void whoTakesPartCompetesLessAndIsPraisedAndPays() {
        Ngo ngo = SmallWorld.ngo(world, 5);
        run("agreement", 0.3, "notice", 0.1, "timePerNgo", 0.02);
        assertThat(world.assistance.agreement(ngo.index)).isEqualTo(0.3);
        assertThat(world.assistance.praise(ngo.index)).isEqualTo(0.1);
        assertThat(world.assistance.notice(ngo.index)).isZero();
        assertThat(world.assistance.time(ngo.index)).isEqualTo(0.02);
        assertThat(world.ledger.balance(world.accounts.endowments)).isEqualTo(-1000);
        assertThat(world.turnover.publicSpending(5)).as("a foundation's money").isZero();
    }

    @Test
    void tiesBringNgosIn() {
        assertThat(AlignedCommunicationMonth.participation(0, Dialogues.messages("participation", 0.1)))
                .isCloseTo(0.1, within(1e-15));
        assertThat(AlignedCommunicationMonth.participation(
                        2, Dialogues.messages("participation", 0.2, "participationPerTie", 0.5)))
                .isCloseTo(0.8, within(1e-15));
    }

    @Test
    void aShareTakesPartAndTheSameOnesEveryMonth() {
        // 400 NGOs, within 4.4 standard deviations, seed 1.
        for (int i = 0; i < 400; i++) {
            SmallWorld.ngo(world, i % 40);
        }
        List<Integer> some = run("participation", 0.25, "timePerNgo", 1);
        assertThat((double) some.size()).isBetween(100 - 4.4 * Math.sqrt(75), 100 + 4.4 * Math.sqrt(75));
        world.month++;
        assertThat(run("participation", 0.25, "timePerNgo", 1)).isEqualTo(some);
        assertThat(run("participation", 0.5, "timePerNgo", 1)).containsAll(some);
        assertThat(run("participation", 0, "timePerNgo", 1)).isEmpty();
    }

    @Test
    void theDormantOtherCausesAndOtherPlacesAreNotAsked() {
        SmallWorld.ngo(world, 5).status = NgoStatus.DORMANT;
        Ngo ngo = SmallWorld.ngo(world, 6);
        assertThat(run("timePerNgo", 1)).containsExactly(ngo.index);
        assertThat(run("timePerNgo", 1, "causes", List.of("peace"), "prefectures", List.of("JP-07")))
                .containsExactly(ngo.index);
        assertThat(run("timePerNgo", 1, "causes", List.of("health"))).isEmpty();
        assertThat(run("timePerNgo", 1, "prefectures", List.of("JP-06"))).isEmpty();
    }

    @Test
    void aBudgetForTwoAdmitsTwo() {
        for (int i = 0; i < 5; i++) {
            SmallWorld.ngo(world, i);
        }
        world.month++; // April: twelve months share the budget
        assertThat(run("timePerNgo", 1, "annualBudgetYen", YearlyBudget.constant(24_000)))
                .hasSize(2);
    }
}
