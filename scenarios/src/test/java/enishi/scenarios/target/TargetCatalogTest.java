package enishi.scenarios.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.Words;
import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped patterns can be held against runs, and a file that says nonsense is refused. */
class TargetCatalogTest {

    private static final String FILE = """
            {
              "id": "6",
              "title": {"en": "Incomes", "ja": "収入"},
              "sources": ["JANIC2016"],
              "confidence": "secondary",
              "parts": [
                {
                  "id": "6-median",
                  "title": {"en": "Median income", "ja": "収入の中央値"},
                  "kind": "fit",
                  "measure": "median_income",
                  "scenario": "baseline-japan",
                  "from": "2016-04",
                  "to": "2026-03",
                  "unit": "yen/year",
                  "value": "20 million JPY",
                  "low": 15000000,
                  "high": 27000000,
                  "year": "2016"
                },
                {
                  "id": "6-given",
                  "title": {"en": "Given", "ja": "設定"},
                  "kind": "input",
                  "because": {"en": "It is set.", "ja": "設定である。"},
                  "year": "2016"
                }
              ]
            }
            """;

    static List<String> ids() {
        return TargetCatalog.ids();
    }

    @Test
    void everyFileIsInTheList() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(TargetCatalog.class.getResource("1.json"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachSpeaksBothLanguages(String id) {
        TargetDefinition target = TargetCatalog.open(id);
        assertThat(target.id()).isEqualTo(id);
        assertThat(target.sources()).isNotEmpty();
        assertSpoken(target.title());
        if (target.note() != null) {
            assertSpoken(target.note());
        }
        for (TargetPart part : target.parts()) {
            assertSpoken(part.title());
            assertThat(part.year()).matches("[0-9]{4}(-[0-9]{4})?");
            if (part.because() != null) {
                assertSpoken(part.because());
                assertThat(part.because().en()).endsWith(".");
            }
        }
    }

    private static void assertSpoken(Words words) {
        assertThat(words.ja()).isNotBlank().isNotEqualTo(words.en());
        assertThat(words.en()).isNotBlank().matches("\\p{ASCII}*");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyWindowIsReportedByItsScenario(String id) {
        for (TargetPart part : TargetCatalog.open(id).parts()) {
            if (part.isMeasured()) {
                Scenario scenario = ScenarioCatalog.open(Objects.requireNonNull(part.scenario()));
                YearMonth start = scenario.definition().start();
                YearMonth end = start.plusYears(scenario.run(RunOverrides.NONE).years());
                assertThat(part.from()).isAfterOrEqualTo(start);
                assertThat(part.to()).isBefore(end);
            }
        }
    }

    @Test
    void tenYearsOfTheBaselineAreEnough() {
        assertThat(TargetCatalog.all().stream()
                        .flatMap(target -> target.parts().stream())
                        .filter(part -> "baseline-japan".equals(part.scenario()))
                        .map(TargetPart::to))
                .hasSizeGreaterThan(20)
                .allSatisfy(to -> assertThat(to).isBeforeOrEqualTo(YearMonth.of(2026, 3)));
    }

    @Test
    void whatIsFittedIsNeverHeldOut() {
        TargetDefinition foundings = TargetCatalog.open("2");
        assertThat(foundings.parts(TargetKind.FIT)).extracting(TargetPart::id).containsExactly("2-founded-1990s");
        assertThat(foundings.parts(TargetKind.HOLD_OUT))
                .extracting(TargetPart::id)
                .containsExactly("2-founded-2010s", "2-ratio");
        assertThat(TargetCatalog.all().stream().filter(TargetDefinition::counts).map(TargetDefinition::id))
                .containsExactly("1", "2", "3", "4", "6", "7", "8", "9", "10", "11", "12", "25", "26", "28");
    }

    @Test
    void theTestFileItselfIsFine() {
        TargetDefinition target = TargetFile.read("test", FILE);
        TargetPart part = target.parts().get(0);
        assertThat(part.observed()).isEqualTo(2e7);
        assertThat(part.contains(1.5e7)).isTrue();
        assertThat(part.contains(2.8e7)).isFalse();
        assertThat(part.contains(Double.NaN)).isFalse();
        assertThat(target.parts().get(1).isMeasured()).isFalse();
        assertThat(target.parts().get(1).highest()).isInfinite();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"6\" | \"id\": \"six\" | /id",
                "JANIC2016 | JANIC1916 | JANIC2016",
                "secondary | sure | /confidence",
                "6-median | 7-median | /parts/0/id",
                "6-given | 6-median | /parts/1/id",
                "\"fit\" | \"fitted\" | /parts/0/kind",
                "\"fit\" | \"not-modelled\" | /parts/0/because",
                "\"measure\" | \"mesure\" | unknown key",
                "baseline-japan | baseline-jpan | baseline-japan",
                "\"2026-03\" | \"2016-03\" | /parts/0/to",
                "yen/year | yen a year | /parts/0/unit",
                "27000000 | 15000000 | /parts/0/high",
                "20 million | 28 million | /parts/0/value",
                "\"because\": {\"en\": \"It is set.\", \"ja\": \"設定である。\"},|  | /parts/1/because",
            })
    void nonsenseIsRefusedByName(String right, String wrong, String named) {
        assertThat(FILE).contains(right);
        String broken = FILE.replace(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> TargetFile.read("test", broken))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(named);
    }

    @Test
    void anUnknownPatternIsRefused() {
        assertThatThrownBy(() -> TargetCatalog.open("29"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[29]");
    }
}
