package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CoreVolunteersTest {

    private final CoreVolunteers core = new CoreVolunteers();

    @Test
    void whoLeavesIsGoneAndTheOthersKeepTheirOrder() {
        for (int age = 300; age < 320; age++) {
            core.join(age);
        }
        core.leave(0);
        core.leave(5);
        core.growOlder();
        assertThat(core.count()).isEqualTo(18);
        assertThat(core.ageMonths(0)).isEqualTo(302);
        assertThat(core.ageMonths(4)).isEqualTo(306);
        assertThat(core.ageMonths(5)).isEqualTo(308);
        assertThat(core.ageMonths(17)).isEqualTo(320);
    }

    @Test
    void nobodyStandsBeyondTheLast() {
        core.join(300);
        core.clear();
        assertThat(core.count()).isZero();
        assertThatThrownBy(() -> core.ageMonths(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
