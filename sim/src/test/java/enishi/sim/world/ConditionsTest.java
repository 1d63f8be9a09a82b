package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.policy.Shock;
import enishi.sim.policy.Shocks;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final int APRIL = SmallWorld.MONTH + 1;
    private static final int STRUCK = 3;
    private static final int ELSEWHERE = 4;

    private final Conditions conditions = new Conditions();

    private void in(int month, Shock... shocks) {
        conditions.change(Shocks.named(shocks), month, SmallWorld.geography());
    }

    private void ordinary(int p) {
        assertThat(conditions.awarenessLift(p)).isZero();
        assertThat(conditions.giving(p)).isEqualTo(1);
        assertThat(conditions.meeting(p)).isEqualTo(1);
        assertThat(conditions.volunteering(p)).isEqualTo(1);
        assertThat(conditions.founding(p)).isEqualTo(1);
    }

    private void ordinaryEverywhere() {
        ordinary(STRUCK);
        ordinary(ELSEWHERE);
        assertThat(conditions.attention()).isEqualTo(1);
        assertThat(conditions.trustMove()).isZero();
        assertThat(conditions.projectBlock(null)).isZero();
        assertThat(conditions.projectBlock("PH")).isZero();
        assertThat(conditions.relief()).isEmpty();
    }

    @Test
    void withoutShocksTimesAreOrdinary() {
        ordinaryEverywhere();
        in(APRIL);
        ordinaryEverywhere();
    }

    @Test
    void aShockOfNothingChangesNothing() {
        in(APRIL, Shocks.shock());
        ordinaryEverywhere();
    }

    @Test
    void eachChannelHasItsOwnEffect() {
        in(
                APRIL,
                Shocks.shock(
                        "awarenessLift",
                        0.1,
                        "generosity",
                        0.5,
                        "attention",
                        0.25,
                        "trust",
                        -0.02,
                        "projectBlock",
                        0.4,
                        "meetingBlock",
                        0.3,
                        "volunteerSuspension",
                        0.2,
                        "incomeLoss",
                        0.1,
                        "founding",
                        1));
        assertThat(conditions.awarenessLift(STRUCK)).isCloseTo(0.1, within(1e-12));
        assertThat(conditions.giving(STRUCK)).isCloseTo(1.5 * 0.9, within(1e-12));
        assertThat(conditions.attention()).isEqualTo(1.25);
        assertThat(conditions.trustMove()).isEqualTo(-0.02);
        assertThat(conditions.projectBlock(null)).isCloseTo(0.4, within(1e-12));
        assertThat(conditions.meeting(STRUCK)).isCloseTo(0.7, within(1e-12));
        assertThat(conditions.volunteering(STRUCK)).isCloseTo(0.8, within(1e-12));
        assertThat(conditions.founding(STRUCK)).isEqualTo(2);
    }

    @Test
    void whatIsFeltOnTheSpotIsFeltWhereTheShockStrikes() {
        in(
                APRIL,
                Shocks.shock(
                        "prefectures",
                        List.of("JP-04"),
                        "awarenessLift",
                        0.1,
                        "meetingBlock",
                        0.3,
                        "volunteerSuspension",
                        0.2,
                        "incomeLoss",
                        0.1,
                        "founding",
                        1));
        ordinary(ELSEWHERE);
        assertThat(conditions.giving(STRUCK)).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void allOfJapanIsGenerous() {
        in(APRIL, Shocks.shock("prefectures", List.of("JP-04"), "generosity", 0.5));
        assertThat(conditions.giving(ELSEWHERE)).isEqualTo(1.5);
    }

    @Test
    void liftAndTrustComeInTheFirstMonthOnly() {
        Shock shock = Shocks.shock("awarenessLift", 0.1, "trust", 0.1, "generosity", 0.5);
        in(APRIL + 1, shock);
        assertThat(conditions.awarenessLift(STRUCK)).isZero();
        assertThat(conditions.trustMove()).isZero();
        assertThat(conditions.giving(STRUCK)).isEqualTo(1.5);
        in(APRIL + 3, shock);
        ordinaryEverywhere();
    }

    @Test
    void shocksAtTheSameTimeMultiply() {
        in(
                APRIL,
                Shocks.shock("meetingBlock", 0.5, "projectBlock", 0.5, "awarenessLift", 0.5),
                Shocks.shock("meetingBlock", 0.2, "projectBlock", 0.2, "awarenessLift", 0.2));
        assertThat(conditions.meeting(STRUCK)).isCloseTo(0.4, within(1e-12));
        assertThat(conditions.projectBlock(null)).isCloseTo(0.6, within(1e-12));
        assertThat(conditions.awarenessLift(STRUCK)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void workIsBlockedInTheCountriesNamed() {
        in(APRIL, Shocks.shock("countries", List.of("PH"), "projectBlock", 0.4));
        assertThat(conditions.projectBlock("PH")).isCloseTo(0.4, within(1e-12));
        assertThat(conditions.projectBlock("KE")).isZero();
        assertThat(conditions.projectBlock(null)).isZero();
    }

    @Test
    void reliefGoesOnWhenTheShockIsOver() {
        Shock shock = Shocks.shock("months", 1, "reliefDonationsYen", 6, "reliefMonths", 6);
        in(APRIL + 5, shock);
        assertThat(conditions.relief()).containsOnlyKeys("a");
        in(APRIL + 6, shock);
        assertThat(conditions.relief()).isEmpty();
    }
}
