package enishi.analysis.window;

import enishi.analysis.comparison.Language;
import enishi.analysis.window.play.Script;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import enishi.scenarios.problem.ScenarioException;

/**
 * What the window opens with.
 *
 * @param scenario the scenario of both worlds until somebody moves a lever
 * @param source its id if it is shipped, or the path of its file
 * @param overrides seed, years and scale where they differ from the scenario's
 * @param tables the product's tables
 * @param language the language at first
 */
public record WindowSetting(
        Scenario scenario, String source, RunOverrides overrides, Tables tables, Language language) {

    /** The play with the scenario's own seed, or the one that is asked for instead. */
    public Script script() throws ScenarioException {
        return Script.of(scenario.modelInput(overrides, tables));
    }

    /** The same setting with another seed. */
    WindowSetting withSeed(long seed) {
        return new WindowSetting(scenario, source, overrides.withSeed(seed), tables, language);
    }
}
