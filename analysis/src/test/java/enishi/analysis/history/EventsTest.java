package enishi.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.NgoStatus;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventsTest {

    private static final YearMonth APRIL = YearMonth.of(2016, 4);
    private static final YearMonth MAY = YearMonth.of(2016, 5);
    private static final YearMonth JUNE = YearMonth.of(2016, 6);

    private static List<Event> events(SmallLife life) {
        return Events.of(life.history("here"));
    }

    private static Event event(YearMonth month, EventKind kind, String with, double amount) {
        return new Event(month, kind, with, amount);
    }

    @Test
    void anEvenLifeHasNoEvents() {
        assertThat(events(new SmallLife().month().month().month())).isEmpty();
    }

    @Test
    void whatThereIsInTheMonthBeforeTheFirstIsNoEvent() {
        assertThat(events(new SmallLife().shocks("quake").ties("a").month().month()))
                .isEmpty();
    }

    @Test
    void anApplicationThatWinsIsAnAwardAndOneThatDoesNotWasInVain() {
        SmallLife life = new SmallLife()
                .month()
                .happens(Happening.APPLIED, "n-ren", 9)
                .happens(Happening.APPLIED, "jica", 5)
                .happens(Happening.AWARDED, "jica", 5)
                .month();
        assertThat(events(life))
                .containsExactly(
                        event(APRIL, EventKind.APPLIED_IN_VAIN, "n-ren", 9),
                        event(APRIL, EventKind.AWARDED, "jica", 5));
    }

    @Test
    void helpIsToldWhenItBeginsAndWithItsSumWhenItEnds() {
        SmallLife life = new SmallLife()
                .month()
                .flow(PostingKind.GIFT_MATCH, "instrument:match", 100)
                .flow(PostingKind.GIFT, "citizens", 5000)
                .month()
                .flow(PostingKind.GIFT_MATCH, "instrument:match", 50)
                .month()
                .month();
        assertThat(events(life))
                .containsExactly(
                        event(APRIL, EventKind.HELP_BEGAN, "instrument:match", 100),
                        event(JUNE, EventKind.HELP_ENDED, "instrument:match", 150));
    }

    @Test
    void aLoanIsTakenOrGivenByTheSideThatGetsTheMoney() {
        SmallLife life = new SmallLife()
                .month()
                .flow(PostingKind.LOAN, "ngo:13-2013-03-000", 700)
                .month()
                .flow(PostingKind.LOAN, "ngo:13-2013-03-002", -300)
                .month();
        assertThat(events(life))
                .containsExactly(
                        event(APRIL, EventKind.LOAN_TAKEN, "13-2013-03-000", 700),
                        event(MAY, EventKind.LOAN_GIVEN, "13-2013-03-002", 300));
    }

    @Test
    void staffComeLeaveAndLoseTheirHead() {
        SmallLife life = new SmallLife()
                .month()
                .staff(1.5, 0, 0)
                .month()
                .staff(1.5, 0.5, 1)
                .month()
                .staff(0, 0, 0)
                .month();
        assertThat(events(life))
                .containsExactly(
                        event(APRIL, EventKind.FIRST_POST, "", 1.5),
                        event(MAY, EventKind.STAFF_LEFT, "", 0.5),
                        event(MAY, EventKind.STAFF_HIRED, "", 0.5),
                        event(MAY, EventKind.HEAD_LEFT, "", 0),
                        event(JUNE, EventKind.OFFICE_CLOSED, "", 0),
                        event(JUNE, EventKind.LAST_POST_GONE, "", 0));
    }

    @Test
    void theWayIntoDormancyAndBack() {
        SmallLife life = new SmallLife()
                .month()
                .core()
                .happens(Happening.CORE_LEFT, "", 600)
                .happens(Happening.CORE_LEFT, "", 720)
                .alone(1)
                .month()
                .status(NgoStatus.DORMANT)
                .alone(12)
                .month()
                .status(NgoStatus.ACTIVE)
                .core(400)
                .happens(Happening.CORE_JOINED, "", 400)
                .alone(0)
                .month();
        assertThat(events(life))
                .containsExactly(
                        event(APRIL, EventKind.CORE_LEFT, "", 600),
                        event(APRIL, EventKind.CORE_LEFT, "", 720),
                        event(APRIL, EventKind.UNATTENDED, "", 0),
                        event(MAY, EventKind.DORMANT, "", 0),
                        event(JUNE, EventKind.CORE_JOINED, "", 400),
                        event(JUNE, EventKind.REVIVED, "", 0));
    }

    @Test
    void theWayIntoInsolvency() {
        SmallLife life = new SmallLife()
                .month()
                .inDebt(1)
                .month()
                .inDebt(6)
                .status(NgoStatus.CLOSED)
                .ties()
                .month();
        assertThat(events(life))
                .containsExactly(
                        event(APRIL, EventKind.CASH_BELOW_ZERO, "", -1000), event(MAY, EventKind.INSOLVENT, "", 0));
    }

    @Test
    void whoMergesDoesNotLoseTiesBesides() {
        SmallLife life = new SmallLife()
                .ties("a", "b")
                .month()
                .ties()
                .status(NgoStatus.CLOSED)
                .happens(Happening.MERGED, "a", 0)
                .month();
        assertThat(events(life)).containsExactly(event(APRIL, EventKind.MERGED, "a", 0));
    }

    @Test
    void tiesAndShocksComeAndGo() {
        SmallLife life = new SmallLife()
                .ties("a")
                .month()
                .ties("b")
                .shocks("quake")
                .month()
                .shocks()
                .month();
        assertThat(events(life))
                .containsExactly(
                        event(APRIL, EventKind.SHOCK_BEGAN, "quake", 0),
                        event(APRIL, EventKind.TIE_FORMED, "b", 0),
                        event(APRIL, EventKind.TIE_LOST, "a", 0),
                        event(MAY, EventKind.SHOCK_ENDED, "quake", 0));
    }
}
