package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.policy.Operator;
import enishi.sim.world.SmallWorld;
import org.junit.jupiter.api.Test;

class InstitutionsTest {

    private final Institutions institutions = new Institutions(SmallWorld.geography(), SmallWorld.countries());

    @Test
    void everyPrefectureHasAGovernmentAndEveryCoveringOfficeStandsOnce() {
        // 47 governments, the Ministry, Japan Platform, foundations, the offices of Tokyo and of number 27, three
        // countries.
        assertThat(institutions.all()).hasSize(47 + 3 + 2 + 3);
        assertThat(institutions.localGovernment(33).id).isEqualTo("local-government:JP-34");
        assertThat(institutions.localGovernment(33).prefecture).isEqualTo(33);
    }

    @Test
    void theMinistryIsInTokyoAndOfficesCoverPrefectures() {
        assertThat(institutions.agency(Operator.MINISTRY, 40).id).isEqualTo("ministry");
        assertThat(institutions.agency(Operator.MINISTRY, 40).prefecture).isEqualTo(12);
        assertThat(institutions.agency(Operator.JICA, 3).id).isEqualTo("jica:JP-13");
        assertThat(institutions.agency(Operator.JICA, 40).id).isEqualTo("jica:JP-27");
        assertThat(institutions.agency(Operator.JICA, 41)).isSameAs(institutions.agency(Operator.JICA, 40));
    }

    @Test
    void localGovernmentsDealWithNgosOfTheirOwnPrefecture() {
        assertThat(institutions.agency(Operator.LOCAL_GOVERNMENT, 40)).isSameAs(institutions.localGovernment(40));
        assertThat(institutions.agency(Operator.JAPAN_PLATFORM, 40).id).isEqualTo("japan-platform");
        assertThat(institutions.agency(Operator.FOUNDATION, 40).id).isEqualTo("foundations");
    }

    @Test
    void keysAreDifferentAndIdsTooWhateverTheOrderOfCountries() {
        assertThat(institutions.all())
                .extracting(institution -> institution.key)
                .doesNotHaveDuplicates();
        assertThat(institutions.all()).extracting(institution -> institution.id).doesNotHaveDuplicates();
        // 1000 + 26·1 + 1.
        assertThat(institutions.abroad().get(1).key).isEqualTo(1027);
        assertThat(institutions.abroad().get(1).id).isEqualTo("partner:BB");
        assertThat(institutions.abroad().get(1).country).isEqualTo(1);
        assertThat(institutions.abroad().get(1).prefecture).isEqualTo(Institution.NONE);
    }
}
