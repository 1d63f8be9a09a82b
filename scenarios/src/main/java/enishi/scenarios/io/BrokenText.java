package enishi.scenarios.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a text is not JSON. */
final class BrokenText {

    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\('(.*)' \\(code", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("(?:Unrecognized token|Non-standard token) '([^']*)'");

    private BrokenText() {}

    static Problem problem(String file, JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        String column = location == null || location.getColumnNr() < 1 ? "" : " at column " + location.getColumnNr();
        String message = e.getOriginalMessage();
        Matcher character = CHARACTER.matcher(message);
        Matcher token = TOKEN.matcher(message);
        String reason = Wording.printable(firstPart(message));
        String maybe = null;
        if (e instanceof StreamConstraintsException) {
            reason = message.contains("nesting depth")
                    ? "brackets are nested too deeply"
                    : "a text or number is too long";
        } else if (e instanceof JsonEOFException) {
            reason = "the text ends too early";
            maybe = "Maybe a closing bracket or a closing quote is missing.";
        } else if (character.find()) {
            reason = "the character " + Wording.printable(character.group(1)) + " was not expected here";
            maybe = guess(character.group(1), message);
        } else if (token.find()) {
            reason = Wording.printable(token.group(1)) + " is not JSON";
            maybe = "Maybe quotes around it are missing.";
        } else if (message.startsWith("Unrecognized character escape")) {
            maybe = "Maybe a double backslash was meant.";
        }
        return new Problem(
                file,
                "",
                line,
                "is not JSON" + column + ": " + reason,
                "objects, lists, numbers, texts in double quotes, true, false, null",
                maybe);
    }

    private static @Nullable String guess(String character, String message) {
        return switch (character) {
            case "}", "]" -> "Maybe there is a comma too many before it.";
            case "'", "“", "”", "「" -> "Maybe a double quote was meant.";
            case "/", "#" -> "Maybe it begins a comment: comments belong into description.";
            case "\"" -> "Maybe a comma or a colon is missing before it.";
            default -> message.contains("field name") ? "Maybe double quotes around the key are missing." : null;
        };
    }

    private static String firstPart(String message) {
        int end = message.indexOf(" (");
        return (end < 0 ? message : message.substring(0, end)).replaceAll("\\s+", " ");
    }
}
