package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.policy.Instrument;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.Programme;
import enishi.sim.world.SmallWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammesTest {

    @Test
    void everyKindOfProgrammeHasItsTurn() {
        List<Class<? extends Instrument>> listed = List.copyOf(Instruments.ALL.stream()
                .map(InstrumentKind::settings)
                .filter(Programme.class::isAssignableFrom)
                .toList());
        assertThat(listed).isNotEmpty();
        assertThat(new Programmes(SmallWorld.world(1), 1).kinds()).isEqualTo(listed);
    }
}
