package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Turnover.Event;
import org.junit.jupiter.api.Test;

class TurnoverTest {

    @Test
    void eventsAreCountedByKindAndPlaceUntilTheNextMonth() {
        Turnover turnover = new Turnover();
        turnover.note(Event.FOUNDED, 3);
        turnover.note(Event.FOUNDED, 3);
        turnover.note(Event.DROPPED, 46);
        turnover.spend(5, 100);
        turnover.spend(5, -30);
        assertThat(turnover.count(Event.FOUNDED, 3)).isEqualTo(2);
        assertThat(turnover.count(Event.FOUNDED, 4)).isZero();
        assertThat(turnover.count(Event.DROPPED, 46)).isEqualTo(1);
        assertThat(turnover.publicSpending(5)).isEqualTo(70);
        turnover.clear();
        assertThat(turnover.count(Event.FOUNDED, 3)).isZero();
        assertThat(turnover.publicSpending(5)).isZero();
    }
}
