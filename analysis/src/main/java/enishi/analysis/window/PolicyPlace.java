package enishi.analysis.window;

import enishi.analysis.window.desk.PolicyDesk;
import enishi.analysis.window.desk.PolicyPanel;
import enishi.analysis.window.play.Clock;
import enishi.analysis.window.play.Script;
import enishi.analysis.window.words.Speech;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.model.ModelInput;
import enishi.sim.model.ModelInput.Policy;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.Function;

/** Joins the desk, on which a policy is made, to the clock, which plays it. Swing's thread only. */
final class PolicyPlace implements PolicyPanel.Listener {

    private final Clock clock;
    private final Speech speech;
    private final Consumer<WindowSetting> begun;
    private final PolicyPanel panel;
    private WindowSetting setting;
    private PolicyDesk desk;
    private String source;

    PolicyPlace(WindowSetting setting, Clock clock, Speech speech, Consumer<WindowSetting> begun) {
        this.begun = begun;
        this.setting = setting;
        this.clock = clock;
        this.speech = speech;
        source = setting.source();
        desk = new PolicyDesk(setting.scenario(), Desk.shipped());
        panel = new PolicyPanel(desk, source, this, speech.language());
    }

    /**
     * Worlds and a desk for later.
     *
     * @param setting of the worlds
     * @param desk the desk
     * @param source the id or file of the scenario of the desk
     */
    record Aside(WindowSetting setting, PolicyDesk desk, String source) {}

    /** What there is now, to come back to. */
    Aside aside() {
        return new Aside(setting, desk, source);
    }

    PolicyPanel panel() {
        return panel;
    }

    /** The desk at which the class sits. */
    PolicyDesk desk() {
        return desk;
    }

    /** Says everything anew, in the language and with the letters of the moment. */
    void speak() {
        panel.speak(speech.language());
    }

    /** Begins anew with the policy that stands on the desk, its shocks at their dates. */
    void begin(WindowSetting other) throws ScenarioException {
        ModelInput baseline = other.script().baseline();
        setting = other;
        clock.begin(Script.of(baseline).with(desk.policy()));
    }

    /** Begins anew at a fresh desk of another setting. */
    void beginFresh(WindowSetting other) throws ScenarioException {
        use(new PolicyDesk(other.scenario(), Desk.shipped()), other.source());
        begin(other);
    }

    /** Begins anew what was put aside. */
    void resume(Aside aside) throws ScenarioException {
        use(aside.desk(), aside.source());
        begin(aside.setting());
    }

    private void use(PolicyDesk other, String itsSource) {
        desk = other;
        source = itsSource;
        panel.use(desk, source);
    }

    /** What was moved while the burn-in ran counts too. */
    void settle() {
        clock.adopt(desk.policy());
    }

    @Override
    public void adopt(Policy policy) {
        clock.adopt(policy);
    }

    /** A scenario with the baseline's past becomes the policy; one with another past or calendar becomes both worlds. */
    @Override
    public void begin(String scenarioId) {
        Scenario scenario = ScenarioCatalog.open(scenarioId);
        WindowSetting other =
                new WindowSetting(scenario, scenarioId, setting.overrides(), setting.tables(), speech.language());
        if (setting.script().differsInPolicyOnly(other.script().baseline())) {
            use(new PolicyDesk(scenario, Desk.shipped()), scenarioId);
            begin(setting);
        } else {
            beginFresh(other);
            begun.accept(other);
        }
    }

    @Override
    public void strike(Function<YearMonth, Policy> made) {
        clock.adoptFor(made);
    }

    @Override
    public RunSettings run() {
        return setting.scenario().run(setting.overrides());
    }
}
