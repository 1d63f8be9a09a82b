package enishi.scenarios.assembly;

import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.BurnIn;
import enishi.scenarios.definition.Population;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordWriter;
import enishi.scenarios.io.TreeWriter;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.model.ModelInput;
import enishi.sim.model.ModelInput.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario that is complete and free of problems: nothing in it depends on another file. */
public final class Scenario {

    private static final String RUN = "run";

    private final ScenarioDefinition definition;
    private final Policy burnIn;

    /**
     * A scenario.
     *
     * @param definition what the file says; where it leaves its burn-in open, {@code burnIn} counts
     * @param burnIn the policy before the first reported month
     */
    public Scenario(ScenarioDefinition definition, Policy burnIn) {
        this.definition = new ScenarioDefinition(
                definition.id(),
                definition.title(),
                definition.question(),
                definition.description(),
                definition.sources(),
                definition.lookAt(),
                definition.start(),
                definition.population(),
                definition.parameters(),
                definition.instruments(),
                definition.shocks(),
                new BurnIn(burnIn.parameters(), burnIn.instruments(), burnIn.shocks()),
                definition.run());
        this.burnIn = burnIn;
    }

    /** What the scenario says, with its burn-in filled in. */
    public ScenarioDefinition definition() {
        return definition;
    }

    /**
     * What does nothing in a run because of its dates, one sentence each; empty if everything has its time.
     *
     * @param run how it is run
     */
    public List<String> idle(RunSettings run) {
        return Idle.in(definition, run);
    }

    /** The scenario's id. */
    public String id() {
        return definition.id();
    }

    /**
     * The title.
     *
     * @param language {@code en} or {@code ja}
     */
    public String title(String language) {
        return definition.title().in(language);
    }

    /**
     * The question that the scenario answers, or an empty text.
     *
     * @param language {@code en} or {@code ja}
     */
    public String question(String language) {
        Words question = definition.question();
        return question == null ? "" : question.in(language);
    }

    /** What it says and what to look at, in a language; empty if it says nothing of that. */
    public String description(String language) {
        Words description = definition.description();
        return description == null ? "" : description.in(language);
    }

    /** The policy from the first reported month on. */
    public Policy policy() {
        return new Policy(definition.parameters(), definition.instruments(), definition.shocks());
    }

    /** The policy before the first reported month. */
    public Policy burnIn() {
        return burnIn;
    }

    /** The same scenario with another policy before its first reported month, as scenarios compared must share it. */
    public Scenario withBurnIn(Policy other) {
        return new Scenario(definition, other);
    }

    /**
     * How the scenario is run.
     *
     * @throws ScenarioException if an override is out of bounds
     */
    public RunSettings run(RunOverrides overrides) throws ScenarioException {
        return Overrides.apply(definition.run(), overrides);
    }

    /**
     * The effective scenario: one complete file with every parameter and lever, which gives the same run and, read and
     * written again, the same bytes.
     */
    public String effectiveJson(RunSettings run) {
        Map<String, Json> members = new LinkedHashMap<>(content());
        members.put(RUN, RecordWriter.write(run));
        return TreeWriter.write(new Json.Members(Json.NOWHERE, members));
    }

    /** SHA-256 of the effective scenario without how it is run, in hexadecimal. */
    public String contentHash() {
        return ContentHash.of(TreeWriter.write(new Json.Members(Json.NOWHERE, content())));
    }

    private Map<String, Json> content() {
        Map<String, Json> members =
                new LinkedHashMap<>(RecordWriter.write(definition).map());
        members.remove(RUN);
        return members;
    }

    /** The input of a run with the product's tables. */
    public ModelInput modelInput(RunOverrides overrides) throws ScenarioException {
        return modelInput(overrides, Tables.load());
    }

    /** The input of a run. */
    public ModelInput modelInput(RunOverrides overrides, Tables tables) throws ScenarioException {
        RunSettings run = run(overrides);
        boolean changing = definition.population() == Population.INTERPOLATED;
        return new ModelInput(
                changing ? tables.geography().counting(tables.censuses()) : tables.geography(),
                tables.causes(),
                tables.heritage(),
                tables.countries(),
                tables.heat(),
                tables.startTables(),
                burnIn,
                policy(),
                definition.start(),
                run.burnInMonths(),
                run.years() * 12,
                run.scale(),
                run.seed());
    }
}
