package enishi.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.experiment.Experiment;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DesignTest {

    private static final String STEPPED =
            "\"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [1, 3]},"
                    + " {\"path\": \"parameters.coreGroup.largest\", \"from\": 4, \"to\": 8, \"steps\": 2}]";
    private static final String RANGED =
            "\"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"from\": 1, \"to\": 3},"
                    + " {\"path\": \"parameters.coreGroup.largest\", \"from\": 4, \"to\": 8}]";

    private static Design design(String members) {
        return Design.of(
                Experiment.read(
                        "mine.json", "{\"id\": \"mine\", \"title\": {\"en\": \"Mine\"}, " + members + "}", Path.of("")),
                1);
    }

    private static List<String> words(Design design) {
        return design.points().stream()
                .map(point -> point.inWords()
                        .replace("parameters.trust.failureWeight", "w")
                        .replace("parameters.coreGroup.largest", "k"))
                .toList();
    }

    @Test
    void aFullFactorialHasEveryCombinationTheLastFactorFastest() {
        assertThat(words(design(STEPPED)))
                .containsExactly(
                        "w = 1, k = 4 persons",
                        "w = 1, k = 6 persons",
                        "w = 1, k = 8 persons",
                        "w = 3, k = 4 persons",
                        "w = 3, k = 6 persons",
                        "w = 3, k = 8 persons");
    }

    @Test
    void oneAtATimeBeginsWithTheScenarioAsItIs() {
        assertThat(words(design(STEPPED + ", \"design\": {\"kind\": \"one-at-a-time\"}")))
                .containsExactly("", "w = 1", "w = 3", "k = 4 persons", "k = 6 persons", "k = 8 persons");
    }

    @Test
    void aListTakesValuesSideBySide() {
        String text = STEPPED.replace("\"steps\": 2", "\"steps\": 1") + ", \"design\": {\"kind\": \"list\"}";
        assertThat(words(design(text))).containsExactly("w = 1, k = 4 persons", "w = 3, k = 8 persons");
    }

    @Test
    void withoutFactorsNothingIsChanged() {
        Design design = design("\"runs\": 3");
        assertThat(words(design)).containsExactly("");
        assertThat(design.crossed(List.of("baseline-japan", "austerity")))
                .extracting(ScenarioPoint::id)
                .containsExactly("baseline-japan", "austerity");
    }

    @Test
    void everyScenarioIsRunAtEveryPoint() {
        Design design = design(STEPPED);
        assertThat(design.crossed(List.of("only")))
                .extracting(ScenarioPoint::id)
                .startsWith("point-0001")
                .endsWith("point-0006");
        assertThat(design.crossed(List.of("one", "two")))
                .hasSize(12)
                .extracting(ScenarioPoint::id)
                .startsWith("one-0001")
                .endsWith("two-0006");
        assertThat(design.crossed(List.of("one", "two")).get(7)).satisfies(seventh -> {
            assertThat(seventh.base()).isEqualTo("two");
            assertThat(seventh.point()).isEqualTo(1);
        });
    }

    @Test
    void wholeNumbersAreRoundedAndSharesAreThoseAfterRounding() {
        Design design = design(RANGED + ", \"design\": {\"kind\": \"morris\", \"trajectories\": 8, \"levels\": 4}");
        assertThat(design.points()).hasSize(24);
        for (int p = 0; p < 24; p++) {
            double[] shares = design.shares(p);
            // 4, 5.33, 6.67 and 8 persons are 4, 5, 7 and 8.
            assertThat(shares[1] * 4).isIn(0.0, 1.0, 3.0, 4.0);
            assertThat(shares[0] * 3).isCloseTo(Math.rint(shares[0] * 3), Offset.offset(1e-9));
        }
    }

    @Test
    void theSeedOfAnExperimentGivesTheSamePointsAgain() {
        String text = RANGED + ", \"design\": {\"kind\": \"latin-hypercube\", \"points\": 12}";
        assertThat(words(design(text))).isEqualTo(words(design(text))).doesNotHaveDuplicates();
    }
}
