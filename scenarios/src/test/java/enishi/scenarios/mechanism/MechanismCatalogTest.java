package enishi.scenarios.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.problem.ScenarioException;
import enishi.sim.parameter.Sources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped mechanisms can be looked at, and a file that says nonsense is refused. */
class MechanismCatalogTest {

    private static final String FILE = """
            {
              "id": "A0",
              "title": {"en": "A mechanism", "ja": "機構"},
              "claim": "Something happens.",
              "sources": ["GRJ2007"],
              "base": "baseline-japan",
              "off": {"parameters": {"talk": {"monthlyTalkProbability": 0}}},
              "chain": ["one", "two"],
              "outcomes": [{"outcome": "supporters_end", "area": "JP", "expected": "more"}]
            }
            """;

    static List<String> ids() {
        return MechanismCatalog.ids();
    }

    @Test
    void everyFileIsInTheList() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(MechanismCatalog.class.getResource("A1.json"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachReadsAndExplainsItself(String id) {
        Mechanism mechanism = MechanismCatalog.open(id);
        assertThat(mechanism.id()).isEqualTo(id);
        assertThat(mechanism.title("en")).isNotBlank().isNotEqualTo(mechanism.title("ja"));
        assertThat(mechanism.definition().claim()).endsWith(".");
        assertThat(mechanism.definition().sources()).isNotEmpty().allMatch(Sources.ALL::containsKey);
        assertThat(mechanism.definition().chain()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(mechanism.outcomes()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theSwitchChangesWhatIsInForceAndNothingBefore(String id) {
        Mechanism mechanism = MechanismCatalog.open(id);
        assertThat(mechanism.without().id()).isEqualTo(id.toLowerCase(java.util.Locale.ROOT) + "-off");
        assertThat(mechanism.without().policy()).isNotEqualTo(mechanism.with().policy());
        assertThat(mechanism.without().burnIn()).isEqualTo(mechanism.with().burnIn());
        assertThat(mechanism.without().definition().start())
                .isEqualTo(mechanism.with().definition().start());
    }

    @Test
    void theTestFileItselfIsFine() {
        Mechanism mechanism = Mechanism.read("test", FILE);
        assertThat(mechanism.without().policy().parameters().talk().monthlyTalkProbability())
                .isZero();
        assertThat(mechanism.outcomes()).containsExactly(new ExpectedOutcome("supporters_end", "JP", Direction.MORE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supporters_end | supporters_ende | /outcomes/0/outcome",
                "supporters_end | supporters_per_year | /outcomes/0/outcome",
                "supporters_end\", \"area\": \"JP | clustering_end\", \"area\": \"JP-01 | /outcomes/0/area",
                "more | up | /outcomes/0/expected",
                "GRJ2007 | GRJ2008 | /sources",
                "baseline-japan | baseline | /base",
                "monthlyTalkProbability | talkProbability | monthlyTalkProbability",
                "\"chain\" | \"chains\" | unknown key",
                "\"parameters\" | \"run\" | /off",
                "\"one\", \"two\" | \"one\" | at least two steps"
            })
    void nonsenseIsRefusedByName(String right, String wrong, String named) {
        assertThat(FILE).contains(right);
        assertThatThrownBy(() -> Mechanism.read("test", FILE.replace(right, wrong)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(named);
    }

    @Test
    void anUnknownMechanismIsRefused() {
        assertThatThrownBy(() -> MechanismCatalog.open("A99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[A99]");
    }

    @Test
    void everyNameOfAMeasureMeansIt() {
        assertThat(Measure.of("founded_per_year")).isEqualTo(new Measure(Measure.Reading.PER_YEAR, "founded"));
        assertThat(Measure.of("clustering_mean")).isEqualTo(new Measure(Measure.Reading.MEAN, "clustering"));
        assertThat(Measure.names())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Measure.of(name)).isNotNull());
    }
}
