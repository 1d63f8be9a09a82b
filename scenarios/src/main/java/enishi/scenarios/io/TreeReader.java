package enishi.scenarios.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON text (RFC 8259: no comments, no trailing commas) into a tree that knows its lines. */
public final class TreeReader {

    /** More levels than any scenario has, few enough for the stack. */
    static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 2)
                    .maxNumberLength(400)
                    .build())
            .build();

    private final String file;
    private final Problems problems;
    private final JsonParser parser;

    private TreeReader(String file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads a text that holds one object.
     *
     * @param file the file as the user knows it
     * @param text the text
     * @param problems takes what is wrong
     * @return the object, or {@code null} if there is none to be had
     */
    public static Json.@Nullable Members readObject(String file, String text, Problems problems) {
        if (text.isBlank()) {
            problems.add(new Problem(file, "", 0, "is empty", "an object in { }", null));
            return null;
        }
        Json json = read(file, text, problems);
        if (json == null || json instanceof Json.Members) {
            return (Json.Members) json;
        }
        problems.add(json.place(), "", json.described() + " is not allowed", "an object in { }", null);
        return null;
    }

    /** Reads a text that holds one value of any kind; {@code null} if it is broken. */
    static @Nullable Json read(String file, String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            TreeReader reader = new TreeReader(file, parser, problems);
            parser.nextToken();
            Json json = reader.value("", 1);
            if (json != null && parser.nextToken() != null) {
                problems.add(reader.place(), "", "something follows the closing bracket", "nothing after it", null);
            }
            return json;
        } catch (JsonProcessingException e) {
            problems.add(BrokenText.problem(file, e));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private @Nullable Json value(String pointer, int depth) throws IOException {
        Place place = place();
        if (depth > DEEPEST) {
            problems.add(place, "", "brackets are nested too deeply", "at most " + DEEPEST + " levels", null);
            return null;
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(place, pointer, depth);
            case START_ARRAY -> items(place, pointer, depth);
            case VALUE_STRING -> new Json.Text(place, sound(parser.getText(), place, pointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place, pointer);
            case VALUE_TRUE -> new Json.Flag(place, true);
            case VALUE_FALSE -> new Json.Flag(place, false);
            default -> new Json.Null(place);
        };
    }

    private @Nullable Json members(Place place, String pointer, int depth) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            String at = Pointer.member(pointer, key);
            Place keyPlace = place();
            sound(key, keyPlace, pointer);
            parser.nextToken();
            Json value = value(at, depth + 1);
            if (value == null) {
                return null;
            }
            Json first = members.putIfAbsent(key, value);
            if (first != null) {
                problems.add(
                        keyPlace,
                        at,
                        "the key is written twice, first in line "
                                + first.place().line(),
                        "each key once",
                        null);
            }
        }
        return new Json.Members(place, members);
    }

    private @Nullable Json items(Place place, String pointer, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Json item = value(Pointer.item(pointer, items.size()), depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new Json.Items(place, items);
    }

    private Json number(Place place, String pointer) throws IOException {
        String written = parser.getText();
        try {
            return new Json.Decimal(place, written, new BigDecimal(written));
        } catch (NumberFormatException e) {
            // An exponent that does not even fit an int.
            problems.add(
                    place,
                    pointer,
                    Wording.printable(written) + " is not allowed",
                    "a number that a computer can hold",
                    null);
            return new Json.Decimal(place, written, BigDecimal.ZERO);
        }
    }

    /** Half a surrogate pair cannot be written again. */
    private String sound(String text, Place place, String pointer) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            problems.add(
                    place, pointer, "half a character (a lone surrogate) is not allowed", "whole characters", null);
        }
        return text;
    }

    private Place place() {
        return new Place(file, parser.currentTokenLocation().getLineNr());
    }
}
