package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.policy.Schemes;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NgoTest {

    private static Ngo ngo(int prefecture, int month, int slot) {
        return new Ngo(0, prefecture, month, slot, month - 30, 0, 0);
    }

    @Test
    void theIdSaysWhereAndWhenItCame() {
        assertThat(ngo(12, 12 * 2013 + 3, 7).id).isEqualTo("13-2013-04-007");
    }

    @Test
    void keysDifferWherePlaceOrMonthOrSlotDiffers() {
        Set<Integer> keys = new HashSet<>();
        int number = 0;
        for (int prefecture = 0; prefecture < 47; prefecture += 23) {
            for (int month = 12 * 1986; month < 12 * 2050; month += 37) {
                for (int slot = 0; slot < 1024; slot += 31) {
                    Ngo ngo = ngo(prefecture, month, slot);
                    keys.add(ngo.key);
                    number++;
                    assertThat(ngo.key).isPositive();
                }
            }
        }
        assertThat(keys).hasSize(number);
    }

    @Test
    void theKeyDoesNotDependOnTheRegister() {
        assertThat(new Ngo(5, 3, 24_000, 1, 24_000, 2, 77).key).isEqualTo(new Ngo(6, 3, 24_000, 1, 24_000, 0, 78).key);
    }

    @Test
    void ageCountsFromTheFoundingMonth() {
        assertThat(ngo(0, 24_000, 0).age(24_010)).isEqualTo(40);
    }

    @Test
    void restrictedMoneyAndBudgetsAddUpOverProjects() {
        Ngo ngo = ngo(0, 24_000, 0);
        Scheme scheme = new Scheme("s", 1, Schemes.scheme("projectStaffShare", 0.2));
        for (int i = 0; i < 3; i++) {
            Project project = new Project(scheme, 24_000, 600, 600, 600, 6);
            project.receivedDirectYen = 600;
            project.spentYen = 100L * i;
            ngo.projects.add(project);
        }
        ngo.projects.get(2).ended = true;
        assertThat(ngo.restrictedYen()).isEqualTo(600 + 500 + 400);
        assertThat(ngo.projectBurdenYen()).isEqualTo(200);
        assertThat(ngo.projectStaff(80, share -> share)).isEqualTo(0.5);
        assertThat(ngo.projectStaff(80, share -> 2 * share)).isEqualTo(1);
        scheme.use(Schemes.scheme("reportingBurden", 0.25));
        assertThat(ngo.projectBurdenYen()).isEqualTo(50);
    }

    @Test
    void theTrackRecordBeginsAtOneHalf() {
        Ngo ngo = ngo(0, 24_000, 0);
        assertThat(ngo.successShare()).isEqualTo(0.5);
        ngo.successes = 7;
        ngo.failures = 1;
        assertThat(ngo.successShare()).isEqualTo(0.8);
    }
}
