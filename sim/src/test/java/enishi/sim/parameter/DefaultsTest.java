package enishi.sim.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.sim.process.citizen.CitizenParameters;
import enishi.sim.process.citizen.Talk;
import org.junit.jupiter.api.Test;

class DefaultsTest {

    @Test
    void changedComponentsAreChangedAndNoOthers() {
        Talk.Parameters plain = Defaults.of(Talk.Parameters.class);
        Talk.Parameters changed = Defaults.with(plain, "neighbourRange", 7, "farProbability", 0.25);
        assertThat(changed)
                .isEqualTo(new Talk.Parameters(plain.monthlyTalkProbability(), plain.awarenessLift(), 0.25, 7));
    }

    @Test
    void recordsOfRecordsAreFilled() {
        CitizenParameters all = Defaults.of(CitizenParameters.class);
        assertThat(all.talk()).isEqualTo(Defaults.of(Talk.Parameters.class));
    }

    @Test
    void aWrongNameIsAnError() {
        assertThatThrownBy(() -> Defaults.of(Talk.Parameters.class, "range", 7)).isInstanceOf(AssertionError.class);
    }
}
