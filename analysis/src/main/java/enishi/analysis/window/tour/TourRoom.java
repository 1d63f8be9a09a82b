package enishi.analysis.window.tour;

import enishi.analysis.window.desk.PolicyDesk;
import enishi.analysis.window.play.Stage;
import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourView;
import enishi.sim.model.ModelInput.Policy;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a tour is played: two worlds, and the desk of one of them. */
public interface TourRoom {

    /**
     * Both worlds begin anew, as the tour says, and stand still after their burn-in; the desk is a fresh one. Until then
     * {@link #now()} may be {@code null}.
     */
    void begin(Tour tour);

    /** The desk of the world of the policy. */
    PolicyDesk desk();

    /** A policy that is made for the first month that has not begun holds from that month on. */
    void adoptFor(Function<YearMonth, Policy> made);

    /** Both worlds live to the end of a month of the play and stand still. */
    void playTo(int month);

    /** Shows what a step wants to be looked at. */
    void show(TourView view);

    /** The worlds as they are, or {@code null} while they prepare. */
    Stage.@Nullable Pair now();
}
