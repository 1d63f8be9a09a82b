package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NgoRegisterTest {

    private final NgoRegister register = new NgoRegister();

    private Ngo add(int home) {
        Ngo ngo = new Ngo(register.size(), home, 24_000, register.size(), 24_000, 0, 0);
        register.add(ngo);
        return ngo;
    }

    @Test
    void theClosedLeaveTheOpenOnesWhenCountedButStayInTheRegister() {
        Ngo first = add(3);
        Ngo second = add(3);
        Ngo third = add(4);
        second.status = NgoStatus.CLOSED;
        assertThat(register.open()).containsExactly(first, second, third);
        register.freeze();
        assertThat(register.open()).containsExactly(first, third);
        assertThat(register.all()).containsExactly(first, second, third);
        assertThat(register.get(1)).isSameAs(second);
        assertThat(register.size()).isEqualTo(3);
    }

    @Test
    void theActiveAreCountedByHomeAndOnlyWhenAsked() {
        add(3);
        Ngo dormant = add(3);
        add(4);
        dormant.status = NgoStatus.DORMANT;
        assertThat(register.active()).isZero();
        register.freeze();
        assertThat(register.active()).isEqualTo(2);
        assertThat(register.active(3)).isEqualTo(1);
        assertThat(register.active(4)).isEqualTo(1);
        assertThat(register.active(5)).isZero();
        assertThat(register.open()).contains(dormant);
        dormant.status = NgoStatus.ACTIVE;
        assertThat(register.active(3)).isEqualTo(1);
        register.freeze();
        assertThat(register.active(3)).isEqualTo(2);
    }

    @Test
    void nobodyChangesTheListsFromOutside() {
        Ngo ngo = add(1);
        assertThatThrownBy(() -> register.open().remove(ngo)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> register.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
