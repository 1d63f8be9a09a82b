package enishi.scenarios.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.calibration.CalibrationSpace;
import enishi.scenarios.calibration.FreeParameter;
import enishi.scenarios.calibration.FreeRole;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.problem.ScenarioException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ensembles are read strictly, and a set holds from the first month of the burn-in on. */
class EnsembleTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(EnsembleSchema.text());

    private static final String MINE = """
            {
              "id": "mine",
              "title": {"en": "Mine", "ja": "試し"},
              "provenance": {"method": {"en": "By hand."}},
              "priors": [
                {"path": "parameters.coreGroup.activityWeight", "low": 0, "high": 0.9},
                {"path": "parameters.outreach.contactsPerPersonMonth", "low": 10, "high": 100, "scale": "log"}
              ],
              "sets": [
                {"name": "set-02", "parameters": {"parameters.coreGroup.activityWeight": 0.9,
                  "parameters.outreach.contactsPerPersonMonth": 50}},
                {"name": "set-01", "parameters": {"parameters.coreGroup.activityWeight": 0.1,
                  "parameters.outreach.contactsPerPersonMonth": 20}}
              ]
            }
            """;

    static List<String> ids() {
        return EnsembleCatalog.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void shippedOnesExplainThemselvesInBothLanguages(String id) {
        Ensemble ensemble = EnsembleCatalog.open(id);
        assertThat(ensemble.id()).isEqualTo(id);
        assertThat(ensemble.title("en")).isNotBlank().isNotEqualTo(ensemble.title("ja"));
        assertThat(Objects.requireNonNull(ensemble.definition().description()).ja())
                .endsWith("。");
        assertThat(ensemble.definition().provenance().method().ja()).endsWith("。");
        assertThat(ensemble.sets()).hasSizeGreaterThan(5);
        assertThat(ensemble.sets().get(0).isDefaults()).isTrue();
        assertThat(ensemble.priors())
                .allSatisfy(prior -> assertThat(prior.title().in("en"))
                        .isNotEqualTo(prior.path())
                        .isNotEqualTo(prior.title().in("ja")));
    }

    @Test
    void theUsualOneHasThirtySetsThatSpanWhatNoPatternFixes() {
        Ensemble usual = EnsembleCatalog.open(EnsembleCatalog.USUAL);
        List<ParameterSet> sets = usual.sets().subList(1, usual.sets().size());
        assertThat(sets).hasSizeGreaterThanOrEqualTo(30);
        List<FreeParameter> couplings =
                CalibrationSpace.shipped().only(FreeRole.COUPLING).free();
        assertThat(couplings).hasSize(5);
        for (FreeParameter coupling : couplings) {
            DoubleSummaryStatistics shares = sets.stream()
                    .mapToDouble(set ->
                            coupling.share(Objects.requireNonNull(set.byPath().get(coupling.path()))))
                    .summaryStatistics();
            assertThat(shares.getMax() - shares.getMin()).as(coupling.path()).isGreaterThanOrEqualTo(0.8);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theSchemaAcceptsShippedOnesAndTheirCopies(String id) {
        assertThat(SCHEMA.validate(EnsembleCatalog.shipped(id), InputFormat.JSON))
                .isEmpty();
        String copy = EnsembleCatalog.open(id).json();
        assertThat(SCHEMA.validate(copy, InputFormat.JSON)).isEmpty();
        assertThat(Ensemble.read("copy", copy)).isEqualTo(EnsembleCatalog.open(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyShippedSetCanBeRunInEveryShippedScenario(String id) {
        Ensemble ensemble = EnsembleCatalog.open(id);
        Scenario baseline = ScenarioCatalog.open("baseline-japan");
        for (String shipped : List.of("baseline-japan", "no-public-support", "community-driven")) {
            Scenario scenario = ScenarioCatalog.open(shipped).withBurnIn(baseline.burnIn());
            for (ParameterSet set : ensemble.sets()) {
                assertThat(set.under(scenario).id()).isEqualTo(shipped);
            }
        }
    }

    @Test
    void setsAreTakenByNameWhateverTheOrderOfTheFile() {
        Ensemble ensemble = Ensemble.read("mine.json", MINE);
        assertThat(ensemble.sets().stream().map(ParameterSet::name)).containsExactly("defaults", "set-01", "set-02");
        assertThat(ensemble.first(2).sets().stream().map(ParameterSet::name)).containsExactly("defaults", "set-01");
        assertThat(ensemble.first(2).json()).contains("set-01").doesNotContain("set-02");
        assertThat(SCHEMA.validate(MINE, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aSetHoldsFromTheFirstMonthOfTheBurnInOn() {
        Ensemble ensemble = Ensemble.read("mine.json", MINE);
        Scenario baseline = ScenarioCatalog.open("baseline-japan");
        Scenario under = ensemble.sets().get(1).under(baseline);
        assertThat(under.policy().parameters().coreGroup().activityWeight()).isEqualTo(0.1);
        assertThat(under.burnIn().parameters().coreGroup().activityWeight()).isEqualTo(0.1);
        assertThat(under.title("ja")).isEqualTo(baseline.title("ja"));
        assertThat(ensemble.sets().get(0).under(baseline).contentHash()).isEqualTo(baseline.contentHash());
        Scenario other = ScenarioCatalog.open("no-public-support").withBurnIn(baseline.burnIn());
        assertThat(ensemble.sets().get(1).under(other).burnIn()).isEqualTo(under.burnIn());
    }

    @Test
    void whatAScenarioChangesItselfItKeepsFromTheFirstReportedMonthOn() {
        Ensemble ensemble = Ensemble.read("mine.json", MINE);
        Scenario baseline = ScenarioCatalog.open("baseline-japan");
        Scenario own = ScenarioCatalog.open("community-driven").withBurnIn(baseline.burnIn());
        assertThat(ensemble.keptBy(own)).containsExactly("parameters.outreach.contactsPerPersonMonth");
        assertThat(ensemble.keptBy(baseline)).isEmpty();
        Scenario under = ensemble.sets().get(1).under(own);
        assertThat(under.policy().parameters().outreach().contactsPerPersonMonth())
                .isEqualTo(60);
        assertThat(under.burnIn().parameters().outreach().contactsPerPersonMonth())
                .isEqualTo(20);
        assertThat(under.policy().parameters().coreGroup().activityWeight()).isEqualTo(0.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"low\": 0, | \"low\": 1, | /priors/0/high (line 6): 0.9 is not above the lowest value",
                "activityWeight\", \"low\" | activityWeigh\", \"low\" | /priors/0/path (line 6): \"activityWeigh\" is no number",
                "\"parameters.coreGroup.activityWeight\", \"low\" | \"coreGroup.activityWeight\", \"low\" |"
                        + " Maybe \"parameters.coreGroup.activityWeight\" was meant.",
                "\"low\": 10, | \"low\": 0, | /priors/1/low (line 7): 0 has no logarithm",
                "\"name\": \"set-02\" | \"name\": \"defaults\" | /sets/0/name (line 10): \"defaults\" is not allowed",
                "\"name\": \"set-02\" | \"name\": \"set-01\" | /sets/1/name (line 12): \"set-01\" is there twice",
                "\"name\": \"set-02\" | \"name\": \"Set 2\" | /sets/0/name (line 10): \"Set 2\" is not allowed",
                "activityWeight\": 0.9, | activityWeight\": 0.95, | 0.95 is not allowed; a number within its prior, from 0 to 0.9",
                "activityWeight\": 0.9, | activityWeigh\": 0.9, | Maybe you meant \"parameters.coreGroup.activityWeight\".",
                "activityWeight\": 0.9, | activityWeigh\": 0.9, | parameters.coreGroup.activityWeight is missing",
                "activityWeight\": 0.9, | activityWeight\": \"much\", | /sets/0/parameters/parameters.coreGroup.activityWeight",
                "\"scale\": \"log\" | \"scale\": \"logs\" | /priors/1/scale (line 7): \"logs\" is not allowed",
                "\"provenance\": {\"method\": {\"en\": \"By hand.\"}}, | '' | /provenance"
            })
    void whatIsWrongIsNamedWithItsPlace(String good, String bad, String told) {
        String text = MINE.replace(good, bad.equals("''") ? "" : bad);
        assertThat(text).isNotEqualTo(MINE);
        assertThatThrownBy(() -> Ensemble.read("mine.json", text))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("mine.json")
                .hasMessageContaining(told);
    }

    @Test
    void anEnsembleWithoutSetsOrParametersIsNone() {
        assertThatThrownBy(() -> Ensemble.read("mine.json", MINE.replaceAll("(?s)\"sets\": \\[.*\\]", "\"sets\": []")))
                .hasMessageContaining("/sets")
                .hasMessageContaining("there are 0 sets");
        assertThatThrownBy(() -> EnsembleCatalog.open("not-ruled-ou"))
                .hasMessageContaining("is neither a shipped ensemble nor a file")
                .hasMessageContaining("Maybe you meant \"not-ruled-out\".");
    }
}
