package enishi.analysis.window.tour;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.window.play.QuietRoom;
import enishi.analysis.window.tour.TourGuide.Phase;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.data.Tables;
import enishi.scenarios.tour.Tour;
import enishi.sim.population.Geography;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The guide does what the steps say, in their order, and waits where a class has something to do. */
class TourGuideTest {

    private static final Geography GEOGRAPHY = Tables.load().geography();
    private static final String TALK = "parameters.talk.monthlyTalkProbability";
    private static final String EXPECT = """
            [
              {"title": {"en": "a", "ja": "あ"}, "outcome": "general_trust_end", "expected": "less", "held": 1, "of": 1},
              {"title": {"en": "b", "ja": "い"}, "outcome": "active_ngos_end", "against": "start", "expected": "none", "within": 400, "held": 1, "of": 1},
              {"title": {"en": "c", "ja": "う"}, "outcome": "supporters_end", "area": "JP-13", "per": "thousand-residents", "against": "area", "otherArea": "JP-31", "expected": "more", "held": 1, "of": 1},
              {"title": {"en": "d", "ja": "え"}, "outcome": "founded_per_year", "expected": "more", "held": 1, "of": 1},
              {"title": {"en": "e", "ja": "お"}, "outcome": "survival", "expected": "none", "within": 1, "held": 1, "of": 1},
              {"title": {"en": "f", "ja": "か"}, "outcome": "active_ngos_mean", "per": "ngo", "expected": "none", "within": 0, "held": 1, "of": 1}
            ]
            """;
    private static final String FILE = """
            {
              "id": "test", "title": {"en": "Test", "ja": "試験"}, "years": 1,
              "steps": [
                {"title": {"en": "1", "ja": "一"}, "text": {"en": "1", "ja": "一"}, "play": 2, "show": {"worlds": 2}},
                {
                  "title": {"en": "2", "ja": "二"}, "text": {"en": "2", "ja": "二"}, "anew": true,
                  "off": ["foundation-grants"], "add": ["capacity-building"], "set": {"parameters.talk.monthlyTalkProbability": 0},
                  "fire": [{"shock": "loss-of-trust"}],
                  "question": {"text": {"en": "?", "ja": "？"}, "answers": [{"en": "y", "ja": "は"}, {"en": "n", "ja": "い"}]},
                  "play": 3,
                  "reveal": {"text": {"en": "so", "ja": "こう"}, "expect": EXPECT}
                },
                {"title": {"en": "3", "ja": "三"}, "text": {"en": "3", "ja": "三"}, "on": ["foundation-grants"]}
              ]
            }
            """.replace("EXPECT", EXPECT);

    private final Tour tour = Tour.read("test.json", FILE);
    private final QuietRoom room = new QuietRoom(new RunOverrides(5L, null, 50_000, 0));
    private final TourGuide guide = new TourGuide(tour, room, GEOGRAPHY);

    @AfterEach
    void close() {
        room.close();
    }

    private int month() {
        return Objects.requireNonNull(room.now()).policy().latest().month();
    }

    private void toTheQuestion() {
        guide.start();
        guide.proceed();
        guide.update();
        guide.proceed();
    }

    @Test
    void aStepWithoutQuestionPlaysWhenItIsToldTo() {
        guide.start();
        assertThat(guide.phase()).isEqualTo(Phase.READY);
        assertThat(guide.monthsLeft()).isEqualTo(2);
        assertThat(month()).isZero();
        guide.proceed();
        guide.update();
        assertThat(month()).isEqualTo(2);
        assertThat(guide.phase()).isEqualTo(Phase.DONE);
        assertThat(room.shown()).hasSize(1);
    }

    @Test
    void aStepBeginsAnewAndSetsTheDesk() {
        toTheQuestion();
        assertThat(room.begun()).isEqualTo(2);
        assertThat(month()).isZero();
        assertThat(guide.phase()).isEqualTo(Phase.ASKING);
        assertThat(room.desk().lever(TALK).value()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(room.desk().group("foundation-grants").on()).isFalse();
        assertThat(room.desk().fired())
                .singleElement()
                .satisfies(shock -> assertThat(shock.month()).isEqualTo(YearMonth.of(2016, 4)));
        assertThat(room.desk().addable()).noneMatch(kind -> kind.kind().id().equals("capacity-building"));
        assertThat(room.desk().policy().instruments().values())
                .anyMatch(one -> one instanceof enishi.sim.policy.CapacityBuilding);
    }

    @Test
    void aQuestionIsAnsweredBeforeTheWorldsLiveOnAndNothingIsRevealedBeforeThat() {
        toTheQuestion();
        guide.proceed();
        assertThat(guide.phase()).isEqualTo(Phase.ASKING);
        guide.answer(3);
        assertThat(guide.answer()).isNull();
        guide.answer(1);
        guide.answer(2);
        assertThat(guide.answer()).isEqualTo(2);
        assertThat(guide.phase()).isEqualTo(Phase.READY);
        guide.proceed();
        guide.update();
        assertThat(month()).isEqualTo(3);
        assertThat(guide.phase()).isEqualTo(Phase.PLAYED);
        assertThat(guide.isRevealed()).isFalse();
        assertThat(guide.findings()).isEmpty();
        guide.proceed();
        assertThat(guide.isRevealed()).isTrue();
        assertThat(guide.findings()).hasSize(6);
    }

    @Test
    void whatCameOutIsTakenFromBothWorldsTheStartAndOtherPlaces() {
        toTheQuestion();
        guide.answer(1);
        guide.proceed();
        guide.update();
        guide.proceed();
        TourFinding trust = guide.findings().get(0);
        assertThat(trust.holds()).isTrue();
        assertThat(trust.other() - trust.value()).isBetween(0.05, 0.11);
        var worlds = Objects.requireNonNull(room.now());
        int active = enishi.sim.metric.Metrics.indexOf("active_ngos");
        TourFinding start = guide.findings().get(1);
        assertThat(start.other()).isEqualTo(worlds.policy().at(0).indicators().value(active, 0));
        assertThat(start.value()).isEqualTo(worlds.policy().at(3).indicators().value(active, 0));
        TourFinding places = guide.findings().get(2);
        assertThat(places.holds()).isTrue();
        int supporters = enishi.sim.metric.Metrics.indexOf("supporters");
        assertThat(places.value())
                .isCloseTo(
                        worlds.policy().at(3).indicators().value(supporters, 15) / (GEOGRAPHY.residents(12) / 1000.0),
                        org.assertj.core.data.Offset.offset(1e-9));
        int founded = enishi.sim.metric.Metrics.indexOf("founded");
        double sum = 0;
        for (int month = 1; month <= 3; month++) {
            sum += worlds.policy().at(month).indicators().value(founded, 0);
        }
        assertThat(guide.findings().get(3).value()).isEqualTo(sum * 4);
        assertThat(guide.findings().get(4).value())
                .isEqualTo(worlds.policy().at(3).survival().get(0));
        assertThat(guide.findings().get(5).value()).isEqualTo(1);
    }

    @Test
    void monthsThatTheClassPlaysOnItsOwnAreNotWaitedForAgain() {
        toTheQuestion();
        guide.answer(1);
        room.playTo(5);
        guide.proceed();
        assertThat(month()).isEqualTo(5);
        assertThat(guide.phase()).isEqualTo(Phase.PLAYED);
        guide.proceed();
        // Measured when the step says, not when the class stopped.
        assertThat(guide.findings().get(1).value())
                .isEqualTo(Objects.requireNonNull(room.now())
                        .policy()
                        .at(3)
                        .indicators()
                        .value(enishi.sim.metric.Metrics.indexOf("active_ngos"), 0));
    }

    @Test
    void aTourIsLeftWhenItsWorldsBeginOtherwise() {
        toTheQuestion();
        guide.update();
        assertThat(guide.isLeft()).isFalse();
        room.begin(tour);
        guide.update();
        assertThat(guide.isLeft()).isTrue();
    }

    @Test
    void turningBackUndoesNothing() {
        toTheQuestion();
        guide.back();
        assertThat(guide.shown()).isZero();
        assertThat(guide.phase()).isEqualTo(Phase.DONE);
        guide.back();
        assertThat(guide.shown()).isZero();
        guide.proceed();
        assertThat(guide.shown()).isEqualTo(1);
        assertThat(guide.phase()).isEqualTo(Phase.ASKING);
        assertThat(room.begun()).isEqualTo(2);
    }

    @Test
    void anExperimentIsRepeatedFromWhereItsWorldsBegan() {
        toTheQuestion();
        guide.answer(1);
        guide.proceed();
        guide.update();
        guide.proceed();
        guide.proceed();
        assertThat(guide.shown()).isEqualTo(2);
        assertThat(guide.isOver()).isTrue();
        assertThat(room.desk().group("foundation-grants").on()).isTrue();
        guide.proceed();
        assertThat(guide.shown()).isEqualTo(2);
        guide.repeat();
        assertThat(guide.shown()).isEqualTo(1);
        assertThat(guide.answer()).isNull();
        assertThat(guide.phase()).isEqualTo(Phase.ASKING);
        assertThat(room.begun()).isEqualTo(3);
        assertThat(room.desk().group("foundation-grants").on()).isFalse();
    }

    @Test
    void everyChangeIsTold() {
        int[] told = {0};
        guide.watch(() -> told[0]++);
        toTheQuestion();
        int before = told[0];
        assertThat(before).isPositive();
        guide.answer(1);
        assertThat(told[0]).isEqualTo(before + 1);
    }
}
