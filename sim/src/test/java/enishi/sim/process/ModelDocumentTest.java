package enishi.sim.process;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import enishi.sim.model.Phase;
import enishi.sim.parameter.Declared;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.parameter.Setting;
import enishi.sim.parameter.Sources;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.Shock;
import enishi.sim.random.Stream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The model's documentation agrees with the code: its tables are rendered from the declarations, and what it explains by
 * hand is complete.
 */
class ModelDocumentTest {

    private static final Path DOCUMENT = Path.of("ODD.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String RENEW = "mvn -pl sim test -Dtest=ModelDocumentTest -Denishi.update=true";
    private static final Pattern BLOCK =
            Pattern.compile("<!-- generated: ([a-z-]+) -->\n(.*?)<!-- end -->", Pattern.DOTALL);
    private static final int DIGITS_OF_A_DOUBLE = 17;
    private static final String REQUIRED = "required";

    @Test
    void tablesAreWhatTheCodeDeclares() {
        String document = read(DOCUMENT);
        String renewed = renewed(document);
        if (Boolean.getBoolean("enishi.update") && !renewed.equals(document)) {
            write(renewed);
            document = renewed;
        }
        assertThat(differences(document, renewed))
                .as("lines of sim/ODD.md that are not what the code declares; renew them with: " + RENEW)
                .isEmpty();
    }

    @Test
    void everyGeneratedTableHasItsPlace() {
        List<String> places = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(read(DOCUMENT));
        while (blocks.find()) {
            places.add(blocks.group(1));
        }
        assertThat(places).containsExactlyInAnyOrderElementsOf(tables().keySet());
    }

    @Test
    void everyRuleIsExplained() {
        String text = written();
        for (RuleType rule : Processes.ALL) {
            assertHolds(text, "(?m)^\\(rules? [^)]*`" + rule.id() + "`");
            assertHolds(text, "(?m)^#{2,3} " + Pattern.quote(rule.submodel()) + " ");
        }
    }

    @Test
    void everySymbolIsUsed() {
        String text = written();
        for (RuleType rule : Processes.ALL) {
            for (RecordComponent component : rule.parameters().getRecordComponents()) {
                Parameter parameter =
                        Objects.requireNonNull(Declared.parameter(component), rule.id() + "." + component.getName());
                assertHolds(text, Pattern.quote(parameter.symbol()));
            }
        }
    }

    @Test
    void everyStreamHasItsKeyExplained() {
        String text = written();
        for (Stream stream : Stream.values()) {
            assertHolds(text, "(?m)^\\| `" + stream.name() + "` \\|");
        }
    }

    @Test
    void everyMetricIsDefined() {
        String text = written();
        for (Metric metric : Metrics.ALL) {
            assertHolds(text, "`" + metric.id() + "`");
        }
    }

    @Test
    void everyPostingKindHasItsAccounts() {
        String text = written();
        for (PostingKind kind : PostingKind.values()) {
            assertHolds(text, "(?m)^\\| `" + kind.id() + "` \\|");
        }
    }

    @Test
    void numbersArePlainAndShort() {
        assertThat(List.of(0.1, 5e-6, 1e12, 0.0277777778, -3.0, 0.0, 15_000_000_000.0))
                .extracting(ModelDocumentTest::number)
                .containsExactly("0.1", "0.000005", "1000000000000", "0.0277777778", "-3", "0", "15000000000");
    }

    /** Asserts without printing the whole document. */
    private static void assertHolds(String text, String pattern) {
        assertThat(Pattern.compile(pattern).matcher(text).find())
                .as("sim/ODD.md holds " + pattern)
                .isTrue();
    }

    private static List<String> differences(String document, String renewed) {
        List<String> is = document.lines().toList();
        List<String> declared = renewed.lines().toList();
        List<String> differences = new ArrayList<>();
        is.stream().filter(line -> !declared.contains(line)).forEach(line -> differences.add("is: " + line));
        declared.stream().filter(line -> !is.contains(line)).forEach(line -> differences.add("declared: " + line));
        if (differences.isEmpty() && !document.equals(renewed)) {
            differences.add("the order of lines");
        }
        return differences;
    }

    /** The document without what is generated. */
    private static String written() {
        return BLOCK.matcher(read(DOCUMENT)).replaceAll("");
    }

    private static String renewed(String document) {
        Map<String, String> tables = tables();
        return BLOCK.matcher(document).replaceAll(block -> {
            String table = tables.getOrDefault(block.group(1), block.group(2));
            return Matcher.quoteReplacement("<!-- generated: " + block.group(1) + " -->\n" + table + "<!-- end -->");
        });
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("phases", phases());
        tables.put("processes", processes());
        tables.put("streams", streams());
        tables.put("metrics", metrics());
        tables.put("postings", postings());
        tables.put("levers", levers());
        tables.put("shocks", shocks());
        tables.put("parameters", parameters());
        tables.put("sources", sources());
        return tables;
    }

    private static String phases() {
        StringBuilder table = header("phase", "what happens");
        for (Phase phase : Phase.values()) {
            row(table, (phase.ordinal() + 1) + " " + phase.name().toLowerCase(Locale.ROOT), javadoc(phase));
        }
        return table.toString();
    }

    private static String processes() {
        StringBuilder table = header("rule", "acts in", "submodel", "what it does", "parameters");
        for (RuleType rule : Processes.ALL) {
            row(
                    table,
                    code(rule.id()),
                    rule.phase(),
                    rule.submodel(),
                    rule.summary(),
                    String.valueOf(rule.parameters().getRecordComponents().length));
        }
        return table.toString();
    }

    private static String streams() {
        StringBuilder table = header("stream", "what for");
        for (Stream stream : Stream.values()) {
            row(table, code(stream.name()), javadoc(stream));
        }
        return table.toString();
    }

    private static String metrics() {
        StringBuilder table =
                header("indicator", "unit", "kind", "whole number", "areas", "English name", "Japanese name");
        for (Metric metric : Metrics.ALL) {
            row(
                    table,
                    code(metric.id()),
                    metric.unit(),
                    metric.kind() == Metric.Kind.STOCK ? "stock" : "flow",
                    metric.whole() ? "yes" : "no",
                    switch (metric.scope()) {
                        case JAPAN -> "Japan";
                        case HALVES -> "halves";
                        case PREFECTURES -> "all";
                    },
                    metric.nameEn(),
                    metric.nameJa());
        }
        return table.toString();
    }

    private static String postings() {
        StringBuilder table = header("kind", "what for");
        for (PostingKind kind : PostingKind.values()) {
            row(table, code(kind.id()), javadoc(kind));
        }
        return table.toString();
    }

    private static StringBuilder declarations(String first) {
        return header(first, "name in files", "symbol", "meaning", "unit", "range", "default", "source");
    }

    private static String parameters() {
        StringBuilder table = declarations("rule");
        List<String> cited = new ArrayList<>();
        for (RuleType rule : Processes.ALL) {
            for (RecordComponent component : rule.parameters().getRecordComponents()) {
                declare(table, rule.id(), rule.id() + "." + component.getName(), component);
                cited.add(source(component));
            }
        }
        return table + "\n" + count("parameters", cited) + "\n";
    }

    private static String levers() {
        StringBuilder table = declarations("instrument");
        List<String> cited = new ArrayList<>();
        for (InstrumentKind kind : Instruments.ALL) {
            declareAll(table, kind.id(), "", kind.settings(), cited);
        }
        return table + "\n" + count("levers", cited) + "\n";
    }

    private static String shocks() {
        StringBuilder table = declarations("entry");
        List<String> cited = new ArrayList<>();
        declareAll(table, "shocks", "", Shock.class, cited);
        return table + "\n" + count("levers", cited) + "\n";
    }

    private static void declareAll(
            StringBuilder table, String kind, String prefix, Class<?> settings, List<String> cited) {
        for (RecordComponent component : settings.getRecordComponents()) {
            boolean declared = Declared.parameter(component) != null || Declared.setting(component) != null;
            if (!declared && component.getType().isRecord()) {
                declareAll(table, kind, prefix + component.getName() + ".", component.getType(), cited);
                continue;
            }
            declare(table, kind, prefix + component.getName(), component);
            cited.add(source(component));
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element
                    && element.isRecord()) {
                declareAll(table, kind, prefix + component.getName() + "[].", element, cited);
            }
        }
    }

    private static void declare(StringBuilder table, String first, String name, RecordComponent component) {
        Setting setting = Declared.setting(component);
        Parameter parameter = Declared.parameter(component);
        row(
                table,
                code(first),
                code(name),
                parameter == null ? "-" : parameter.symbol(),
                setting != null ? setting.meaning() : parameter == null ? "-" : parameter.meaning(),
                parameter == null ? "-" : parameter.unit(),
                parameter == null ? "-" : number(parameter.min()) + " to " + number(parameter.max()),
                standard(component, setting, parameter),
                source(component));
    }

    private static String standard(
            RecordComponent component, @Nullable Setting setting, @Nullable Parameter parameter) {
        if (setting != null) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return setting.value().isEmpty() ? optional ? "none" : REQUIRED : setting.value();
        }
        return parameter == null || Double.isNaN(parameter.value()) ? REQUIRED : number(parameter.value());
    }

    private static String source(RecordComponent component) {
        Setting setting = Declared.setting(component);
        Parameter parameter = Declared.parameter(component);
        return setting != null ? setting.source() : parameter == null ? "" : parameter.source();
    }

    private static String count(String what, List<String> cited) {
        long assumed = cited.stream()
                .filter(source -> source.startsWith("assumption:"))
                .count();
        return cited.size() + " " + what + ": " + (cited.size() - assumed) + " sourced, " + assumed + " assumed.";
    }

    private static String sources() {
        StringBuilder table = header("key", "source");
        new TreeMap<>(Sources.ALL).forEach((key, citation) -> row(table, key, citation));
        return table.toString();
    }

    /** The comment above an enum constant in its source file, on one line. */
    private static String javadoc(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String source = read(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        Matcher comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + constant.name() + "\\b", Pattern.DOTALL)
                .matcher(source);
        assertThat(comment.find()).as("comment of " + constant).isTrue();
        return comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
    }

    /** The shortest decimal that is read back as the same number, without an exponent, the same on every Java. */
    private static String number(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = DIGITS_OF_A_DOUBLE; digits >= 1; digits--) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() != value) {
                break;
            }
            shortest = rounded;
        }
        return shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
    }

    private static StringBuilder header(String... titles) {
        StringBuilder table = new StringBuilder();
        row(table, titles);
        String[] rule = new String[titles.length];
        Arrays.fill(rule, "---");
        row(table, rule);
        return table;
    }

    private static void row(StringBuilder table, String... cells) {
        table.append('|');
        for (String cell : cells) {
            table.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        table.append('\n');
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String document) {
        try {
            Files.writeString(DOCUMENT, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
