package enishi.analysis.cli;

import enishi.analysis.experiment.RunProgress;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/** Shows how far the runs are: as a bar on a terminal, else as a line now and then. */
final class ProgressDisplay implements RunProgress, AutoCloseable {

    private static final int WIDTH = 78;
    private static final int BAR = 30;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);

    private final PrintWriter err;
    private volatile long months;
    private final long begun = System.nanoTime();
    private final @Nullable ProgressBar bar;
    private long done;
    private long said = begun;

    /**
     * Starts to show.
     *
     * @param months reported months of all runs that are to be done
     */
    ProgressDisplay(PrintWriter err, long months) {
        this.err = err;
        this.months = months;
        bar = isTerminal() ? bar() : null;
    }

    /** Says that some of the months are there already, or will not be needed. */
    synchronized void lessToDo(long fewer) {
        months = Math.max(1, months - fewer);
        if (bar != null) {
            bar.maxHint(months);
        }
    }

    @Override
    public synchronized void monthDone() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (System.nanoTime() - said > BETWEEN_LINES.toNanos() && done < months) {
            said = System.nanoTime();
            err.println(100 * done / months + " % done, " + left(done));
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            // Wipes the bar: what follows is the summary.
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setInitialMax(months)
                .setUpdateIntervalMillis(250)
                .setRenderer((state, width) -> render(state))
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    private void show(String line) {
        err.print("\r" + line);
        err.flush();
    }

    private String render(ProgressState state) {
        long current = Math.min(state.getCurrent(), months);
        int filled = (int) (BAR * current / months);
        String text = "[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + 100 * current / months + " %, "
                + left(current);
        return text + " ".repeat(Math.max(0, WIDTH - text.length()));
    }

    private String left(long current) {
        // The burn-in of the first runs is not counted, so the first months say nothing about the rest.
        if (100 * current < months) {
            return "starting";
        }
        long elapsed = System.nanoTime() - begun;
        double rest = (double) elapsed / current * (months - current);
        return "about " + inWords(Duration.ofNanos((long) rest)) + " left";
    }

    static String inWords(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 100) {
            return seconds + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 100 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    @SuppressWarnings("SystemConsoleNull") // later Javas are asked below
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console even without a terminal, and a way to ask.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
