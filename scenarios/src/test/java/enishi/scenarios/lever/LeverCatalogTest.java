package enishi.scenarios.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.mechanism.Direction;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.mechanism.Measure;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.metric.Metrics;
import enishi.sim.parameter.Sources;
import enishi.sim.policy.DevelopmentEducation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped levers can be tried, and a file that says nonsense is refused. */
class LeverCatalogTest {

    private static final Scenario BASELINE = ScenarioCatalog.open(LeverTrial.BASELINE);

    private static final String FILE = """
            {
              "id": "lectures", "row": "B12",
              "title": {"en": "Lectures", "ja": "講座"},
              "claim": {"en": "Something happens.", "ja": "何かが起こる。"},
              "sources": ["JICA2021"],
              "setting": {"parameters": {"talk": {"monthlyTalkProbability": 0}}},
              "instruments": {"my-lectures": {
                "kind": "development-education", "operator": "jica", "annualContacts": 1000, "prefectures": ["JP-01"]
              }},
              "proximate": {"outcome": "mean_awareness", "area": "nonmetropolitan", "direction": "more"},
              "comparison": {"en": "There is no data to compare with.", "ja": "比べるデータはない。"}
            }
            """;

    static List<String> ids() {
        return LeverCatalog.ids();
    }

    @Test
    void everyFileIsInTheList() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(LeverCatalog.class.getResource("global-plazas.json"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".json").toList());
        }
    }

    @Test
    void theListFollowsTheRowsOfTheEvidence() {
        assertThat(ids().stream()
                        .map(id -> LeverCatalog.definition(id).row())
                        .map(row -> Integer.parseInt(row.replaceAll("^B([0-9]+).*", "$1"))))
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachReadsAndExplainsItself(String id) {
        LeverTrial trial = LeverCatalog.open(id);
        assertThat(trial.id()).isEqualTo(id);
        assertThat(trial.title("en")).isNotBlank().isNotEqualTo(trial.title("ja"));
        LeverDefinition definition = trial.definition();
        assertThat(LeverCatalog.definition(id)).isEqualTo(definition);
        assertThat(definition.claim().in("en"))
                .endsWith(".")
                .isNotEqualTo(definition.claim().in("ja"));
        assertThat(definition.comparison().in("en"))
                .endsWith(".")
                .isNotEqualTo(definition.comparison().in("ja"));
        assertThat(definition.sources()).isNotEmpty().allMatch(Sources.ALL::containsKey);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theLeverIsAllThatDiffersAndOnlyFromTheFirstReportedMonthOn(String id) {
        LeverTrial trial = LeverCatalog.open(id);
        Scenario with = trial.with();
        Scenario without = trial.without();
        assertThat(with.burnIn()).isEqualTo(without.burnIn()).isEqualTo(BASELINE.burnIn());
        assertThat(with.definition().run()).isEqualTo(BASELINE.definition().run());
        assertThat(with.definition().start())
                .isEqualTo(without.definition().start())
                .isEqualTo(BASELINE.definition().start());
        assertThat(with.policy().parameters()).isEqualTo(without.policy().parameters());
        assertThat(with.policy().shocks()).isEqualTo(without.policy().shocks());
        TreeMap<String, Object> rest = new TreeMap<>(with.policy().instruments());
        assertThat(trial.instruments()).isNotEmpty().allSatisfy(lever -> {
            assertThat(rest.remove(lever)).isNotNull();
            assertThat(without.policy().instruments().get(lever))
                    .isNotEqualTo(with.policy().instruments().get(lever));
        });
        TreeMap<String, Object> others = new TreeMap<>(without.policy().instruments());
        others.keySet().removeAll(trial.instruments());
        assertThat(rest).isEqualTo(others);
    }

    @Test
    void theTestFileItselfIsFine() {
        LeverTrial trial = LeverTrial.read("test", FILE);
        assertThat(trial.without().policy().parameters().talk().monthlyTalkProbability())
                .isZero();
        assertThat(trial.without().policy().instruments())
                .isEqualTo(BASELINE.policy().instruments());
        assertThat(((DevelopmentEducation) Objects.requireNonNull(
                                trial.with().policy().instruments().get("my-lectures")))
                        .annualContacts())
                .isEqualTo(1000);
        assertThat(trial.definition().proximate().expected())
                .isEqualTo(new ExpectedOutcome("mean_awareness_mean", "JP-nonmetro", Direction.MORE));
    }

    /** The baseline's plazas are in four prefectures; merged with them a lever that names none would be too. */
    @Test
    void aLeverThatTheBaselineHasIsThatOfItsFileAlone() {
        String file = FILE.replace("my-lectures", "global-plazas").replace(", \"prefectures\": [\"JP-01\"]", "");
        LeverTrial trial = LeverTrial.read("test", file);
        assertThat(trial.without().policy().instruments()).doesNotContainKey("global-plazas");
        assertThat(Objects.requireNonNull(trial.with().policy().instruments().get("global-plazas"))
                        .prefectures())
                .isEmpty();
    }

    @Test
    void aReformIsComparedWithWhatWasThereBefore() {
        String file = FILE.replace("my-lectures", "global-plazas")
                .replaceFirst(
                        "\"setting\".*\n",
                        "\"setting\": {\"instruments\": {\"global-plazas\": {\"costPerContactYen\": 7}}},\n");
        LeverTrial trial = LeverTrial.read("test", file);
        DevelopmentEducation before = (DevelopmentEducation)
                Objects.requireNonNull(trial.without().policy().instruments().get("global-plazas"));
        assertThat(before.costPerContactYen()).isEqualTo(7);
        assertThat(before.annualContacts()).isEqualTo(146_564);
        assertThat(((DevelopmentEducation) Objects.requireNonNull(
                                trial.with().policy().instruments().get("global-plazas")))
                        .annualContacts())
                .isEqualTo(1000);
    }

    @Test
    void scenariosThatGiveTheSameRunsAreOne() {
        String bare = FILE.replaceFirst("\"setting\".*\n", "");
        List<LeverTrial> trials = LeverTrial.shared(List.of(
                LeverTrial.read("one", bare),
                LeverTrial.read(
                        "two", bare.replace("\"lectures\"", "\"others\"").replace("1000", "2000")),
                LeverTrial.read("set", FILE.replace("\"lectures\"", "\"set\"")),
                LeverCatalog.open("global-plazas")));
        assertThat(trials.stream().map(trial -> trial.without().id()))
                .containsExactly("baseline-japan", "baseline-japan", "without-set", "without-global-plazas");
        assertThat(trials.stream().map(trial -> trial.with().id()))
                .containsExactly("with-lectures", "with-others", "with-set", "baseline-japan");
        assertThat(LeverTrial.scenarios(trials).stream().map(Scenario::id))
                .containsExactly(
                        "baseline-japan",
                        "with-lectures",
                        "with-others",
                        "without-set",
                        "with-set",
                        "without-global-plazas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean_awareness | mean_awarenes | /proximate/outcome",
                "mean_awareness | survival | /proximate/outcome",
                "mean_awareness | clustering_per_year | /proximate/outcome",
                "nonmetropolitan | nonmetro | /proximate/area",
                "mean_awareness\", \"area\": \"nonmetropolitan | clustering\", \"area\": \"JP-01 | /proximate/area",
                "\"more\" | \"up\" | /proximate/direction",
                "JICA2021 | JICA2022 | /sources",
                "\"B12\" | \"B18\" | /row",
                "\"B12\" | \"A1\" | /row",
                "\"setting\": {\"parameters\" | \"setting\": {\"run\" | /setting",
                "monthlyTalkProbability | talkProbability | monthlyTalkProbability",
                "\"comparison\" | \"compare\" | unknown key",
                "development-education | development | /instruments/my-lectures/kind",
                "annualContacts | contacts | annualContacts",
                "1000 | -1 | /instruments/my-lectures/annualContacts",
                "{\"parameters\" | {\"instruments\": {\"my-lectures\": null}, \"parameters\" | takes away nothing here"
            })
    void nonsenseIsRefusedByName(String right, String wrong, String named) {
        assertThat(FILE).contains(right);
        assertThatThrownBy(() -> LeverTrial.read("test", FILE.replace(right, wrong)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource({"B4a", "B14.3", "B14-staff", "B17"})
    void aRowMayHoldSeveralLevers(String row) {
        assertThat(LeverTrial.read("test", FILE.replace("B12", row))
                        .definition()
                        .row())
                .isEqualTo(row);
    }

    @Test
    void instrumentsMayNotBeMissing() {
        String file = FILE.replace("\"instruments\": {\"my-lectures\": {", "\"instruments\": {}, \"rest\": {{");
        assertThatThrownBy(() -> LeverTrial.read("test", file)).isInstanceOf(ScenarioException.class);
        String none = FILE.replaceFirst("(?s)\"instruments\".*}},", "\"instruments\": {},");
        assertThatThrownBy(() -> LeverTrial.read("test", none)).hasMessageContaining("the instruments are missing");
    }

    @Test
    void anUnknownLeverIsRefused() {
        assertThatThrownBy(() -> LeverCatalog.open("free-money"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[free-money]");
    }

    @Test
    void everyIndicatorIsAnOutcomeThatCanBeMeasured() {
        Metrics.ALL.forEach(metric -> {
            assertThat(Proximate.names()).contains(metric.id());
            assertThat(Measure.of(Proximate.measureName(metric.id())).metric()).isEqualTo(metric.id());
        });
    }
}
