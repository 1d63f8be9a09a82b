package enishi.analysis.report;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: the first column to the left, the others to the right; Japanese letters are two wide. */
final class TextTable {

    private static final int FIRST_WIDE = 0x1100;
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String blanks = " ".repeat(widths[c] - width(row.get(c)));
                line.append(BETWEEN).append(c == 0 ? row.get(c) + blanks : blanks + row.get(c));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> c < FIRST_WIDE || isNarrowMark(c) ? 1 : 2)
                .sum();
    }

    /** Dashes, minus signs and Greek-like marks stand in the narrow blocks above. */
    private static boolean isNarrowMark(int c) {
        return c >= 0x2000 && c < 0x2E80;
    }
}
