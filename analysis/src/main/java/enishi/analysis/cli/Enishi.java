package enishi.analysis.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** Starts Enishi from the command line. */
public final class Enishi {

    private static final String HEADLESS = "java.awt.headless";

    private Enishi() {}

    /** Runs the command that the arguments name, and ends with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        // Charts need no screen; a computer without one must not fail. Only the window needs one.
        boolean window = arguments.length > 0 && arguments[0].equals("window");
        if (System.getProperty(HEADLESS) == null && !window) {
            System.setProperty(HEADLESS, "true");
        }
        int code = execute(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
        System.exit(code);
    }

    /** As {@link #main}, but gives the exit code back. */
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        Faults faults = new Faults(err, arguments);
        CommandLine command = new CommandLine(new EnishiCommand());
        command.setOut(out);
        command.setErr(err);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler(faults::ofArguments);
        command.setExecutionExceptionHandler((e, where, parsed) -> faults.code(e));
        try {
            return command.execute(arguments);
        } catch (Error e) {
            return faults.code(e);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        // Terminals other than those of Windows read UTF-8, whatever the locale of a bare server says.
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Charset charset = windows ? Charset.defaultCharset() : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
