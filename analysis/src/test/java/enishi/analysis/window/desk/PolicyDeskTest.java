package enishi.analysis.window.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.Words;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.desk.KindHandles;
import enishi.scenarios.desk.ReadyShock;
import enishi.scenarios.desk.ShockPlace;
import enishi.sim.model.ModelInput.Policy;
import enishi.sim.policy.GrantScheme;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PolicyDeskTest {

    private static final Desk DESK = Desk.shipped();
    private static final Scenario BASELINE = ScenarioCatalog.open("baseline-japan");
    private static final String GRANTS = "grant-assistance-for-japanese-ngo-projects";
    private static final String BUDGET = "instruments." + GRANTS + ".annualBudgetYen";
    private static final String OVERHEAD = "instruments." + GRANTS + ".overheadShare";
    private static final String LAG = "instruments." + GRANTS + ".decisionLagMonths";
    private static final String TALK = "parameters.talk.monthlyTalkProbability";
    private static final YearMonth MONTH = YearMonth.of(2018, 5);

    private final PolicyDesk desk = new PolicyDesk(BASELINE, DESK);

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static GrantScheme grants(Policy policy) {
        return (GrantScheme) Objects.requireNonNull(policy.instruments().get(GRANTS));
    }

    private Scenario savedAndOpened(RunSettings run) {
        String json = desk.scenarioJson(
                "from-the-desk",
                new Words("From the desk", null),
                desk.scenario().id(),
                run);
        return ScenarioCatalog.read("from-the-desk.json", json);
    }

    private void assertComesBack() {
        Scenario again = savedAndOpened(desk.scenario().definition().run());
        assertThat(again.policy()).isEqualTo(desk.policy());
        assertThat(again.burnIn()).isEqualTo(desk.scenario().burnIn());
        assertThat(again.definition().run())
                .isEqualTo(desk.scenario().definition().run());
    }

    @Test
    void anUntouchedDeskIsTheScenario() {
        for (String id : ScenarioCatalog.ids()) {
            Scenario scenario = ScenarioCatalog.open(id);
            PolicyDesk untouched = new PolicyDesk(scenario, DESK);
            assertThat(untouched.policy()).as(id).isEqualTo(scenario.policy());
            assertThat(untouched.changed()).as(id).isFalse();
            assertThat(untouched.groups())
                    .as(id)
                    .hasSize(scenario.definition().instruments().size() + 1);
        }
    }

    @Test
    void aLeverThatIsMovedMovesItsNumberAndNothingElse() {
        desk.set(OVERHEAD, number("0.05"));
        GrantScheme was = grants(BASELINE.policy());
        GrantScheme now = grants(desk.policy());
        assertThat(now.overheadShare()).isEqualTo(0.05);
        assertThat(now)
                .usingRecursiveComparison()
                .ignoringFields("overheadShare")
                .isEqualTo(was);
        assertThat(desk.policy().parameters()).isEqualTo(BASELINE.policy().parameters());
        assertThat(desk.lever(OVERHEAD).changed()).isTrue();
        assertThat(desk.group(GRANTS).changed()).isTrue();
        desk.reset(OVERHEAD);
        assertThat(desk.policy()).isEqualTo(BASELINE.policy());
        assertThat(desk.changed()).isFalse();
    }

    @Test
    void whatIsOutOfReachCountsAsTheEndAndPartsOfWholesAreRounded() {
        desk.set(OVERHEAD, number("7"));
        assertThat(desk.lever(OVERHEAD).value()).isEqualByComparingTo("0.5");
        desk.set(LAG, number("3.6"));
        assertThat(desk.lever(LAG).value()).isEqualByComparingTo("4");
        assertThatThrownBy(() -> desk.set("instruments.mine.seats", number("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("instruments.mine.seats", BUDGET);
    }

    @Test
    void whatTheScenarioHasBeyondTheWayByHandIsWithinReach() {
        PolicyDesk history = new PolicyDesk(ScenarioCatalog.open("mofa-2004-programme"), DESK);
        DeskLever gain = history.lever("instruments.ngo-advisors.managementGain");
        assertThat(gain.value()).isEqualByComparingTo("0.002");
        history.set(gain.path(), number("0.1"));
        history.set(gain.path(), number("0.002"));
        assertThat(history.changed()).isFalse();
    }

    @Test
    void aParameterOfTheRulesIsMovedToo() {
        desk.set(TALK, number("0.4"));
        assertThat(desk.policy().parameters().talk().monthlyTalkProbability()).isEqualTo(0.4);
        assertThat(desk.policy().parameters().trust())
                .isEqualTo(BASELINE.policy().parameters().trust());
        assertComesBack();
    }

    @Test
    void anInstrumentIsSwitchedOffAndOnAgain() {
        desk.set(OVERHEAD, number("0.2"));
        desk.enable(GRANTS, false);
        assertThat(desk.policy().instruments()).doesNotContainKey(GRANTS).hasSize(9);
        assertComesBack();
        desk.enable(GRANTS, true);
        assertThat(grants(desk.policy()).overheadShare()).isEqualTo(0.2);
        assertThatThrownBy(() -> desk.enable("mine", true)).hasMessageContaining(GRANTS);
    }

    @Test
    void everyKindThatIsMissingCanBeAddedAndComesBackFromAFile() {
        List<KindHandles> missing = desk.addable();
        assertThat(missing).hasSize(15);
        for (KindHandles kind : missing) {
            String id = desk.add(kind.kind().id());
            assertThat(desk.policy().instruments()).doesNotContainKey(id);
            desk.enable(id, true);
            assertThat(desk.policy().instruments().get(id))
                    .isInstanceOf(kind.kind().settings());
            DeskLever first = desk.group(id).levers().get(0);
            desk.set(first.path(), first.handle().high());
        }
        assertThat(desk.addable()).isEmpty();
        assertComesBack();
        assertThatThrownBy(() -> desk.add("grant-scheme")).isInstanceOf(IllegalArgumentException.class);
        desk.reset();
        assertThat(desk.policy()).isEqualTo(BASELINE.policy());
    }

    @Test
    void everyShockStrikesFromItsMonthAndComesBackFromAFile() {
        for (ReadyShock shock : DESK.shocks()) {
            desk.fire(shock.id(), "JP-31", MONTH);
            desk.fire(shock.id(), "JP-47", MONTH);
        }
        assertThat(desk.fired()).hasSize(2 * DESK.shocks().size());
        assertThat(desk.policy().shocks().values())
                .allSatisfy(shock -> assertThat(shock.start()).isAfterOrEqualTo(MONTH));
        assertThat(Objects.requireNonNull(desk.policy().shocks().get("earthquake-here-jp-31-2018-05"))
                        .prefectures())
                .containsExactly("JP-31");
        assertThat(desk.policy().shocks()).containsKey("pandemic-2018-05-again-2-part-2");
        assertComesBack();
        desk.reset();
        assertThat(desk.changed()).as("what has happened stays").isTrue();
        desk.fired().forEach(desk::callBack);
        assertThat(desk.policy()).isEqualTo(BASELINE.policy());
    }

    @Test
    void aShockWithAPlaceNeedsOne() {
        String id = DESK.shocks().stream()
                .filter(shock -> shock.place() == ShockPlace.PREFECTURE)
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> desk.fire(id, null, MONTH)).hasMessageContaining("ISO 3166-2");
        assertThatThrownBy(() -> desk.fire("comet", null, MONTH)).hasMessageContaining("pandemic");
    }

    /** Whatever stands at whichever end: the policy can be made, and its file is a scenario. */
    @Test
    void allLeversAtEitherEndMakeAPolicyInEveryScenario() {
        for (String id : ScenarioCatalog.ids()) {
            for (boolean high : new boolean[] {false, true}) {
                PolicyDesk one = new PolicyDesk(ScenarioCatalog.open(id), DESK);
                one.groups().stream()
                        .flatMap(group -> group.levers().stream())
                        .forEach(lever -> one.set(
                                lever.path(),
                                high ? lever.handle().high() : lever.handle().low()));
                String json = one.scenarioJson(
                        "ends",
                        new Words("Ends", "端"),
                        id,
                        one.scenario().definition().run());
                Scenario again = ScenarioCatalog.read("ends.json", json);
                assertThat(again.policy()).as(id).isEqualTo(one.policy());
                assertThat(again.burnIn()).as(id).isEqualTo(one.scenario().burnIn());
            }
        }
    }

    @Test
    void aFileSaysWhatDiffersInWordsAndHowItIsRun() {
        desk.set(BUDGET, number("8000000000"));
        desk.enable("foundation-grants", false);
        desk.fire("earthquake-here", "JP-31", MONTH);
        RunSettings run = BASELINE.run(new RunOverrides(7L, 10, null, null));
        Scenario again = savedAndOpened(run);
        assertThat(again.definition().run()).isEqualTo(run);
        assertThat(again.title("ja")).isEqualTo("From the desk");
        assertThat(again.description("en"))
                .contains(
                        "Grant Assistance for NGO Projects: Budget 8 billion yen a year (was 5.5 billion yen a year)",
                        "Grants of private foundations: switched off",
                        "Earthquake here, Tottori, from May 2018");
    }

    @Test
    void whoeverWatchesIsToldOfEveryChange() {
        int[] told = {0};
        Runnable watcher = () -> told[0]++;
        desk.watch(watcher);
        desk.set(OVERHEAD, number("0.2"));
        desk.enable(GRANTS, false);
        desk.reset();
        assertThat(told[0]).isEqualTo(3);
        desk.unwatch(watcher);
        desk.add("dialogue");
        assertThat(told[0]).isEqualTo(3);
    }

    /** A slider that is dragged asks for a policy at every step. */
    @Test
    void aPolicyIsMadeWithinMilliseconds() {
        desk.groups().stream()
                .flatMap(group -> group.levers().stream())
                .forEach(lever -> desk.set(lever.path(), lever.handle().high()));
        for (int warm = 0; warm < 200; warm++) {
            desk.policy();
        }
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int times = 100;
        for (int i = 0; i < times; i++) {
            desk.set(OVERHEAD, number("0.0" + (i % 9 + 1)));
            assertThat(grants(desk.policy()).overheadShare()).isPositive();
        }
        double milliseconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6 / times;
        assertThat(milliseconds).isLessThan(50);
    }
}
