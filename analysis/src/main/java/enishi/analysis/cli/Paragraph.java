package enishi.analysis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines for a terminal. */
final class Paragraph {

    /** Characters in a line of a terminal. */
    static final int WIDTH = 96;

    private Paragraph() {}

    /** Prints a text in lines of at most {@link #WIDTH} characters, each after the same blanks. */
    static void print(PrintWriter out, String text, String blanks) {
        wrap(text, WIDTH - blanks.length()).forEach(line -> out.println(blanks + line));
    }

    /** Breaks a text between words into lines of at most {@code width} characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
