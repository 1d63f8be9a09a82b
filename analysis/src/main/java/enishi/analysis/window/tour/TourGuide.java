package enishi.analysis.window.tour;

import enishi.analysis.window.desk.PolicyDesk;
import enishi.analysis.window.play.Stage;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourQuestion;
import enishi.scenarios.tour.TourReveal;
import enishi.scenarios.tour.TourShock;
import enishi.scenarios.tour.TourStep;
import enishi.sim.model.ModelInput.Policy;
import enishi.sim.population.Geography;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Leads through a tour: does what a step wants done, waits for answer and months, and takes what came out. Swing's thread only.
 *
 * <p>One can turn back and read earlier steps again; that undoes nothing. To see an experiment again one repeats it from where
 * its worlds began.
 */
public final class TourGuide {

    /** What the step that has been reached waits for. */
    public enum Phase {
        /** The worlds, which prepare. */
        PREPARING,
        /** An answer. */
        ASKING,
        /** Somebody who lets the worlds live on. */
        READY,
        /** The months that are played. */
        PLAYING,
        /** Somebody who reveals what has come out. */
        PLAYED,
        /** Somebody who goes on. */
        DONE
    }

    private final Tour tour;
    private final TourRoom room;
    private final TourMeasure measure;
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Map<Integer, List<TourFinding>> findings = new TreeMap<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private int reached;
    private int shown;
    private Phase phase = Phase.PREPARING;
    private Stage.@Nullable Pair worlds;
    private boolean left;
    private int toldMonth;

    /**
     * A guide who waits to {@link #start}.
     *
     * @param tour the tour
     * @param room where it is played
     * @param geography the prefectures with their residents
     */
    public TourGuide(Tour tour, TourRoom room, Geography geography) {
        this.tour = tour;
        this.room = room;
        this.measure = new TourMeasure(geography);
    }

    /** The tour. */
    public Tour tour() {
        return tour;
    }

    /** Is told of every change. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Begins with the first step. */
    public void start() {
        answers.clear();
        findings.clear();
        left = false;
        enter(0);
    }

    // What can be asked for

    /** Place of the step that is shown. */
    public int shown() {
        return shown;
    }

    /** The step that is shown. */
    public TourStep step() {
        return tour.steps().get(shown);
    }

    /** What the step that is shown waits for; an earlier step than the one reached waits for nothing. */
    public Phase phase() {
        return shown < reached ? Phase.DONE : phase;
    }

    /** The answer that was given to the question of the step that is shown, counted from 1, or {@code null}. */
    public @Nullable Integer answer() {
        return answers.get(shown);
    }

    /** Whether what came out in the step that is shown may be seen. */
    public boolean isRevealed() {
        return step().reveal() != null && phase() == Phase.DONE;
    }

    /** What came out in the step that is shown, once it is revealed. */
    public List<TourFinding> findings() {
        return isRevealed() ? findings.getOrDefault(shown, List.of()) : List.of();
    }

    /** Months of the step that are still to be played. */
    public int monthsLeft() {
        return shown < reached || (phase != Phase.PLAYING && phase != Phase.READY)
                ? 0
                : Math.max(0, tour.monthsUntil(reached) - month());
    }

    /** Whether the worlds or the desk are no longer those of the tour, so that it cannot go on. */
    public boolean isLeft() {
        return left;
    }

    /** Whether the step that is shown is the last one and nothing is left to do in it. */
    public boolean isOver() {
        return shown == tour.steps().size() - 1 && phase() == Phase.DONE;
    }

    // What can be done

    /** Gives an answer, counted from 1, while the step waits for one or has not been played yet. */
    public void answer(int number) {
        TourQuestion question = step().question();
        boolean open = phase() == Phase.ASKING || phase() == Phase.READY;
        if (question == null
                || !open
                || number < 1
                || number > question.answers().size()) {
            return;
        }
        answers.put(shown, number);
        if (phase == Phase.ASKING) {
            phase = step().play() > 0 ? Phase.READY : Phase.PLAYED;
        }
        tell();
    }

    /** Does what comes next: plays, reveals, or goes to the next step. Does nothing while an answer or months are awaited. */
    public void proceed() {
        if (phase != Phase.PREPARING) {
            // What was waited for may have come since the last look.
            update();
        }
        switch (phase()) {
            case READY -> play();
            case PLAYING -> room.playTo(tour.monthsUntil(reached));
            case PLAYED -> reveal();
            case DONE -> next();
            case PREPARING, ASKING -> {}
        }
    }

    /** Reads the step before. */
    public void back() {
        if (shown > 0) {
            shown--;
            tell();
        }
    }

    /** Begins the experiment that is shown anew, from where its worlds began. */
    public void repeat() {
        int from = tour.beginningOf(shown);
        for (int i = from; i < tour.steps().size(); i++) {
            answers.remove(i);
            findings.remove(i);
        }
        enter(from);
    }

    /** Looks whether what was waited for has come. */
    public void update() {
        Stage.Pair now = room.now();
        if (phase == Phase.PREPARING) {
            if (now != null) {
                worlds = now;
                act();
            }
        } else if (now != worlds) {
            left = true;
        } else if (phase == Phase.PLAYING) {
            if (month() >= tour.monthsUntil(reached)) {
                phase = tour.steps().get(reached).reveal() == null ? Phase.DONE : Phase.PLAYED;
            }
            if (phase != Phase.PLAYING || toldMonth != month()) {
                toldMonth = month();
                tell();
            }
        }
    }

    private void next() {
        if (shown < reached) {
            shown++;
            tell();
        } else if (reached < tour.steps().size() - 1) {
            enter(reached + 1);
        }
    }

    private void enter(int place) {
        reached = place;
        shown = place;
        TourStep step = tour.steps().get(place);
        phase = Phase.PREPARING;
        if (place == 0 || step.anew()) {
            room.begin(tour);
        }
        if (step.show() != null) {
            room.show(step.show());
        }
        tell();
        update();
    }

    /** The worlds stand ready: what the step wants done is done. */
    private void act() {
        TourStep step = tour.steps().get(reached);
        if (step.changesPolicy() || reached == 0) {
            try {
                room.adoptFor(month -> set(step, month));
            } catch (IllegalArgumentException e) {
                // The class has taken from the desk what the step needs.
                left = true;
                return;
            }
        }
        if (step.question() != null) {
            phase = Phase.ASKING;
        } else if (step.play() > 0) {
            phase = Phase.READY;
        } else {
            phase = step.reveal() == null ? Phase.DONE : Phase.PLAYED;
        }
        tell();
    }

    /** The policy once the desk stands as a step wants it, its shocks in a month. */
    private Policy set(TourStep step, YearMonth month) {
        PolicyDesk desk = room.desk();
        step.off().forEach(instrument -> desk.enable(instrument, false));
        step.on().forEach(instrument -> desk.enable(instrument, true));
        step.add().forEach(kind -> desk.enable(desk.add(kind), true));
        for (Map.Entry<String, Quantity> lever : step.set().entrySet()) {
            desk.set(lever.getKey(), lever.getValue().value());
        }
        for (TourShock shock : step.fire()) {
            desk.fire(shock.shock(), shock.prefecture(), month);
        }
        return desk.policy();
    }

    private void play() {
        phase = Phase.PLAYING;
        room.playTo(tour.monthsUntil(reached));
        update();
        tell();
    }

    private void reveal() {
        Stage.Pair now = room.now();
        TourReveal reveal = step().reveal();
        if (now == null || reveal == null) {
            return;
        }
        findings.put(
                reached,
                reveal.expect().stream()
                        .map(expected -> measure.of(expected, now, tour.monthsUntil(reached)))
                        .toList());
        phase = Phase.DONE;
        tell();
    }

    private int month() {
        Stage.Pair now = room.now();
        return now == null ? 0 : now.policy().latest().month();
    }

    private void tell() {
        List.copyOf(watchers).forEach(Runnable::run);
    }
}
