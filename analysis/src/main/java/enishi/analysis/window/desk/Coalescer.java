package enishi.analysis.window.desk;

import javax.swing.Timer;

/**
 * Does something not too often however often it is asked: at once when it has rested, otherwise as soon as its rest is over. What was
 * asked last is always done. Swing's thread only.
 */
final class Coalescer {

    private final Runnable work;
    private final Timer rest;
    private boolean resting;
    private boolean asked;

    /**
     * Rested from the start.
     *
     * @param work what is done
     * @param milliseconds how long it rests after each time
     */
    Coalescer(Runnable work, int milliseconds) {
        this.work = work;
        rest = new Timer(milliseconds, e -> rested());
        rest.setRepeats(false);
    }

    /** Asks for the work. */
    void ask() {
        if (resting) {
            asked = true;
        } else {
            // Until Swing's thread is free again: where it has much to do, it is asked less.
            resting = true;
            rest.restart();
            work.run();
        }
    }

    private void rested() {
        resting = false;
        if (asked) {
            asked = false;
            ask();
        }
    }
}
