package enishi.scenarios.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.data.TextFile;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsSwitchedOffStandsAtAnEndOfItsRangeAndAllElseStays(String id) throws IOException {
        Mechanism mechanism = MechanismCatalog.open(id);
        SortedMap<String, Number> with = new TreeMap<>();
        SortedMap<String, Number> without = new TreeMap<>();
        SortedMap<String, Parameter> declared = new TreeMap<>();
        collect(mechanism.with().policy().parameters(), with, declared);
        collect(mechanism.without().policy().parameters(), without, declared);
        List<String> named = new ArrayList<>();
        Json.Members off = (Json.Members) Objects.requireNonNull(file(id).map().get("off"));
        if (off.map().get("parameters") instanceof Json.Members rules) {
            rules.map()
                    .forEach((rule, values) ->
                            ((Json.Members) values).map().keySet().forEach(value -> named.add(rule + "." + value)));
        }
        assertThat(with.keySet().stream()
                        .filter(name -> !Objects.requireNonNull(with.get(name)).equals(without.get(name))))
                .containsExactlyInAnyOrderElementsOf(named);
        assertThat(named).allSatisfy(name -> {
            Parameter range = Objects.requireNonNull(declared.get(name));
            assertThat(Objects.requireNonNull(without.get(name)).doubleValue()).isIn(range.min(), range.max());
        });
        boolean instruments = off.map().containsKey("instruments");
        boolean shocks = off.map().containsKey("shocks");
        assertThat(mechanism
                        .without()
                        .policy()
                        .instruments()
                        .equals(mechanism.with().policy().instruments()))
                .isEqualTo(!instruments);
        assertThat(mechanism
                        .without()
                        .policy()
                        .shocks()
                        .equals(mechanism.with().policy().shocks()))
                .isEqualTo(!shocks);
    }

    private static Json.Members file(String id) throws IOException {
        try (InputStream in = Objects.requireNonNull(MechanismCatalog.class.getResourceAsStream(id + ".json"))) {
            return Objects.requireNonNull(TreeReader.readObject(id, TextFile.read(in, id), new Problems()));
        }
    }

    /** Every parameter of every rule within a record, as {@code rule.parameter}. */
    private static void collect(Record rules, Map<String, Number> values, Map<String, Parameter> declared) {
        for (RecordComponent component : rules.getClass().getRecordComponents()) {
            Object part = valueOf(component, rules);
            if (part instanceof Record group && !isRule(group)) {
                collect(group, values, declared);
            } else if (part instanceof Record rule) {
                for (RecordComponent parameter : rule.getClass().getRecordComponents()) {
                    String name = component.getName() + "." + parameter.getName();
                    values.put(name, (Number) valueOf(parameter, rule));
                    declared.put(name, parameter.getAnnotation(Parameter.class));
                }
            }
        }
    }

    private static boolean isRule(Record record) {
        return record.getClass().getRecordComponents()[0].isAnnotationPresent(Parameter.class);
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void thePandemicStopsNothingAbroadWithoutItsMechanismAndActsAsBeforeAtHome() {
        Mechanism mechanism = MechanismCatalog.open("A13");
        assertThat(mechanism.without().policy().shocks())
                .usingRecursiveComparison()
                .isNotEqualTo(mechanism.with().policy().shocks());
        assertThat(mechanism.without().policy().shocks())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*projectBlock")
                .isEqualTo(mechanism.with().policy().shocks());
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
