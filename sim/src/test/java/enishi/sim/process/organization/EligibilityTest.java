package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Ngo;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Schemes;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private final Ngo ngo = new Ngo(0, 3, 24_000, 0, 24_000, 0, 0);

    @Test
    void withoutLeversASchemeIsOpenToAll() {
        GrantScheme scheme = Schemes.scheme();
        ngo.awards.put("scheme", 999);
        ngo.awards.put("other", 5);
        assertThat(Eligibility.isForPlaceAndCause(scheme, "JP-04", "peace")).isTrue();
        assertThat(Eligibility.isBackedByLocalGovernment(scheme, 0)).isTrue();
        assertThat(Eligibility.isStillOpenTo(scheme, "scheme", 1, ngo)).isTrue();
    }

    @Test
    void placesAndCausesMustBothFit() {
        GrantScheme scheme = Schemes.scheme("prefectures", List.of("JP-04"), "causes", List.of("peace", "health"));
        assertThat(Eligibility.isForPlaceAndCause(scheme, "JP-04", "health")).isTrue();
        assertThat(Eligibility.isForPlaceAndCause(scheme, "JP-05", "health")).isFalse();
        assertThat(Eligibility.isForPlaceAndCause(scheme, "JP-04", "education")).isFalse();
    }

    @Test
    void theTieWithTheLocalGovernmentMustBeAsStrongAsAsked() {
        GrantScheme scheme = Schemes.scheme("minimumLocalGovernmentTie", 0.3);
        assertThat(Eligibility.isBackedByLocalGovernment(scheme, 0.3)).isTrue();
        assertThat(Eligibility.isBackedByLocalGovernment(scheme, 0.29)).isFalse();
    }

    @Test
    void earlierAwardsAndThoseThatWaitCountTogether() {
        GrantScheme scheme = Schemes.scheme("mostEarlierAwards", 2);
        ngo.awards.put("scheme", 1);
        ngo.awards.put("other", 7);
        assertThat(Eligibility.isStillOpenTo(scheme, "scheme", 1, ngo)).isTrue();
        assertThat(Eligibility.isStillOpenTo(scheme, "scheme", 2, ngo)).isFalse();
        ngo.awards.put("scheme", 3);
        assertThat(Eligibility.isStillOpenTo(scheme, "scheme", 0, ngo)).isFalse();
    }

    @Test
    void formerUsersOfOtherSchemesAreShutOut() {
        GrantScheme scheme = Schemes.scheme("closedToUsersOf", List.of("large", "unknown"));
        assertThat(Eligibility.isStillOpenTo(scheme, "scheme", 0, ngo)).isTrue();
        ngo.awards.put("small", 1);
        assertThat(Eligibility.isStillOpenTo(scheme, "scheme", 0, ngo)).isTrue();
        ngo.awards.put("large", 1);
        assertThat(Eligibility.isStillOpenTo(scheme, "scheme", 0, ngo)).isFalse();
    }
}
