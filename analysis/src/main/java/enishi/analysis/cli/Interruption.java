package enishi.analysis.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets Ctrl-C end a command in order: what is under way is stopped, what is half-written removed, and the user told what
 * is left.
 *
 * <p>Java ends when its shutdown hooks have ended, so the hook waits until the command has tidied up and closed this.
 */
final class Interruption implements AutoCloseable {

    private static final int SECONDS = 30;

    private final CountDownLatch tidied = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(PrintWriter err, Runnable stop, Supplier<String> farewell) {
        hook = new Thread(
                () -> {
                    stop.run();
                    await();
                    err.println();
                    err.println(farewell.get());
                    err.flush();
                },
                "interruption");
    }

    /**
     * Watches for Ctrl-C until it is closed.
     *
     * @param stop makes the command stop soon
     * @param farewell what to tell the user once the command has tidied up
     */
    static Interruption watch(PrintWriter err, Runnable stop, Supplier<String> farewell) {
        Interruption interruption = new Interruption(err, stop, farewell);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @Override
    public void close() {
        tidied.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ignored) {
            // Java is ending already: the hook runs and was waiting for this.
        }
    }

    private void await() {
        try {
            if (!tidied.await(SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
