package enishi.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the records of programmes for citizens work out themselves. */
class CitizenProgrammesTest {

    @Test
    void reachRisesWithSpendingEverMoreSlowlyUpToItsLimit() {
        CooperationCulture culture = CitizenProgrammes.culture("largestReach", 0.8, "halfReachYen", 10);
        assertThat(culture.reach(0)).isZero();
        assertThat(culture.reach(10)).isCloseTo(0.4, within(1e-15));
        assertThat(culture.reach(30)).isCloseTo(0.6, within(1e-15));
        assertThat(culture.reach(1e9)).isCloseTo(0.8, within(1e-6)).isLessThan(0.8);
        assertThat(CitizenProgrammes.culture("largestReach", 0).reach(100)).isZero();
    }

    @Test
    void aMatchAddsTheRateUpToATwelfthOfTheCap() {
        GiftMatching half = CitizenProgrammes.matching("rate", 0.5);
        assertThat(half.dueYen(1000)).isEqualTo(500);
        assertThat(half.dueYen(2000)).isEqualTo(1000);
        assertThat(half.dueYen(1e9)).isEqualTo(1000);
        assertThat(CitizenProgrammes.matching("rate", 0).dueYen(1000)).isZero();
    }

    @Test
    void giversAnswerWhatIsAddedByTheElasticity() {
        assertThat(CitizenProgrammes.matching("elasticity", 0.25).giftFactor(1)).isCloseTo(1.189, within(5e-4));
        assertThat(CitizenProgrammes.matching("elasticity", -0.5).giftFactor(3)).isCloseTo(0.5, within(1e-12));
        assertThat(CitizenProgrammes.matching("elasticity", 0).giftFactor(3)).isEqualTo(1);
        assertThat(CitizenProgrammes.matching("elasticity", 2).giftFactor(0)).isEqualTo(1);
    }

    @Test
    void settingsDoNotChangeWithTheListsTheyCameFrom() {
        List<String> places = new ArrayList<>(List.of("JP-01"));
        CooperationCulture culture = CitizenProgrammes.culture("prefectures", places);
        GiftMatching matching = CitizenProgrammes.matching("prefectures", places);
        GiftDeduction deduction = CitizenProgrammes.deduction("prefectures", places);
        places.add("JP-02");
        assertThat(List.of(culture.prefectures(), matching.prefectures(), deduction.prefectures()))
                .containsOnly(List.of("JP-01"));
    }
}
