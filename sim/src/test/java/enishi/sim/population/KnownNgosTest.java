package enishi.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KnownNgosTest {

    private static final int RESIDENT = 1001;

    private final KnownNgos known = new KnownNgos();

    @Test
    void whoKnowsNothingHasNoSlotAndCanLearnOfAny() {
        assertThat(known.slotOf(RESIDENT)).isEqualTo(-1);
        assertThat(known.canLearnOf(RESIDENT, 5)).isTrue();
        assertThat(known.slots()).isZero();
    }

    @Test
    void fourNgosAreTheMost() {
        for (int ngo = 10; ngo < 14; ngo++) {
            assertThat(known.canLearnOf(RESIDENT, ngo)).isTrue();
            assertThat(known.learn(RESIDENT, ngo)).isEqualTo(known.slotOf(RESIDENT));
            assertThat(known.canLearnOf(RESIDENT, ngo)).isFalse();
        }
        assertThat(known.canLearnOf(RESIDENT, 14)).isFalse();
        assertThat(known.count(known.slotOf(RESIDENT))).isEqualTo(4);
        assertThatThrownBy(() -> known.learn(RESIDENT, 14))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("knows four");
    }

    @Test
    void whatIsForgottenLeavesRoom() {
        for (int ngo = 0; ngo < 4; ngo++) {
            known.learn(RESIDENT, ngo);
        }
        int slot = known.slotOf(RESIDENT);
        known.forget(slot, 0);
        assertThat(known.knows(slot, 0)).isFalse();
        assertThat(known.knows(slot, 3)).isTrue();
        assertThat(known.canLearnOf(RESIDENT, 9)).isTrue();
        assertThat(known.learn(RESIDENT, 9)).isEqualTo(slot);
        assertThat(known.knows(slot, 9)).isTrue();
        assertThatThrownBy(() -> known.forget(slot, 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneKnownNgoIsReplacedByAnother() {
        for (int ngo = 0; ngo < 4; ngo++) {
            known.learn(RESIDENT, ngo);
        }
        int slot = known.slotOf(RESIDENT);
        known.replace(slot, 2, 30);
        assertThat(known.knows(slot, 2)).isFalse();
        assertThat(known.knows(slot, 30)).isTrue();
        assertThat(known.count(slot)).isEqualTo(4);
    }

    @Test
    void supportIsCountedPerResidentHoweverManyHaveSlots() {
        for (int i = 0; i < 500; i++) {
            int slot = known.learn(RESIDENT + i, 5);
            assertThat(slot).isEqualTo(i);
            known.countSupport(slot, 1);
            if (i % 2 == 0) {
                known.countSupport(slot, 1);
            }
        }
        for (int i = 0; i < 500; i++) {
            assertThat(known.supported(i)).isEqualTo(i % 2 == 0 ? 2 : 1);
            assertThat(known.count(i)).isEqualTo(1);
        }
        assertThat(known.slots()).isEqualTo(500);
    }
}
