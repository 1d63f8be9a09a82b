package enishi.analysis.window.play;

import enishi.sim.model.ModelInput;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;

/**
 * Two worlds side by side as one MASON simulation. The worlds live a month on threads of their own, outside MASON's lock; the
 * simulation's step then only puts their pictures on the {@link Stage}. So nothing that draws ever waits for a model.
 */
public final class Classroom extends SimState {

    private static final long serialVersionUID = 1;
    private static final int WORLDS = 2;

    private final Stage stage = new Stage();
    private final ExecutorService threads;
    private final AtomicReference<@Nullable SimulatedWorld> steered = new AtomicReference<>();
    private Script script;
    private @Nullable SimulatedWorld left;
    private @Nullable SimulatedWorld right;
    private @Nullable WorldPicture nextLeft;
    private @Nullable WorldPicture nextRight;

    /** A classroom that will play a script. */
    public Classroom(Script script) {
        super(script.baseline().seed());
        this.script = script;
        this.threads = Executors.newFixedThreadPool(WORLDS, task -> {
            Thread thread = new Thread(task, "enishi-world");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Where the pictures stand. */
    public Stage stage() {
        return stage;
    }

    /** What is played. */
    public synchronized Script script() {
        return script;
    }

    synchronized void script(Script other) {
        script = other;
    }

    /** Hands a policy to the world of the policy; it takes over from the next month on. Any thread; never waits. */
    public void adopt(ModelInput.Policy policy) {
        SimulatedWorld world = steered.get();
        if (world != null) {
            world.adopt(policy);
        }
    }

    /**
     * Hands over a policy that is made for the first month that has not begun; it holds from that month on. Any thread;
     * waits for no month. Before the worlds are there the policy is made for their first month.
     */
    public void adoptFor(Function<YearMonth, ModelInput.Policy> made) {
        SimulatedWorld world = steered.get();
        if (world != null) {
            world.adoptFor(made);
        } else {
            Script now = script();
            script(now.with(made.apply(now.baseline().start())));
        }
    }

    /** Lives through the burn-in of both worlds, from nothing. */
    void open(DoubleConsumer progress, BooleanSupplier leave) {
        end();
        stage.clear();
        Script now = script();
        SimulatedWorld baseline = new SimulatedWorld(now.baseline());
        SimulatedWorld policy = new SimulatedWorld(now.policy());
        left = baseline;
        right = policy;
        steered.set(policy);
        together(
                () -> {
                    baseline.start();
                    return baseline;
                },
                () -> {
                    policy.start();
                    return policy;
                });
        int months = now.baseline().burnInMonths();
        for (int month = 0; month < months; month++) {
            if (leave.getAsBoolean()) {
                throw new CancellationException("The burn-in was left.");
            }
            together(
                    () -> {
                        baseline.burn();
                        return baseline;
                    },
                    () -> {
                        policy.burn();
                        return policy;
                    });
            progress.accept((month + 1.0) / months);
        }
        stage.open(now.baseline().months(), baseline.opening(), policy.opening());
    }

    /** Lets both worlds live a month; its pictures wait for the next step. */
    void live() {
        SimulatedWorld baseline = left;
        SimulatedWorld policy = right;
        if (baseline == null || policy == null) {
            throw new IllegalStateException("the worlds must have been opened. Maybe the burn-in was left.");
        }
        together(
                () -> {
                    nextLeft = baseline.month();
                    return baseline;
                },
                () -> {
                    nextRight = policy.month();
                    return policy;
                });
    }

    @Override
    public void start() {
        super.start();
        schedule.scheduleRepeating(state -> publish());
    }

    private void publish() {
        WorldPicture baseline = nextLeft;
        WorldPicture policy = nextRight;
        if (baseline != null && policy != null) {
            stage.publish(baseline, policy);
        }
    }

    /** Months of the play that are over; 0 while the worlds prepare. */
    int month() {
        WorldPicture picture = stage.picture(Side.BASELINE);
        return picture == null ? 0 : picture.month();
    }

    /** Whether the last reported month is over. */
    boolean isOver() {
        return month() >= script().baseline().months();
    }

    private interface Turn {
        SimulatedWorld take();
    }

    private void together(Turn one, Turn other) {
        Future<SimulatedWorld> first = threads.submit(one::take);
        Future<SimulatedWorld> second = threads.submit(other::take);
        await(first);
        await(second);
    }

    private static void await(Future<SimulatedWorld> turn) {
        boolean interrupted = false;
        while (true) {
            try {
                turn.get();
                break;
            } catch (InterruptedException e) {
                // A month ends as a whole; the clock looks at what it was woken for afterwards.
                interrupted = true;
            } catch (ExecutionException e) {
                Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
                throw new IllegalStateException(cause.getMessage(), cause);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        steered.set(null);
        for (SimulatedWorld world : new SimulatedWorld[] {left, right}) {
            if (world != null) {
                world.finish();
            }
        }
        left = null;
        right = null;
        nextLeft = null;
        nextRight = null;
    }

    /** Lets go of worlds and threads; to be called by the clock when it stops. */
    void close() {
        end();
        threads.shutdown();
    }
}
