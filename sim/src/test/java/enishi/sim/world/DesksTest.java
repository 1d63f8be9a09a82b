package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Institution;
import enishi.sim.policy.Schemes;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesksTest {

    private static final boolean[] SECOND = {false, true, false};

    private final Desks desks = new Desks();

    private void open(Object... changes) {
        desks.open(Schemes.desks(changes), SmallWorld.geography(), SECOND);
    }

    private void assertNothingAt(int prefecture, int country) {
        assertThat(desks.work(prefecture, country)).isEqualTo(1);
        assertThat(desks.openingCost(prefecture, country)).isEqualTo(1);
        assertThat(desks.opening(prefecture, country)).isEqualTo(1);
        assertThat(desks.blocking(prefecture, country)).isEqualTo(1);
        assertThat(desks.liking(prefecture, country)).isZero();
        assertThat(desks.success(prefecture, country)).isZero();
        assertThat(desks.tieGain(prefecture, country)).isZero();
    }

    @Test
    void withoutDesksAndInOtherCountriesNothingIsDifferent() {
        assertNothingAt(0, 1);
        open();
        assertNothingAt(0, 0);
        assertNothingAt(0, Institution.NONE);
        desks.clear();
        assertNothingAt(0, 1);
        assertThat(desks.areThere()).isFalse();
    }

    @Test
    void onlyNgosOfThePrefecturesServedAreHelped() {
        open("prefectures", List.of("JP-03"));
        assertNothingAt(0, 1);
        assertThat(desks.work(2, 1)).isEqualTo(0.8);
    }

    @Test
    void desksOfTwoProgrammesCompose() {
        open();
        open("workSaved", 0.5, "success", 0.1);
        assertThat(desks.work(5, 1)).isCloseTo(0.8 * 0.5, within(1e-15));
        assertThat(desks.openingCost(5, 1)).isCloseTo(0.7 * 0.7, within(1e-15));
        assertThat(desks.opening(5, 1)).isCloseTo(1.5 * 1.5, within(1e-15));
        assertThat(desks.liking(5, 1)).isCloseTo(0.8, within(1e-15));
        assertThat(desks.success(5, 1)).isCloseTo(0.3, within(1e-15));
        assertThat(desks.blocking(5, 1)).isCloseTo(0.75 * 0.75, within(1e-15));
        assertThat(desks.tieGain(5, 1)).isCloseTo(1 - 0.9 * 0.9, within(1e-15));
    }
}
