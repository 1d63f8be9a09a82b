package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.parameter.Declared;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.process.Processes;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says the same as the reader wherever a schema can say it. */
class ScenarioSchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/enishi/scenarios/scenario.schema.json");
    private static final String RENEW = "mvn -pl sim,scenarios test -Dtest=ScenarioSchemaTest -Denishi.update=true";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ScenarioSchema.text());

    static List<String> ids() {
        return ScenarioCatalog.ids();
    }

    private static String file(String id) {
        return ScenarioSource.named(id).text();
    }

    private static boolean schemaAccepts(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean readerAccepts(String json) {
        try {
            return ScenarioCatalog.read("my.json", json) != null;
        } catch (ScenarioException e) {
            return false;
        }
    }

    private static void bothAccept(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
        assertThat(readerAccepts(json)).as(json).isTrue();
    }

    private static void bothRefuse(String json) {
        assertThat(readerAccepts(json)).as("reader accepts " + json).isFalse();
        assertThat(schemaAccepts(json)).as("schema accepts " + json).isFalse();
    }

    private static String mine(String rest) {
        return "{\"id\": \"mine\", \"title\": {\"en\": \"Mine\"}, " + rest + "}";
    }

    @Test
    void theShippedCopyIsWhatTheRecordsDeclare() throws IOException {
        if (Boolean.getBoolean("enishi.update")) {
            Files.writeString(SHIPPED, ScenarioSchema.text());
        }
        assertThat(Files.readString(SHIPPED).equals(ScenarioSchema.text()))
                .as("scenario.schema.json is what the records declare; renew it with: " + RENEW)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void shippedScenariosAreValid(String id) {
        Scenario scenario = ScenarioCatalog.open(id);
        bothAccept(file(id));
        bothAccept(scenario.effectiveJson(scenario.run(RunOverrides.NONE)));
        bothAccept(ScenarioTemplate.text("mine", null, id, scenario));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"extends\": \"baseline-japan\"",
                "\"$schema\": \"scenario.schema.json\", \"start\": \"2100-12\"",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"global-plazas\": null}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\":"
                        + " {\"annualBudgetYen\": {\"2002\": 5, \"2100\": \"5.07 billion JPY\"}, \"ceilings\":"
                        + " [{\"ceilingYen\": \"1,000万円\"}]}}",
                "\"instruments\": {\"a\": {\"kind\": \"development-education\", \"operator\": \"jica\","
                        + " \"annualContacts\": 5.0, \"prefectures\": [\"kanto\", \"JP-47\"]}}",
                "\"extends\": \"baseline-japan\", \"shocks\": {\"s\": {\"kind\": \"pandemic\", \"start\": \"2020-03\","
                        + " \"months\": 3, \"countries\": [\"PH\"], \"reliefDonationsYen\": \"55億円\"}}",
                "\"question\": null, \"parameters\": {\"budget\": {\"monthlyWageYen\": \"33万円\"}}",
                "\"run\": {\"years\": 20.0, \"scale\": 1e3}, \"burnIn\": {\"instruments\": null}"
            })
    void whatIsFineForTheReaderIsFineForTheSchema(String rest) {
        bothAccept(mine(rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"instrumets\": {}",
                "\"start\": \"2016-4\"",
                "\"start\": \"1959-12\"",
                "\"sources\": \"GRJ2007\"",
                "\"run\": {\"years\": 1.5}",
                "\"run\": {\"years\": \"15\"}",
                "\"run\": {\"years\": null}",
                "\"run\": {\"seed\": 9007199254740992}",
                "\"extends\": 3",
                "\"extends\": null",
                "\"parameters\": {\"Trust\": {}}",
                "\"parameters\": {\"budget\": {\"monthlyWageYen\": \"33万\"}}",
                "\"parameters\": {\"budget\": {\"reserveMonths\": \"6 yen\"}}",
                "\"instruments\": {\"a\": {\"kind\": \"grant\"}}",
                "\"instruments\": {\"a\": null}",
                "\"instruments\": {\"My Plan\": {\"kind\": \"development-education\", \"operator\": \"jica\","
                        + " \"annualContacts\": 5}}",
                "\"instruments\": {\"a\": {\"kind\": \"development-education\", \"annualContacts\": 5}}",
                "\"instruments\": {\"a\": {\"operator\": \"jica\", \"annualContacts\": 5}}",
                "\"instruments\": {\"a\": {\"kind\": \"development-education\", \"operator\": \"mofa\","
                        + " \"annualContacts\": 5}}",
                "\"instruments\": {\"a\": {\"kind\": \"development-education\", \"operator\": \"jica\","
                        + " \"annualContacts\": 5, \"prefectures\": [\"JP-48\"]}}",
                "\"instruments\": {\"a\": {\"kind\": \"development-education\", \"operator\": \"jica\","
                        + " \"annualContacts\": 5, \"prefectures\": [\"kanto\", \"kanto\"]}}",
                "\"shocks\": {\"s\": {\"kind\": \"pandemic\", \"start\": \"2020-03\"}}",
                "\"shocks\": {\"s\": {\"kind\": \"pandemic\", \"start\": \"2020-03\", \"months\": 3, \"countries\":"
                        + " [\"JP\"]}}",
                "\"extends\": \"baseline-japan\", \"title\": null",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"overheadShare\": 15}}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"callMonths\": []}}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"callMonths\":"
                        + " [4, 4]}}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"ceilings\": []}}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"ceilings\": [{}]}}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"annualBudgetYen\":"
                        + " {\"FY2002\": 5}}}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"annualBudgetYen\":"
                        + " {\"2101\": 5}}}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"annualBudgetYen\":"
                        + " \"5.07 billion\"}}",
                "\"extends\": \"baseline-japan\", \"instruments\": {\"jica-partnership-support\": {\"levers\": 1}}"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String rest) {
        bothRefuse(mine(rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\": \"a\"}",
                "{\"title\": {\"en\": \"A\"}}",
                "{\"id\": \"A B\", \"title\": {\"en\": \"A\"}}",
                "{\"id\": \"a\", \"title\": \"A\"}",
                "{\"id\": \"a\", \"title\": {\"ja\": \"A\"}}",
                "{\"id\": \"a\", \"title\": {\"en\": \" \"}}",
                "{\"id\": \"a\", \"title\": {\"en\": \"A\", \"fr\": \"A\"}}",
                "{\"extends\": \"baseline-japan\"}"
            })
    void aFileWithoutItsOwnWordsIsRefused(String json) {
        bothRefuse(json);
    }

    @Test
    void everyParameterHasItsBounds() {
        int seen = 0;
        for (RuleType rule : Processes.ALL) {
            for (RecordComponent component : rule.parameters().getRecordComponents()) {
                Parameter parameter = Objects.requireNonNull(Declared.parameter(component));
                for (String bad : List.of("1e300", "-1e300", "true", "\"much\"", "[1]", "null")) {
                    bothRefuse(mine(parameter(rule, component, bad)));
                }
                assertThat(schemaAccepts(mine(parameter(rule, component, String.valueOf(whole(component, parameter))))))
                        .as(rule.id() + '.' + component.getName())
                        .isTrue();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    private static Number whole(RecordComponent component, Parameter parameter) {
        return component.getType() == double.class ? (Number) parameter.value() : (Number) (long) parameter.value();
    }

    private static String parameter(RuleType rule, RecordComponent component, String value) {
        return "\"parameters\": {\"" + rule.id() + "\": {\"" + component.getName() + "\": " + value + "}}";
    }

    @Test
    void everyValueOfTheBaselineMadeWrongIsRefusedByBoth() throws IOException {
        List<String> pointers = new ArrayList<>();
        JsonNode whole = MAPPER.readTree(file("baseline-japan"));
        collect(whole, "", pointers);
        assertThat(pointers).hasSizeGreaterThan(50);
        for (String pointer : pointers) {
            bothRefuse(changed(whole, pointer, whole.at(pointer).isBoolean() ? "[]" : "true"));
            String text = changed(whole, pointer, "\"no such thing\"");
            assertThat(schemaAccepts(text)).as(text).isEqualTo(readerAccepts(text));
            String less = changed(whole, pointer, null);
            assertThat(schemaAccepts(less) || !readerAccepts(less)).as(less).isTrue();
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            pointers.add(pointer + '/' + entry.getKey());
            collect(entry.getValue(), pointer + '/' + entry.getKey(), pointers);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + '/' + i, pointers);
            }
        }
    }

    private static String changed(JsonNode whole, String pointer, @Nullable String value) throws IOException {
        JsonNode copy = whole.deepCopy();
        int end = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) copy.at(pointer.substring(0, end));
        if (value == null) {
            parent.remove(pointer.substring(end + 1));
        } else {
            parent.set(pointer.substring(end + 1), MAPPER.readTree(value));
        }
        return MAPPER.writeValueAsString(copy);
    }
}
