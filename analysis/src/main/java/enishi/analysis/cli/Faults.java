package enishi.analysis.cli;

import enishi.analysis.experiment.RunFailure;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.Versions;
import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user is told when something went wrong: a sentence and a way out, never a stack trace. */
final class Faults {

    /** What to do about too little memory. */
    static final String MEMORY = "Java has not enough memory for this. Use fewer --threads or a larger --scale, or give"
            + " Java more with ENISHI_JAVA_OPTS=-Xmx8g.";

    private final PrintWriter err;
    private final String[] arguments;

    Faults(PrintWriter err, String[] arguments) {
        this.err = err;
        this.arguments = arguments.clone();
    }

    /** Says what is wrong with the arguments. */
    int ofArguments(ParameterException e, String[] given) {
        CommandLine command = e.getCommandLine();
        err.println(String.valueOf(e.getMessage())
                .replace("is not an int", "is not a whole number")
                .replace("is not a long", "is not a whole number"));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.REFUSED;
    }

    /** Says what went wrong while a command ran, and with which code to end. */
    int code(Throwable problem) {
        if (problem instanceof ScenarioException || problem instanceof ResultException) {
            err.println(problem.getMessage());
            return ExitCode.REFUSED;
        }
        if (problem instanceof IOException disk) {
            return code(ResultException.of(disk));
        }
        if (problem instanceof CancellationException) {
            return ExitCode.STOPPED;
        }
        Throwable cause = problem instanceof RunFailure && problem.getCause() != null ? problem.getCause() : problem;
        if (problem instanceof RunFailure) {
            err.println(problem.getMessage());
        }
        if (cause instanceof OutOfMemoryError) {
            err.println(MEMORY);
        } else {
            err.println("Enishi is at fault, not you (" + cause.getClass().getSimpleName() + ").");
        }
        try {
            err.println("What happened is in " + record(problem) + "; please report it with that file.");
        } catch (IOException e) {
            err.println("What happened could not be written down: " + e.getMessage());
        }
        return ExitCode.FAULT;
    }

    private Path record(Throwable problem) throws IOException {
        Path file = Files.createTempFile("enishi-fault-", ".txt");
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println("enishi " + String.join(" ", arguments));
        writer.println(Versions.current());
        writer.println(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        writer.println();
        problem.printStackTrace(writer);
        writer.flush();
        Files.writeString(file, text.toString());
        return file;
    }
}
