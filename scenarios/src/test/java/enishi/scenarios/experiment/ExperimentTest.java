package enishi.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.definition.DesignKind;
import enishi.scenarios.definition.KeptTable;
import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an experiment file may say, and what is said of one that is wrong. */
class ExperimentTest {

    private static final String BUDGET = "instruments.jica-donation-fund.annualBudgetYen";
    private static final String LAG = "instruments.jica-donation-fund.decisionLagMonths";

    private static Experiment read(String members) {
        return Experiment.read(
                "mine.json", "{\"id\": \"mine\", \"title\": {\"en\": \"Mine\"}" + members + "}", Path.of(""));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        Experiment plain = read("");
        assertThat(plain.scenarios()).extracting(s -> s.id()).containsExactly("baseline-japan");
        assertThat(plain.factors()).isEmpty();
        assertThat(plain.definition().runs()).isEqualTo(20);
        assertThat(plain.kept()).containsExactly(KeptTable.values());
        assertThat(plain.outcomes())
                .extracting(o -> o.outcome() + "@" + o.area())
                .containsExactly(
                        "survival@JP-nonmetro", "vital_ngos_end@JP-nonmetro", "public_spending_yen_per_year@JP");
        assertThat(plain.design().size(plain.factors())).isEqualTo(1);
    }

    @Test
    void aFactorTakesListedValuesInWordsOrSteps() {
        Experiment listed =
                read(", \"factors\": [{\"path\": \"" + BUDGET + "\", \"values\": [0, \"3000万円\"]}, {\"path\": \"" + LAG
                        + "\", \"from\": 1, \"to\": 6, \"steps\": 2}]");
        assertThat(listed.factors().get(0).values()).containsExactly(BigDecimal.ZERO, new BigDecimal("30000000"));
        // Half-way between 1 and 6 lies no whole month.
        assertThat(listed.factors().get(1).values())
                .containsExactly(new BigDecimal(1), new BigDecimal(4), new BigDecimal(6));
        assertThat(listed.design().kind()).isEqualTo(DesignKind.FULL_FACTORIAL);
        assertThat(listed.design().size(listed.factors())).isEqualTo(6);
        assertThat(listed.kept()).isEmpty();
    }

    @Test
    void aFactorOfASpaceFillingDesignTakesAnyValueOfItsRange() {
        Factor lag = read(", \"factors\": [{\"path\": \"" + LAG
                        + "\", \"from\": 8, \"to\": 2}], \"design\": {\"kind\": \"sobol-sequence\", \"points\": 16}")
                .factors()
                .get(0);
        assertThat(lag.at(0)).isEqualByComparingTo("8");
        assertThat(lag.at(1)).isEqualByComparingTo("2");
        assertThat(lag.at(0.4)).isEqualByComparingTo("6");
        assertThat(lag.share(new BigDecimal(5))).isEqualTo(0.5);
        assertThat(lag.isRounded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "full-factorial | | 3, 5 | 15",
                "one-at-a-time | | 3, 5 | 9",
                "latin-hypercube | | | 20",
                "sobol-sequence | , `points`: 7 | | 7",
                "saltelli | | | 256",
                "morris | , `trajectories`: 5 | | 15"
            })
    void everyDesignHasItsNumberOfPoints(String kind, String settings, String values, long points) {
        boolean stepped = values != null;
        String ends = ", \"from\": 1, \"to\": 10";
        String text = ", \"factors\": [{\"path\": \"" + LAG + "\"" + ends + (stepped ? ", \"steps\": 2" : "")
                + "}, {\"path\": \"parameters.coreGroup.burnOut\"" + ends + (stepped ? ", \"steps\": 4" : "")
                + "}], \"design\": {\"kind\": \"" + kind + "\"" + (settings == null ? "" : settings.replace('`', '"'))
                + "}";
        Experiment experiment = read(text);
        assertThat(experiment.design().size(experiment.factors())).isEqualTo(points);
    }

    @Test
    void scenariosAreSeenFromTheFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("policy.json"), """
                {"id": "my-policy", "title": {"en": "Policy"}, "extends": "baseline-japan"}
                """);
        Path file = folder.resolve("experiment.json");
        Files.writeString(file, """
                {"id": "mine", "title": {"en": "Mine"}, "scenarios": ["baseline-japan", "policy.json"]}
                """);
        assertThat(ExperimentCatalog.open(file.toString()).scenarios())
                .extracting(s -> s.id())
                .containsExactly("baseline-japan", "my-policy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ", \"factor\": []|/factor (line 1): unknown key;|Maybe you meant \"factors\"",
                ", \"runs\": 0|/runs (line 1): 0 is not allowed; a whole number from 1|",
                ", \"scenarios\": []|/scenarios (line 1): there is no scenario|",
                ", \"scenarios\": [\"baseline-japn\"]|/scenarios/0 (line 1): \"baseline-japn\" is neither|baseline-japan",
                ", \"scenarios\": [\"austerity\", \"austerity\"]|/scenarios/1 (line 1): the scenario austerity is there twice|",
                ", \"outcomes\": []|/outcomes (line 1): there is no outcome|",
                ", \"outcomes\": [{\"outcome\": \"survivl\"}]|/outcomes/0/outcome (line 1): \"survivl\" is neither|survival",
                ", \"outcomes\": [{\"outcome\": \"survival\", \"area\": \"JP-13\"}]|/outcomes/0/area (line 1): \"JP-13\" is not allowed for survival; one of JP, JP-metro, JP-nonmetro|",
                ", \"outcomes\": [{\"outcome\": \"survival\"}, {\"outcome\": \"survival\", \"area\": \"nonmetropolitan\"}]|/outcomes/1 (line 1): the outcome is there twice|",
                ", \"keep\": [\"ngo\"]|/keep/0 (line 1): \"ngo\" is not allowed; one of|ngos",
                ", \"design\": {\"kind\": \"morris\"}|/design (line 1): there are no factors|",
                ", \"factors\": [{\"path\": \"trust\", \"from\": 0, \"to\": 1}]|/factors/0/path (line 1): is no path of a lever|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeigt\", \"from\": 0, \"to\": 1}]|/factors/0/path (line 1): \"failureWeigt\" is no number|failureWeight",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"from\": 1}]|/factors/0 (line 1): it does not say which values|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"from\": 1, \"to\": 1}]|/factors/0/to (line 1): both ends are the same|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [1, -3]}]|/factors/0/values/1 (line 1): \"-3\" is not allowed; a number from|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [\"2 yen\"]}]|/factors/0/values/0 (line 1): an amount of yen is not allowed|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [\"2\"]}]|/factors/0/values/0 (line 1): \"2\" is not allowed; a number, or an amount|Maybe 2 without quotes",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [1, 1]}]|/factors/0/values/1 (line 1): the value is there twice|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [1], \"steps\": 2}]|/factors/0 (line 1): it has values and also from|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [1]}, {\"path\": \"parameters.trust.failureWeight\", \"values\": [2]}]|/factors/1/path (line 1): it is varied by another factor already|",
                ", \"factors\": [{\"path\": \"parameters.coreGroup.largest\", \"from\": 2, \"to\": 4, \"steps\": 5}]|/factors/0/steps (line 1): 6 values from 2|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [1, 2]}], \"design\": {\"kind\": \"morris\"}|/factors/0/values (line 1): this design takes values anywhere|full-factorial",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"from\": 1, \"to\": 2}], \"design\": {\"kind\": \"morris\", \"levels\": 5}|/design/levels (line 1): 5 is not allowed; an even number|Maybe 6",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"from\": 1, \"to\": 2}], \"design\": {\"kind\": \"morris\", \"points\": 5}|/design/points (line 1): this kind of design has no points; points belong to|",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"from\": 1, \"to\": 2}], \"design\": {\"kind\": \"saltelli\", \"points\": 60}|/design/points (line 1): 60 is not allowed; a multiple of 8|Maybe 64",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"values\": [1, 2]}, {\"path\": \"parameters.trust.priorWeight\", \"values\": [1]}], \"design\": {\"kind\": \"list\"}|/factors/1 (line 1): it has 1 values, the first factor has 2|full-factorial",
                ", \"factors\": [{\"path\": \"parameters.trust.failureWeight\", \"from\": 1, \"to\": 2, \"steps\": 300}, {\"path\": \"parameters.trust.priorWeight\", \"from\": 1, \"to\": 2, \"steps\": 300}]|/factors (line 1): it has 90601 points; at most 20000|latin-hypercube"
            })
    void whatIsWrongIsNamedWithItsPlace(String members, String message, String maybe) {
        assertThatThrownBy(() -> read(members))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("mine.json: ")
                .hasMessageContaining(message)
                .hasMessageContaining(maybe == null ? "" : maybe);
    }

    @Test
    void valuesAreReadableInBothLanguages() {
        List<Factor> factors = read(", \"factors\": [{\"path\": \"" + BUDGET
                        + "\", \"values\": [0]}, {\"path\": \"" + LAG
                        + "\", \"values\": [1]}, {\"path\": \"instruments.jica-donation-fund.overheadShare\", \"values\": [0.1]}]")
                .factors();
        assertThat(factors.get(0).inWords(new BigDecimal(550_000_000), "en")).isEqualTo("550 million yen/year");
        assertThat(factors.get(0).inWords(new BigDecimal(550_000_000), "ja")).isEqualTo("5.5億円／年");
        assertThat(factors.get(0).inWords(new BigDecimal(30_000), "ja")).isEqualTo("3万円／年");
        assertThat(factors.get(0).inWords(BigDecimal.ZERO, "ja")).isEqualTo("0円／年");
        assertThat(factors.get(1).inWords(BigDecimal.ONE, "en")).isEqualTo("1 month");
        assertThat(factors.get(1).inWords(BigDecimal.TEN, "ja")).isEqualTo("10か月");
        assertThat(factors.get(2).inWords(new BigDecimal("0.15"), "en")).isEqualTo("15 %");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> read(", \"runs\": -1, \"seed\": 1.5, \"years\": 0, \"kep\": []"))
                .isInstanceOfSatisfying(
                        ScenarioException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.pointer())
                                .isEqualTo(List.of("/kep", "/runs", "/seed", "/years")));
    }
}
