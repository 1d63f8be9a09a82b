package enishi.sim.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void everyTaskRunsOnceHoweverManyThreads(int threads) {
        try (SideBySide sideBySide = new SideBySide(threads)) {
            for (int count : new int[] {0, 1, 2, 47, 100}) {
                AtomicIntegerArray times = new AtomicIntegerArray(Math.max(1, count));
                sideBySide.run(count, times::incrementAndGet);
                for (int task = 0; task < count; task++) {
                    assertThat(times.get(task)).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void aTaskThatFailsFailsTheWholeAndNothingHangs() {
        for (int threads = 1; threads <= 3; threads++) {
            try (SideBySide sideBySide = new SideBySide(threads)) {
                assertThatThrownBy(() -> sideBySide.run(47, task -> {
                            if (task == 13) {
                                throw new IllegalStateException("thirteen");
                            }
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("thirteen");
                AtomicInteger after = new AtomicInteger();
                sideBySide.run(5, task -> after.incrementAndGet());
                assertThat(after.get()).isEqualTo(5);
            }
        }
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatThrownBy(() -> new SideBySide(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
