package enishi.scenarios.mechanism;

import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import enishi.sim.metric.Area;
import enishi.sim.parameter.Sources;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The file of a claim that runs can be held against: a definition, and parts of scenarios that are checked when scenarios are
 * made of them. What is wrong is gathered, so that all of it can be told at once.
 *
 * @param <D> what defines the claim
 */
public final class ClaimFile<D extends Record> {

    private final String name;
    private final Json.Members tree;
    private final @Nullable D definition;
    private final Problems problems;

    private ClaimFile(String name, Json.Members tree, @Nullable D definition, Problems problems) {
        this.name = name;
        this.tree = tree;
        this.definition = definition;
        this.problems = problems;
    }

    /**
     * Opens a file.
     *
     * @param name what messages call it
     * @param text its text
     * @param type the record that its members are read into
     * @param parts the members that are parts of scenarios instead
     * @throws ScenarioException if it is no JSON object
     */
    public static <D extends Record> ClaimFile<D> open(String name, String text, Class<D> type, List<String> parts)
            throws ScenarioException {
        Problems problems = new Problems();
        Json.Members tree = TreeReader.readObject(name, text, problems);
        problems.throwIfAny(name);
        if (tree == null) {
            throw new IllegalStateException(name + " refused without a reason");
        }
        D definition = new RecordReader(problems, (pointer, value) -> {}).read(type, tree, "", parts);
        return new ClaimFile<>(name, tree, definition, problems);
    }

    /** Whether it names a part. */
    public boolean has(String part) {
        return tree.map().containsKey(part);
    }

    /** A part, or {@code null} if it is missing or no object. */
    public Json.@Nullable Members part(String part) {
        return tree.map().get(part) instanceof Json.Members members ? members : null;
    }

    /** The definition as far as it is known, or {@code null} if something in it cannot be read. */
    public @Nullable D readable() {
        return definition;
    }

    /**
     * The definition.
     *
     * @throws ScenarioException with everything that was found wrong
     */
    public D checked() throws ScenarioException {
        problems.throwIfAny(name);
        if (definition == null) {
            throw new IllegalStateException(name + " refused without a reason");
        }
        return definition;
    }

    /** Notes that something is wrong. */
    public void refuse(String pointer, String found, String allowed) {
        problems.add(tree.place(), pointer, found, allowed, null);
    }

    /** Notes that a word is wrong unless it is one of those known. */
    public void refuseUnless(Collection<String> known, String given, String pointer) {
        if (!known.contains(given)) {
            problems.add(
                    tree.place(),
                    pointer,
                    Wording.quote(given) + " is not allowed here",
                    "one of " + String.join(", ", known),
                    Wording.maybe(given, known));
        }
    }

    /** Notes which sources are not in the list of sources. */
    public void refuseUnknownSources(List<String> sources) {
        sources.forEach(source -> refuseUnless(Sources.ALL.keySet(), source, "/sources"));
    }

    /**
     * Notes if an outcome means nothing, or is not measured in its area.
     *
     * @param known the names that an outcome may have here
     * @param outcome its name in the file
     * @param area its area in the file
     * @param meant the same as it is measured
     * @param at where it stands in the file
     */
    public void refuseUnlessMeasured(
            Collection<String> known, String outcome, String area, ExpectedOutcome meant, String at) {
        refuseUnless(known, outcome, at + "/outcome");
        int count = known.contains(outcome) ? meant.measure().areas() : Area.COUNT;
        List<String> areas = IntStream.range(0, count).mapToObj(Area::code).toList();
        if (!areas.contains(meant.area())) {
            refuseUnless(areas, area, at + "/area");
        }
    }
}
