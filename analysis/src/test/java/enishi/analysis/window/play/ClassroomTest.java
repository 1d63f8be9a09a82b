package enishi.analysis.window.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.analysis.window.desk.PolicyDesk;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.model.EnishiModel;
import enishi.sim.model.ModelInput;
import enishi.sim.model.ModelInput.Policy;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The play without a window: the clock, and what the worlds show. */
class ClassroomTest {

    private static final int MONTHS = 12;
    private static final ModelInput INPUT = input();

    private static ModelInput input() {
        try {
            return ScenarioCatalog.open("baseline-japan").modelInput(new RunOverrides(5L, 1, 5000, 2));
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Play implements AutoCloseable {
        final Classroom classroom = new Classroom(Script.of(INPUT));
        final ClassroomUI face = new ClassroomUI(classroom);
        final Clock clock = new Clock(face, classroom);

        Play() {
            clock.speed(Clock.fastest());
            clock.start();
            until(() -> clock.state() == Clock.State.PAUSED);
        }

        static void until(BooleanSupplier reached) {
            long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
            while (!reached.getAsBoolean()) {
                assertThat(System.nanoTime()).as("patience").isLessThan(end);
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        List<String> months(Side side) {
            List<String> months = new ArrayList<>();
            Stage.Pair now = Objects.requireNonNull(classroom.stage().now(), "pictures");
            for (int month = 1; month < now.of(side).size(); month++) {
                IndicatorTable table = now.of(side).at(month).indicators();
                months.add(table.month() + Arrays.deepToString(table.values()));
            }
            return months;
        }

        @Override
        public void close() throws InterruptedException {
            clock.close();
            assertThat(clock.join(60)).isTrue();
        }
    }

    private static List<String> run() {
        List<String> months = new ArrayList<>();
        new EnishiModel(INPUT, 1, table -> months.add(table.month() + Arrays.deepToString(table.values()))).run();
        return months;
    }

    private static Policy withoutInstruments() {
        return new Policy(
                INPUT.policy().parameters(), new TreeMap<>(), INPUT.policy().shocks());
    }

    @Test
    void aPlayThatIsOnlyWatchedIsTheRunOfTheCommandLine() throws InterruptedException {
        try (Play play = new Play()) {
            play.clock.play();
            Play.until(() -> play.clock.state() == Clock.State.ENDED);
            List<String> run = run();
            assertThat(run).hasSize(MONTHS);
            assertThat(play.months(Side.BASELINE)).isEqualTo(run);
            assertThat(play.months(Side.POLICY)).isEqualTo(run);
        }
    }

    @Test
    void aPolicyActsOnOneWorldFromTheNextMonthOnAndIsForgottenAtTheStart() throws InterruptedException {
        try (Play play = new Play()) {
            for (int month = 1; month <= 3; month++) {
                step(play, month);
            }
            play.clock.adopt(withoutInstruments());
            for (int month = 4; month <= 8; month++) {
                step(play, month);
            }
            List<String> baseline = play.months(Side.BASELINE);
            List<String> policy = play.months(Side.POLICY);
            assertThat(baseline).isEqualTo(run().subList(0, 8));
            assertThat(policy.subList(0, 3)).isEqualTo(baseline.subList(0, 3));
            assertThat(policy.subList(3, 8)).isNotEqualTo(baseline.subList(3, 8));
            Stage.Pair before = play.classroom.stage().now();
            play.clock.back();
            Play.until(() -> play.clock.state() == Clock.State.PAUSED
                    && play.classroom.stage().now() != null
                    && play.classroom.stage().now() != before);
            step(play, 1);
            assertThat(play.months(Side.POLICY)).isEqualTo(baseline.subList(0, 1));
        }
    }

    /** A scandal lasts one month; if the policy came a month late, it would do nothing. */
    @Test
    void aShockStrikesInTheMonthOfItsDateWhileTheWorldsPlay() throws InterruptedException {
        try (Play play = new Play()) {
            play.clock.play();
            Play.until(() -> play.classroom.month() >= 2);
            AtomicReference<YearMonth> date = new AtomicReference<>();
            play.clock.adoptFor(month -> {
                date.set(month);
                PolicyDesk desk = new PolicyDesk(ScenarioCatalog.open("baseline-japan"), Desk.shipped());
                desk.fire("loss-of-trust", null, month);
                return desk.policy();
            });
            Play.until(() -> play.clock.state() == Clock.State.ENDED);
            Stage.Pair now = Objects.requireNonNull(play.classroom.stage().now());
            int trust = Metrics.indexOf("general_trust");
            for (int month = 1; month <= MONTHS; month++) {
                double lost = now.baseline().at(month).indicators().value(trust, Area.JAPAN)
                        - now.policy().at(month).indicators().value(trust, Area.JAPAN);
                if (now.policy().at(month).calendar().isBefore(date.get())) {
                    assertThat(lost).isZero();
                } else {
                    assertThat(lost).isBetween(0.05, 0.11);
                }
            }
        }
    }

    private static void step(Play play, int month) {
        play.clock.step();
        Play.until(() -> {
            Stage.Pair now = play.classroom.stage().now();
            return now != null && now.policy().size() == month + 1 && play.clock.state() == Clock.State.PAUSED;
        });
    }

    @Test
    void monthZeroShowsTheWorldBeforeAnythingIsReported() throws InterruptedException {
        try (Play play = new Play()) {
            WorldPicture picture = Objects.requireNonNull(play.classroom.stage().picture(Side.POLICY), "picture");
            assertThat(picture.month()).isZero();
            assertThat(picture.calendar()).isEqualTo(INPUT.start().minusMonths(1));
            assertThat(picture.ngos()).hasSizeGreaterThan(300);
            assertThat(picture.ties()).isNotEmpty();
            assertThat(picture.survival()).containsExactly(1.0, 1.0, 1.0);
            assertThat(picture.happenings()).isEmpty();
        }
    }

    @Test
    void closingLeavesNoThread() throws InterruptedException {
        Play play = new Play();
        play.clock.play();
        play.close();
        Play.until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.isAlive() && thread.getName().startsWith("enishi-")));
        assertThat(play.clock.state()).isEqualTo(Clock.State.CLOSED);
    }

    @Test
    void onlyScenariosWithTheSamePastCanBeThePolicy() {
        RunOverrides overrides = new RunOverrides(4L, null, null, null);
        Tables tables = Tables.load();
        Script script = Script.of(ScenarioCatalog.open("baseline-japan").modelInput(overrides, tables));
        for (String id : List.of("baseline-japan", "no-public-support", "nonmetropolitan-quota")) {
            assertThat(script.differsInPolicyOnly(ScenarioCatalog.open(id).modelInput(overrides, tables)))
                    .as(id)
                    .isTrue();
        }
        for (String id : List.of("historical-1989-2025", "historical-1995-2025")) {
            assertThat(script.differsInPolicyOnly(ScenarioCatalog.open(id).modelInput(overrides, tables)))
                    .as(id)
                    .isFalse();
        }
    }

    @Test
    void worldsOfDifferentSeedsAreNotCompared() throws Exception {
        ModelInput other = ScenarioCatalog.open("baseline-japan").modelInput(new RunOverrides(6L, 1, 5000, 2));
        assertThatThrownBy(() -> new Script(INPUT, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("share seed");
    }
}
