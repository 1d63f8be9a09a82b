package enishi.analysis.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * How a command ended.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said besides
 */
record Ending(int code, String out, String err) {

    /** Runs a command as one types it, after {@code enishi}. */
    static Ending enishi(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Enishi.execute(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ending(code, out.toString(), err.toString());
    }
}
