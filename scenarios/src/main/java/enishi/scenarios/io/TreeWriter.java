package enishi.scenarios.io;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a JSON tree as text that is the same everywhere: two blanks a level, LF, short lists of numbers in a line. */
public final class TreeWriter {

    private final StringBuilder out = new StringBuilder();

    private TreeWriter() {}

    /** The tree as text, with a line feed at its end. */
    public static String write(Json json) {
        TreeWriter writer = new TreeWriter();
        writer.value(json, "\n");
        return writer.out.append('\n').toString();
    }

    private void value(Json json, String lineStart) {
        if (json instanceof Json.Members members) {
            members(members.map(), lineStart);
        } else if (json instanceof Json.Items items) {
            items(items.list(), lineStart);
        } else if (json instanceof Json.Text text) {
            text(text.text());
        } else if (json instanceof Json.Decimal number) {
            out.append(number.written());
        } else if (json instanceof Json.Flag flag) {
            out.append(flag.value());
        } else {
            out.append("null");
        }
    }

    private void members(Map<String, Json> members, String lineStart) {
        if (members.isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = lineStart + "  ";
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> i = members.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<String, Json> member = i.next();
            out.append(inner);
            text(member.getKey());
            out.append(": ");
            value(member.getValue(), inner);
            out.append(i.hasNext() ? "," : "");
        }
        out.append(lineStart).append('}');
    }

    private void items(List<Json> items, String lineStart) {
        boolean inOneLine = items.stream().allMatch(Json.Decimal.class::isInstance);
        String inner = inOneLine ? "" : lineStart + "  ";
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            out.append(inner);
            value(items.get(i), inner);
            if (i < items.size() - 1) {
                out.append(inOneLine ? ", " : ",");
            }
        }
        out.append(inOneLine ? "" : lineStart).append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
