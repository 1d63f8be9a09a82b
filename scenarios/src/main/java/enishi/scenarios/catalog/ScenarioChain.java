package enishi.scenarios.catalog;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.BurnIn;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.io.TreeMerge;
import enishi.scenarios.io.TreePlaces;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import enishi.scenarios.validation.Checks;
import enishi.sim.model.ModelInput.Policy;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import enishi.sim.process.ModelParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A scenario, the one that it extends, and so on to the one that extends none. */
final class ScenarioChain {

    static final String EXTENDS = "extends";
    static final String SCHEMA = "$schema";

    private static final List<String> FILE_KEYS = List.of(SCHEMA, EXTENDS);

    /** A scenario does not inherit who another one is. */
    static final List<String> IDENTITY = List.of("id", "title", "question", "description", "sources");

    private static final int LONGEST = 16;

    private final Problems problems = new Problems();
    private final List<ScenarioSource> sources = new ArrayList<>();
    private final List<Json.Members> trees = new ArrayList<>();
    private boolean broken;

    private ScenarioChain() {}

    /** Reads the chain, the given scenario first. */
    static ScenarioChain start(ScenarioSource source) throws ScenarioException {
        ScenarioChain chain = new ScenarioChain();
        ScenarioSource next = source;
        while (next != null) {
            chain.sources.add(next);
            Json.Members tree = TreeReader.readObject(next.name(), next.text(), chain.problems);
            if (tree == null) {
                break;
            }
            chain.trees.add(tree);
            next = chain.parent(next, tree);
        }
        if (chain.trees.size() < chain.sources.size() || chain.broken) {
            chain.trees.forEach(chain::addOwnProblems);
            chain.problems.throwIfAny(source.name());
        }
        return chain;
    }

    /**
     * Adds what is wrong with what a scenario itself says. What it lacks cannot be told as long as the one that it extends is
     * not known.
     */
    private void addOwnProblems(Json.Members tree) {
        TreePlaces own = new TreePlaces(tree);
        Problems here = new Problems();
        bind(withoutNulls(without(tree, FILE_KEYS)), here);
        here.list().stream().filter(problem -> own.has(problem.pointer())).forEach(problems::add);
    }

    private @Nullable ScenarioSource parent(ScenarioSource source, Json.Members tree) {
        Json schema = tree.map().get(SCHEMA);
        if (schema != null && !(schema instanceof Json.Text)) {
            problems.add(schema.place(), "/" + SCHEMA, schema.described() + " is not allowed", "a text", null);
        }
        Json json = tree.map().get(EXTENDS);
        if (json == null) {
            return null;
        }
        String allowed = "one of " + String.join(", ", ScenarioCatalog.ids()) + ", or the path of a file";
        String found = json.described() + " is not allowed";
        String maybe = null;
        if (json instanceof Json.Text text) {
            try {
                ScenarioSource parent = source.parent(text.text());
                if (parent != null && isNew(parent)) {
                    return parent;
                }
                found = parent == null ? json.described() + " is not known" : circle(parent);
                maybe = parent == null ? Wording.maybe(text.text(), ScenarioCatalog.ids()) : null;
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
                found = json.described() + " cannot be read";
            }
        }
        problems.add(json.place(), "/" + EXTENDS, found, allowed, maybe);
        broken = true;
        return null;
    }

    private boolean isNew(ScenarioSource parent) {
        return sources.size() < LONGEST
                && sources.stream().noneMatch(source -> source.key().equals(parent.key()));
    }

    private String circle(ScenarioSource parent) {
        List<String> names = new ArrayList<>();
        sources.forEach(source -> names.add(source.name()));
        names.add(parent.name());
        return (sources.size() < LONGEST ? "a circle of scenarios that extend each other: " : "too long a chain: ")
                + String.join(" → ", names);
    }

    /** The complete scenario, if nothing in the chain is wrong. */
    Scenario scenario() throws ScenarioException {
        Json.Members merged = new Json.Members(trees.get(0).place(), Map.of());
        ScenarioDefinition root = null;
        ScenarioDefinition definition = null;
        for (int i = trees.size() - 1; i >= 0; i--) {
            Problems here = new Problems();
            merged = new TreeMerge(here).merge(without(merged, IDENTITY), without(trees.get(i), FILE_KEYS));
            definition = bind(merged, here);
            root = i == trees.size() - 1 ? definition : root;
            addNews(here, new TreePlaces(trees.get(i)));
        }
        problems.throwIfAny(sources.get(0).name());
        if (definition == null || root == null) {
            throw new IllegalStateException("scenario refused without a reason");
        }
        return new Scenario(definition, burnIn(definition, root));
    }

    /** Adds what is wrong, but not again what is wrong in the scenario extended and only inherited. */
    private void addNews(Problems here, TreePlaces own) {
        List<Problem> known = problems.list();
        for (Problem problem : here.list()) {
            boolean inherited = !own.has(problem.pointer()) && known.stream().anyMatch(other -> same(other, problem));
            if (!inherited) {
                problems.add(problem);
            }
        }
    }

    private static boolean same(Problem a, Problem b) {
        return a.pointer().equals(b.pointer())
                && a.found().equals(b.found())
                && a.allowed().equals(b.allowed());
    }

    private static @Nullable ScenarioDefinition bind(Json.Members merged, Problems problems) {
        TreePlaces places = new TreePlaces(merged);
        RecordReader reader = Checks.reader(problems, places::of);
        return reader.read(ScenarioDefinition.class, merged, "", FILE_KEYS);
    }

    private static Policy burnIn(ScenarioDefinition definition, ScenarioDefinition root) {
        BurnIn burnIn = definition.burnIn();
        ModelParameters parameters = burnIn == null ? null : burnIn.parameters();
        SortedMap<String, Instrument> instruments = burnIn == null ? null : burnIn.instruments();
        SortedMap<String, Shock> shocks = burnIn == null ? null : burnIn.shocks();
        return new Policy(
                parameters == null ? root.parameters() : parameters,
                instruments == null ? root.instruments() : instruments,
                shocks == null ? root.shocks() : shocks);
    }

    /** A null takes away what the scenario extended says, so it says nothing alone. */
    private static Json.Members withoutNulls(Json.Members tree) {
        Map<String, Json> kept = new LinkedHashMap<>();
        tree.map().forEach((key, value) -> {
            if (!(value instanceof Json.Null)) {
                kept.put(key, value instanceof Json.Members members ? withoutNulls(members) : value);
            }
        });
        return new Json.Members(tree.place(), kept);
    }

    private static Json.Members without(Json.Members tree, List<String> keys) {
        Map<String, Json> kept = new LinkedHashMap<>(tree.map());
        keys.forEach(kept::remove);
        return new Json.Members(tree.place(), kept);
    }
}
