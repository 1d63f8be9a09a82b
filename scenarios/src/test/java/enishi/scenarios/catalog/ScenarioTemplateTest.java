package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.Scenario;
import enishi.sim.policy.Instrument;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scenario to start from. */
class ScenarioTemplateTest {

    static List<String> ids() {
        return ScenarioCatalog.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itIsValidWhateverItExtends(String id) {
        Scenario base = ScenarioCatalog.open(id);
        Scenario scenario = ScenarioCatalog.read("new", ScenarioTemplate.text("mine", "My plan", id, base));
        assertThat(scenario.id()).isEqualTo("mine");
        assertThat(scenario.title("en")).isEqualTo("My plan");
        assertThat(scenario.definition().parameters())
                .isNotEqualTo(base.definition().parameters());
    }

    @Test
    void itShowsHowToChangeAndToAdd() {
        Scenario base = ScenarioCatalog.open("baseline-japan");
        String text = ScenarioTemplate.text("mine", null, "baseline-japan", base);
        SortedMap<String, Instrument> instruments =
                ScenarioCatalog.read("new", text).definition().instruments();
        SortedMap<String, Instrument> before = base.definition().instruments();
        assertThat(instruments).hasSize(before.size() + 1);
        assertThat(before.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(instruments.get(entry.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactly("grant-assistance-for-japanese-ngo-projects");
        assertThat(text).contains("\"6 billion yen\"", "\"shikoku\"", "budget.reserveMonths", "政策手段の追加例");
    }

    @Test
    void whatItAddsIsNewEvenToItself() {
        Scenario base = ScenarioCatalog.open("baseline-japan");
        Scenario first = ScenarioCatalog.read("new", ScenarioTemplate.text("mine", null, "baseline-japan", base));
        assertThat(ScenarioTemplate.text("again", null, "mine.json", first)).contains("\"my-lectures-2\"");
    }
}
