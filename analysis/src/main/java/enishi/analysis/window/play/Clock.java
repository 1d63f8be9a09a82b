package enishi.analysis.window.play;

import enishi.sim.model.ModelInput;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plays, pauses, steps and begins anew, on one thread of its own. What it is asked for it does between months; asking never
 * waits.
 */
public final class Clock {

    /** What a clock can be doing. */
    public enum State {
        /** The burn-in runs. */
        PREPARING,
        /** It stands still. */
        PAUSED,
        /** It runs. */
        PLAYING,
        /** The last month is over. */
        ENDED,
        /** The model failed; only beginning anew helps. */
        FAILED,
        /** It has stopped for good. */
        CLOSED
    }

    private static final double FASTEST = 60;

    private final ClassroomUI face;
    private final Classroom classroom;
    private final Thread thread;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();

    // Guarded by the lock.
    private boolean wantsPlay;
    private int steps;
    private int until = Integer.MAX_VALUE;
    private boolean wantsAnew = true;
    private boolean wantsEnd;
    private double monthsPerSecond = 4;

    private volatile State state = State.PREPARING;
    private volatile double prepared;
    private volatile @Nullable Throwable failure;

    /** A clock that begins with the burn-in once it is started. */
    public Clock(ClassroomUI face, Classroom classroom) {
        this.face = face;
        this.classroom = classroom;
        this.thread = new Thread(this::run, "enishi-clock");
        thread.setDaemon(true);
    }

    /** Starts the clock's thread. */
    public void start() {
        thread.start();
    }

    /** Tells {@code watcher}, on the clock's thread, whenever state or progress has changed or a month is over. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** What it is doing. */
    public State state() {
        return state;
    }

    /** How much of the burn-in is over, [0,1]. */
    public double prepared() {
        return prepared;
    }

    /** Why it failed, or {@code null}. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** Runs from now on, or as soon as the burn-in is over; to the month that was asked for last, if that is to come. */
    public void play() {
        ask(() -> {
            wantsPlay = true;
            until = classroom.month() < until ? until : Integer.MAX_VALUE;
        });
    }

    /** Runs to the end of a month of the play and stands still, at the speed of the moment. Does nothing when that is over. */
    public void playTo(int month) {
        ask(() -> {
            wantsPlay = classroom.month() < month;
            until = month;
        });
    }

    /** Stands still after the month that runs. */
    public void pause() {
        ask(() -> {
            wantsPlay = false;
            steps = 0;
        });
    }

    /** Runs one month and stands still. */
    public void step() {
        ask(() -> {
            wantsPlay = false;
            steps++;
        });
    }

    /** Begins the same play anew, with the burn-in. */
    public void back() {
        begin(classroom.script());
    }

    /** Begins another play, with the burn-in. */
    public void begin(Script script) {
        ask(() -> {
            classroom.script(script);
            wantsPlay = false;
            steps = 0;
            until = Integer.MAX_VALUE;
            wantsAnew = true;
        });
    }

    /** Months a second, as far as the machine can; at least a tenth. {@link #fastest()} and more is as fast as it can. */
    public void speed(double wanted) {
        ask(() -> monthsPerSecond = Math.max(0.1, wanted));
    }

    /** From this speed on, in months a second, there is no pause between months. */
    public static double fastest() {
        return FASTEST;
    }

    /** Hands a policy to the world of the policy, from its next month on. */
    public void adopt(ModelInput.Policy policy) {
        classroom.adopt(policy);
    }

    /** Hands over a policy made for the first month that has not begun, as {@link Classroom#adoptFor}. */
    public void adoptFor(Function<YearMonth, ModelInput.Policy> made) {
        classroom.adoptFor(made);
    }

    /** Stops for good. The month that runs is still lived through; who wants to wait for that calls {@link #join}. */
    public void close() {
        ask(() -> wantsEnd = true);
    }

    /** Waits until a closed clock has let go of all threads, at most so many seconds. */
    public boolean join(int seconds) throws InterruptedException {
        thread.join(TimeUnit.SECONDS.toMillis(seconds));
        return !thread.isAlive();
    }

    private void ask(Runnable change) {
        synchronized (lock) {
            change.run();
            lock.notifyAll();
        }
    }

    private void become(State other) {
        state = other;
        tell();
    }

    private void tell() {
        try {
            watchers.forEach(Runnable::run);
        } catch (RuntimeException e) {
            // Without telling: it would come to the same.
            failure = e;
            state = State.FAILED;
        }
    }

    private boolean isCalledAway() {
        synchronized (lock) {
            return wantsAnew || wantsEnd;
        }
    }

    private void run() {
        try {
            while (true) {
                boolean anew;
                synchronized (lock) {
                    if (wantsEnd) {
                        return;
                    }
                    anew = wantsAnew;
                    wantsAnew = false;
                }
                if (anew) {
                    open();
                } else if (isDue()) {
                    month();
                } else {
                    rest();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            face.quit();
            classroom.close();
            become(State.CLOSED);
        }
    }

    private boolean isDue() {
        synchronized (lock) {
            return (wantsPlay || steps > 0) && state != State.ENDED && state != State.FAILED;
        }
    }

    private void rest() throws InterruptedException {
        if (state == State.PLAYING) {
            become(State.PAUSED);
        }
        synchronized (lock) {
            while (!isDue() && !isCalledAway()) {
                lock.wait();
            }
        }
    }

    private void open() {
        prepared = 0;
        failure = null;
        become(State.PREPARING);
        try {
            classroom.open(
                    share -> {
                        prepared = share;
                        tell();
                    },
                    this::isCalledAway);
            face.start();
            become(State.PAUSED);
        } catch (CancellationException e) {
            // What called it away comes next.
            become(State.PREPARING);
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void month() throws InterruptedException {
        if (state != State.PLAYING) {
            become(State.PLAYING);
        }
        long begun = System.nanoTime();
        try {
            classroom.live();
            face.step();
        } catch (RuntimeException | Error e) {
            fail(e);
            return;
        }
        boolean single;
        synchronized (lock) {
            steps = Math.max(0, steps - 1);
            wantsPlay &= classroom.month() < until;
            single = !wantsPlay && steps == 0;
        }
        if (classroom.isOver()) {
            pause();
            become(State.ENDED);
        } else if (single) {
            become(State.PAUSED);
        } else {
            tell();
            pace(begun);
        }
    }

    private void fail(Throwable problem) {
        failure = problem;
        pause();
        become(State.FAILED);
    }

    /** Waits until the month has lasted as long as the speed says, or something else is asked for. */
    private void pace(long begun) throws InterruptedException {
        synchronized (lock) {
            while (wantsPlay && steps == 0 && !wantsAnew && !wantsEnd && monthsPerSecond < FASTEST) {
                long left = begun + (long) (1e9 / monthsPerSecond) - System.nanoTime();
                if (left <= 0) {
                    return;
                }
                TimeUnit.NANOSECONDS.timedWait(lock, Math.max(left, 1_000_000));
            }
        }
    }
}
