package enishi.scenarios.catalog;

import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problems;
import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What a shipped scenario is about, told without opening it and those that it extends.
 *
 * @param title its title
 * @param question the question that it answers, or {@code null}
 * @param description what it says and what to look at, or {@code null}
 */
public record ScenarioCard(
        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "the question that the scenario answers", source = "assumption: the author's words")
        @Nullable
        Words question,

        @Setting(meaning = "what the scenario says", source = "assumption: the author's words") @Nullable
        Words description) {

    /** The card of a shipped scenario. */
    static ScenarioCard of(String id) {
        String name = ScenarioCatalog.FILES.name(id);
        Problems problems = new Problems();
        Json.Members tree = TreeReader.readObject(name, ScenarioCatalog.FILES.text(id), problems);
        ScenarioCard card = tree == null
                ? null
                : new RecordReader(problems, (pointer, value) -> {})
                        .read(ScenarioCard.class, tree, "", tree.map().keySet());
        problems.throwIfAny(name);
        if (card == null) {
            throw new IllegalStateException(name + " refused without a reason");
        }
        return card;
    }
}
