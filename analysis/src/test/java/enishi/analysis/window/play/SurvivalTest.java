package enishi.analysis.window.play;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.metric.Area;
import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.organization.NgoStatus;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    private static NgoState ngo(String id, boolean metropolitan, NgoStatus status) {
        return Ngos.ngo(id, metropolitan ? 12 : 30, metropolitan, status);
    }

    private static Snapshot month(NgoState... ngos) {
        return new Snapshot(YearMonth.of(2020, 1), List.of(ngos), List.of(), List.of());
    }

    @Test
    void whoFallsAsleepDoesNotComeBack() {
        Survival survival = new Survival(month(
                ngo("a", true, NgoStatus.ACTIVE),
                ngo("b", true, NgoStatus.ACTIVE),
                ngo("c", false, NgoStatus.ACTIVE),
                ngo("asleep", false, NgoStatus.DORMANT)));
        double[] sleeping = survival.until(month(
                ngo("a", true, NgoStatus.ACTIVE),
                ngo("b", true, NgoStatus.DORMANT),
                ngo("c", false, NgoStatus.ACTIVE)));
        assertThat(sleeping).containsExactly(2 / 3.0, 0.5, 1);
        double[] awake = survival.until(month(
                ngo("a", true, NgoStatus.ACTIVE),
                ngo("b", true, NgoStatus.ACTIVE),
                ngo("new", false, NgoStatus.ACTIVE)));
        assertThat(awake[Area.JAPAN]).isEqualTo(1 / 3.0);
        assertThat(awake[Area.METROPOLITAN]).isEqualTo(0.5);
        assertThat(awake[Area.NONMETROPOLITAN]).isZero();
    }

    @Test
    void whoMovesIsCountedWhereItBegan() {
        Survival survival = new Survival(month(ngo("a", false, NgoStatus.ACTIVE)));
        assertThat(survival.until(month(ngo("a", true, NgoStatus.ACTIVE)))).containsExactly(1, Double.NaN, 1);
    }
}
