package enishi.sim.process;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.Declared;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.parameter.Sources;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.Shock;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the model's documentation says of the sources' mechanisms names rules, tests and parameters that there are. */
class ModelEvidenceTest {

    private static final int MECHANISMS = 14;
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (A\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern KEYS = Pattern.compile("\\[([^]]+)]");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private record Row(
            String mechanism, List<String> sources, List<String> rules, List<String> tests, List<String> switches) {}

    @Test
    void everyMechanismHasItsRow() throws IOException {
        assertThat(rows())
                .extracting(Row::mechanism)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, MECHANISMS)
                        .mapToObj(number -> "A" + number)
                        .toList());
    }

    @Test
    void everyRowCitesItsSources() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.sources)
                        .as(row.mechanism)
                        .isNotEmpty()
                        .allSatisfy(key -> assertThat(Sources.ALL).containsKey(key)));
    }

    @Test
    void everyRowIsCarriedByRules() throws IOException {
        Set<String> ids = Processes.ALL.stream().map(RuleType::id).collect(Collectors.toSet());
        assertThat(rows())
                .allSatisfy(row ->
                        assertThat(row.rules).as(row.mechanism).isNotEmpty().isSubsetOf(ids));
    }

    @Test
    void everyRowIsVerifiedByTests() throws IOException, URISyntaxException {
        Set<String> classes = testClasses();
        assertThat(rows())
                .allSatisfy(row ->
                        assertThat(row.tests).as(row.mechanism).isNotEmpty().isSubsetOf(classes));
    }

    @Test
    void whatSwitchesARowOffCanBeSetSo() throws IOException {
        Map<String, RecordComponent> names = names();
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.switches)
                        .as(row.mechanism)
                        .isNotEmpty()
                        .allSatisfy(value -> assertCanBeSet(value, names)));
    }

    private static void assertCanBeSet(String assignment, Map<String, RecordComponent> names) {
        String[] parts = assignment.split(" = ", -1);
        assertThat(parts).as(assignment).hasSize(2);
        assertThat(names).containsKey(parts[0]);
        RecordComponent component = Objects.requireNonNull(names.get(parts[0]));
        Parameter parameter = Declared.parameter(component);
        if (parameter != null) {
            assertThat(Double.parseDouble(parts[1])).as(assignment).isBetween(parameter.min(), parameter.max());
        } else {
            assertThat(component.getType().getEnumConstants()).as(assignment).isNotNull();
            assertThat(component.getType().getEnumConstants())
                    .extracting(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .contains(parts[1]);
        }
    }

    /** Parameters of rules, levers of instruments and of shocks, as the documentation names them. */
    private static Map<String, RecordComponent> names() {
        Map<String, RecordComponent> names = new TreeMap<>();
        for (RuleType rule : Processes.ALL) {
            add(names, rule.id(), rule.parameters());
        }
        for (InstrumentKind kind : Instruments.ALL) {
            add(names, kind.id(), kind.settings());
        }
        add(names, "shocks", Shock.class);
        return names;
    }

    private static void add(Map<String, RecordComponent> names, String first, Class<?> settings) {
        for (RecordComponent component : settings.getRecordComponents()) {
            names.put(first + "." + component.getName(), component);
        }
    }

    private static Set<String> testClasses() throws IOException, URISyntaxException {
        Path root = Path.of(ModelEvidenceTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Row> rows() throws IOException {
        String document = Files.readString(Path.of("ODD.md")).replace("\r\n", "\n");
        List<Row> rows = new ArrayList<>();
        ROW.matcher(document)
                .results()
                .forEach(row -> rows.add(new Row(
                        row.group(1),
                        found(KEYS, row.group(2)).stream()
                                .flatMap(keys -> Stream.of(keys.split(", ", -1)))
                                .toList(),
                        found(CODE, row.group(3)),
                        found(CODE, row.group(5)),
                        found(CODE, row.group(6)))));
        return rows;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
