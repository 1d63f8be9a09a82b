package enishi.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import enishi.scenarios.definition.Words;
import enishi.scenarios.problem.ScenarioException;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped experiments can be read, explain themselves and end within reason. */
class ExperimentCatalogTest {

    private static final int MOST_RUNS = 2000;

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ExperimentSchema.text());

    static List<String> ids() {
        return ExperimentCatalog.ids();
    }

    @Test
    void everyFileIsInTheList() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(ExperimentCatalog.class.getResource(ids().get(0) + ".json"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachExplainsItselfInBothLanguages(String id) {
        Experiment experiment = ExperimentCatalog.open(id);
        assertThat(experiment.id()).isEqualTo(id);
        assertThat(experiment.title("en")).isNotBlank().isNotEqualTo(experiment.title("ja"));
        Words question = Objects.requireNonNull(experiment.definition().question());
        assertThat(question.in("en")).endsWith("?");
        assertThat(question.in("ja")).endsWith("か。");
        Words description = Objects.requireNonNull(experiment.definition().description());
        assertThat(description.in("en")).endsWith(".");
        assertThat(description.in("ja")).isNotEqualTo(description.in("en"));
        assertThat(experiment.factors())
                .isNotEmpty()
                .allSatisfy(factor -> assertThat(factor.title().in("en"))
                        .isNotEqualTo(factor.path())
                        .isNotEqualTo(factor.title().in("ja")));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsOfASizeThatEnds(String id) {
        Experiment experiment = ExperimentCatalog.open(id);
        long points = experiment.design().size(experiment.factors())
                * experiment.scenarios().size();
        assertThat(points * experiment.definition().runs()).isBetween(1L, (long) MOST_RUNS);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theSchemaAcceptsEach(String id) {
        assertThat(SCHEMA.validate(ExperimentCatalog.shipped(id), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"mine\"}",
                "{\"id\": \"Not An Id\", \"title\": {\"en\": \"x\"}}",
                "{\"id\": \"mine\", \"title\": {\"en\": \"x\"}, \"runs\": 0}",
                "{\"id\": \"mine\", \"title\": {\"en\": \"x\"}, \"run\": 5}",
                "{\"id\": \"mine\", \"title\": {\"en\": \"x\"}, \"design\": {\"kind\": \"sobol\"}}",
                "{\"id\": \"mine\", \"title\": {\"en\": \"x\"}, \"keep\": [\"ngo\"]}",
                "{\"id\": \"mine\", \"title\": {\"en\": \"x\"}, \"factors\": [{\"from\": 0, \"to\": 1}]}",
                "{\"id\": \"mine\", \"title\": {\"en\": \"x\"}, \"factors\": [{\"path\": \"p\", \"values\": [\"much\"]}]}"
            })
    void theSchemaRefusesWhatTheReaderRefuses(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> Experiment.read("mine.json", text, Path.of("")))
                .isInstanceOf(ScenarioException.class);
    }

    @Test
    void aNameThatIsNoneIsRefusedWithAGuess() {
        assertThatThrownBy(() -> ExperimentCatalog.open("screening-of-coupling"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("is neither a shipped experiment nor a file")
                .hasMessageContaining("Maybe you meant \"screening-of-couplings\".");
        assertThatThrownBy(() -> ExperimentCatalog.open("not/there.json"))
                .hasMessageContaining("there is no such file");
    }
}
