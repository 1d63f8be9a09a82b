package enishi.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.scenarios.problem.ScenarioException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CalibrationSpaceTest {

    private static final String FILE = """
            {
              "id": "mine",
              "title": {"en": "Mine", "ja": "試し"},
              "free": [%s],
              "fixed": [%s]
            }
            """;

    private static final String TALK = """
            {"path": "parameters.talk.monthlyTalkProbability", "title": {"en": "Talk"}, "role": "fit",
             "low": %s, "high": %s, "scale": "%s", "why": {"en": "It spreads."}, "source": "%s"}
            """;

    private static final String ASSUMED = "assumption: a guess";

    private static CalibrationSpace read(String free, String fixed) {
        return CalibrationSpace.read("mine.json", FILE.formatted(free, fixed));
    }

    private static String talk(String low, String high, String scale, String source) {
        return TALK.formatted(low, high, scale, source);
    }

    private static BigDecimal only(CalibrationSpace space, double share) {
        return space.values(new double[] {share}).values().iterator().next();
    }

    @Test
    void theShippedSpaceVariesTheIdentifiedAndTheFiveCouplings() {
        CalibrationSpace space = CalibrationSpace.shipped();
        assertThat(space.places(FreeRole.FIT)).hasSizeBetween(8, 18);
        assertThat(space.only(FreeRole.COUPLING).free())
                .extracting(FreeParameter::path)
                .containsExactly(
                        "parameters.coreGroup.activityWeight",
                        "parameters.coreGroup.managementWeight",
                        "parameters.coreGroup.overloadEffect",
                        "parameters.labour.projectStaffFactor",
                        "parameters.outreach.contactsPerProject");
        assertThat(space.definition().fixed()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(space.free())
                .allSatisfy(parameter -> assertThat(parameter.title().ja()).isNotBlank());
    }

    @Test
    void thePointOfTheProductHasTheValuesOfTheProduct() {
        CalibrationSpace space = CalibrationSpace.shipped();
        double[] product = space.product();
        for (int i = 0; i < space.dimensions(); i++) {
            FreeParameter parameter = space.free().get(i);
            assertThat(parameter.at(product[i]).doubleValue())
                    .as(parameter.path())
                    .isCloseTo(
                            parameter.value().doubleValue(),
                            within(1e-4 * parameter.value().doubleValue()));
        }
    }

    @Test
    void onAScaleOfRatiosTheMiddleIsTheGeometricMean() {
        CalibrationSpace space = read(talk("0.1", "0.4", "log", ASSUMED), "");
        assertThat(only(space, 0.5)).isEqualByComparingTo("0.2");
        assertThat(only(space, -3)).isEqualByComparingTo("0.1");
        assertThat(only(space, 7)).isEqualByComparingTo("0.4");
        CalibrationSpace even = read(talk("0.1", "0.4", "linear", ASSUMED), "");
        assertThat(only(even, 0.5)).isEqualByComparingTo("0.25");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String wrong = String.join(
                ",",
                talk("0.1", "0.4", "log", "hearsay"),
                talk("0.1", "0.4", "log", ASSUMED),
                talk("0.4", "0.1", "linear", ASSUMED).replace("talk.monthlyTalk", "trust.supporterNotice"),
                talk("0", "0.4", "log", ASSUMED).replace("talk.monthlyTalk", "trust.otherNotice"),
                talk("0.3", "0.4", "log", ASSUMED).replace("talk.monthlyTalkProbability", "talk.farProbability"),
                talk("0.3", "4", "linear", ASSUMED).replace("talk.monthlyTalkProbability", "support.lapseScale"),
                talk("1", "9", "linear", ASSUMED).replace("talk.monthlyTalkProbability", "coreGroup.largest"),
                talk("1", "9", "linear", ASSUMED).replace("talk.monthlyTalkProbability", "coreGroup.burnout"));
        assertThatThrownBy(() -> read(wrong, ""))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("/free/0/source")
                .hasMessageContaining("hearsay")
                .hasMessageContaining("each parameter once")
                .hasMessageContaining("it is not above the smaller end")
                .hasMessageContaining("on a scale of ratios it is not above 0")
                .hasMessageContaining("leaves out what the product has, 0.1")
                .hasMessageContaining("/free/5/high")
                .hasMessageContaining("it is a whole number")
                .hasMessageContaining("burnOut");
    }

    @Test
    void whatIsFixedIsNotAlsoFreeNorItsOwnPartner() {
        String talk = "parameters.talk.monthlyTalkProbability";
        String fixed = "{\"path\": \"%s\", \"partner\": \"%s\", \"why\": {\"en\": \"A product.\"}}";
        assertThatThrownBy(() -> read(talk("0.1", "0.4", "log", ASSUMED), fixed.formatted(talk, talk)))
                .hasMessageContaining("it is free or fixed already");
        String far = "parameters.talk.farProbability";
        assertThatThrownBy(() -> read(talk("0.1", "0.4", "log", ASSUMED), fixed.formatted(far, far)))
                .hasMessageContaining("it is the same parameter");
        assertThatThrownBy(() -> read(
                        talk("0.1", "0.4", "log", ASSUMED),
                        fixed.formatted("instruments.ngo-project-subsidy.ceilings", far)))
                .hasMessageContaining("parameters.RULE.PARAMETER");
        assertThat(read(talk("0.1", "0.4", "log", ASSUMED), fixed.formatted(far, talk))
                        .definition()
                        .fixed())
                .hasSize(1);
    }

    @Test
    void aSpaceWithoutParametersIsNone() {
        assertThatThrownBy(() -> read("", "")).hasMessageContaining("at least one");
    }
}
