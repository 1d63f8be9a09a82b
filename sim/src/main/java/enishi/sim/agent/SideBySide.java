package enishi.sim.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Runs numbered tasks on a few threads and waits for all; whoever is free takes the next.
 *
 * <p>Tasks must not write what other tasks of the same call read, and then the result does not depend on the number of
 * threads. Written here because MASON's own parallel sequence leaves out agents and hangs when a task fails.
 */
public final class SideBySide implements AutoCloseable {

    private final int threads;
    private final ExecutorService helpers;

    /** Shares tasks among {@code threads}, at least 1; the calling thread is one of them. */
    public SideBySide(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") must be at least 1.");
        }
        this.threads = threads;
        this.helpers = Executors.newFixedThreadPool(Math.max(1, threads - 1), task -> {
            Thread thread = new Thread(task, "enishi-citizens");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Runs tasks 0 to {@code count - 1}; a task's exception is thrown after all have ended. */
    public void run(int count, IntConsumer task) {
        if (threads == 1) {
            for (int number = 0; number < count; number++) {
                task.accept(number);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                task.accept(number);
            }
        };
        List<Future<?>> running = new ArrayList<>();
        for (int helper = 1; helper < threads; helper++) {
            running.add(helpers.submit(worker));
        }
        worker.run();
        for (Future<?> helper : running) {
            await(helper);
        }
    }

    private static void await(Future<?> helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.get();
                break;
            } catch (InterruptedException e) {
                // The month must end as a whole; the run looks at the interruption afterwards.
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("a prefecture's citizens failed: " + e.getCause(), e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        helpers.shutdown();
    }
}
