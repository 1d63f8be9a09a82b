package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgrammeKeyTest {

    @Test
    void theFirstPartHasTheKeyOfTheProgramme() {
        assertThat(ProgrammeKey.of("talks", 0)).isEqualTo("talks".hashCode());
    }

    @Test
    void partsOfProgrammesWithNeighbouringIdsShareNoKey() {
        Set<Integer> keys = new HashSet<>();
        for (int number = 0; number < 100; number++) {
            for (int part = 0; part < 300; part++) {
                assertThat(keys.add(ProgrammeKey.of("talks-" + number, part)))
                        .as("talks-%d, part %d", number, part)
                        .isTrue();
            }
        }
    }
}
