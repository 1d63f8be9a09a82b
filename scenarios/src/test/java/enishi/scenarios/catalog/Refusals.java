package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import java.util.List;

/** Reads bad scenarios and gives back what is said about them. */
final class Refusals {

    private Refusals() {}

    /** The problems of a scenario text; fails if there is none, or if anything else goes wrong. */
    static List<Problem> of(String json) {
        Throwable thrown = catchThrowable(() -> ScenarioCatalog.read("my.json", json));
        assertThat(thrown).as("reading %s", json).isInstanceOf(ScenarioException.class);
        return ((ScenarioException) thrown).problems();
    }

    /** The problems of a scenario that says {@code json} besides id and title. */
    static List<Problem> ofRest(String json) {
        return of("{\"id\": \"mine\", \"title\": {\"en\": \"Mine\"}, " + json + "}");
    }

    /** The only problem, as a line. */
    static String line(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }

    /** The instruments of a scenario that extends the baseline. */
    static String changed(String instruments) {
        return "\"extends\": \"baseline-japan\", \"instruments\": {" + instruments + "}";
    }
}
