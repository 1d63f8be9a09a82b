package enishi.scenarios.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How messages quote what a user wrote, and guess what was meant. */
public final class Wording {

    private static final int LONGEST_QUOTE = 60;

    private static final int LARGEST_SLIP = 2;

    private Wording() {}

    /** A user's text in quotes, shortened, with nothing in it that could upset a terminal. */
    public static String quote(String text) {
        return '"' + printable(text) + '"';
    }

    /** A user's text without quotes, shortened, with nothing in it that could upset a terminal. */
    public static String printable(String text) {
        StringBuilder quoted = new StringBuilder();
        int[] codePoints = text.codePoints().limit(LONGEST_QUOTE + 1L).toArray();
        for (int i = 0; i < Math.min(codePoints.length, LONGEST_QUOTE); i++) {
            int c = codePoints[i];
            int type = Character.getType(c);
            boolean unprintable = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (unprintable) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        }
        return codePoints.length > LONGEST_QUOTE ? quoted + "…" : quoted.toString();
    }

    /** A list for a sentence: {@code "a", "b"}. */
    public static String list(Collection<String> names) {
        return names.stream().map(Wording::quote).collect(Collectors.joining(", "));
    }

    /** {@code Maybe you meant "x".} for the known name that is most like the given one, or {@code null}. */
    public static @Nullable String maybe(String name, Collection<String> known) {
        String nearest = nearest(name, known);
        return nearest == null ? null : "Maybe you meant " + quote(nearest) + '.';
    }

    /** The known name for which the given one is a slip of one or two letters, or {@code null} if there is none. */
    public static @Nullable String slipOf(String name, Collection<String> known) {
        String nearest = nearest(name, known);
        return nearest == null || distance(plain(name), plain(nearest)) > LARGEST_SLIP ? null : nearest;
    }

    /** The known name that is most like the given one, or {@code null} if none is like it. */
    public static @Nullable String nearest(String name, Collection<String> known) {
        if (name.isEmpty() || name.length() > 200) {
            return null;
        }
        String wanted = plain(name);
        String best = null;
        int bestDistance = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(wanted, plain(candidate));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        if (best == null && wanted.length() >= 4) {
            for (String candidate : known) {
                if (plain(candidate).contains(wanted)) {
                    return candidate;
                }
            }
        }
        return best;
    }

    /** Without what people mix up: case, hyphens, underscores, blanks. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }

    /** Edit distance: insertions, deletions, replacements and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
