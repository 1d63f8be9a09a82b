package enishi.scenarios.io;

import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a scenario that extends another says in full: objects merge key by key, {@code null} takes a key away, lists and
 * single values replace. An instrument or shock whose {@code kind} changes replaces the old one as a whole.
 */
public final class TreeMerge {

    private final Problems problems;

    /**
     * A merge.
     *
     * @param problems takes what is wrong
     */
    public TreeMerge(Problems problems) {
        this.problems = problems;
    }

    /** The changed object. */
    public Json.Members merge(Json.Members base, Json.Members change) {
        return merge(base, change, "");
    }

    private Json.Members merge(Json.Members base, Json.Members change, String pointer) {
        Map<String, Json> merged = new LinkedHashMap<>(base.map());
        change.map().forEach((key, value) -> {
            Json old = base.map().get(key);
            String at = Pointer.member(pointer, key);
            String noun = pointer.endsWith("/instruments") ? "an instrument" : "a shock";
            boolean named = pointer.endsWith("/instruments") || pointer.endsWith("/shocks");
            if (named && takesNothing(base, key, value)) {
                problems.add(
                        value.place(),
                        at,
                        "null takes away nothing here",
                        noun + " of the scenario that this one extends: "
                                + String.join(", ", base.map().keySet()),
                        Wording.maybe(key, base.map().keySet()));
            } else if (old != null && value instanceof Json.Null) {
                merged.remove(key);
            } else if (old instanceof Json.Members a && value instanceof Json.Members b && sameKind(a, b)) {
                merged.put(key, merge(a, b, at));
            } else {
                merged.put(key, value);
            }
        });
        return new Json.Members(change.place(), merged);
    }

    private static boolean takesNothing(Json.Members base, String key, Json value) {
        return value instanceof Json.Null
                && !base.map().isEmpty()
                && !base.map().containsKey(key);
    }

    private static boolean sameKind(Json.Members base, Json.Members change) {
        Json old = base.map().get(NamedReader.KIND);
        Json now = change.map().get(NamedReader.KIND);
        return !(old instanceof Json.Text a && now instanceof Json.Text b)
                || a.text().equals(b.text());
    }
}
