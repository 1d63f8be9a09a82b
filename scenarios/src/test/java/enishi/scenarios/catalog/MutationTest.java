package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.Pointer;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.io.TreeWriter;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every key of a complete scenario, made wrong in every way: refused at its place, or harmless. */
@Tag("slow")
class MutationTest {

    private static final Json.Members WHOLE = whole();
    private static final Tables TABLES = Tables.load();

    private static Json.Members whole() {
        Scenario scenario = ScenarioCatalog.open("crisis-abroad");
        Problems problems = new Problems();
        Json.Members tree =
                TreeReader.readObject("whole", scenario.effectiveJson(scenario.run(RunOverrides.NONE)), problems);
        assertThat(problems.list()).isEmpty();
        return Objects.requireNonNull(tree);
    }

    @Test
    void anotherTypeIsRefused() {
        int refused = 0;
        for (String pointer : pointers()) {
            refused += tryOut(pointer, pointer, json -> otherType(json)) ? 1 : 0;
        }
        assertThat(refused).isEqualTo(pointers().size());
    }

    @Test
    void numbersBeyondTheirBoundsAreRefused() {
        for (String pointer : pointers()) {
            for (String number : List.of("1e300", "-1e300", "1e-300", "0.5")) {
                boolean bound = number.endsWith("1e300");
                boolean refused =
                        tryOut(pointer, pointer, json -> json instanceof Json.Decimal ? decimal(number) : null);
                assertThat(refused || !bound || !isNumber(pointer)).as(pointer).isTrue();
            }
        }
    }

    @Test
    void nullIsRefusedOrMeansTheSameAsNothing() {
        for (String pointer : pointers()) {
            tryOut(pointer, pointer, json -> new Json.Null(Json.NOWHERE));
        }
    }

    @Test
    void unknownNeighbourIsRefused() {
        for (String pointer : pointers()) {
            String key = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (!key.matches("[0-9]+")) {
                String parent = pointer.substring(0, pointer.lastIndexOf('/'));
                boolean refused = tryOut(parent, Pointer.member(parent, key + "X"), json -> withNeighbour(json, key));
                assertThat(refused).as(pointer).isTrue();
            }
        }
    }

    @Test
    void removedKeyIsRefusedOrHasItsDefault() {
        for (String pointer : pointers()) {
            tryOut(pointer, pointer, json -> null);
        }
    }

    /** Whether the changed scenario is refused; fails if it is refused elsewhere, or accepted and useless. */
    private static boolean tryOut(String pointer, String expected, UnaryOperator<@Nullable Json> change) {
        Json json = pointer.isEmpty() ? change.apply(WHOLE) : changed(WHOLE, "", pointer, change);
        String text = TreeWriter.write(Objects.requireNonNull(json));
        try {
            assertThat(ScenarioCatalog.read("mutated", text).modelInput(RunOverrides.NONE, TABLES))
                    .isNotNull();
            return false;
        } catch (ScenarioException e) {
            assertThat(e.problems())
                    .as(pointer)
                    .isNotEmpty()
                    .allMatch(problem -> isAtOrAbove(problem, expected) || isBelow(problem, expected));
            return true;
        }
    }

    private static boolean isAtOrAbove(Problem problem, String expected) {
        String pointer = problem.pointer();
        return expected.equals(pointer)
                || (!pointer.isEmpty() && expected.startsWith(pointer + '/'))
                || isNeighbour(pointer, expected);
    }

    /** A check across values may point to another value of the same rule or instrument. */
    private static boolean isNeighbour(String pointer, String expected) {
        return pointer.startsWith(expected.replaceFirst("^((?:/burnIn)?/[^/]+/[^/]+).*$", "$1") + '/');
    }

    private static boolean isBelow(Problem problem, String expected) {
        return problem.pointer().startsWith(expected + '/');
    }

    private static boolean isNumber(String pointer) {
        List<Boolean> found = new ArrayList<>();
        changed(WHOLE, "", pointer, json -> {
            found.add(json instanceof Json.Decimal);
            return json;
        });
        return found.get(0);
    }

    private static List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        collect(WHOLE, "", pointers);
        assertThat(pointers).hasSizeGreaterThan(300);
        return pointers;
    }

    private static void collect(Json json, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (json instanceof Json.Members members) {
            members.map().forEach((key, value) -> collect(value, Pointer.member(pointer, key), pointers));
        } else if (json instanceof Json.Items items) {
            for (int i = 0; i < items.list().size(); i++) {
                collect(items.list().get(i), Pointer.item(pointer, i), pointers);
            }
        }
    }

    /** A copy of a tree with the value at a pointer changed, or removed where the change gives {@code null}. */
    private static Json changed(Json json, String pointer, String target, UnaryOperator<@Nullable Json> change) {
        if (json instanceof Json.Members members) {
            Map<String, Json> copy = new LinkedHashMap<>();
            members.map().forEach((key, value) -> {
                Json member = changedMember(value, Pointer.member(pointer, key), target, change);
                if (member != null) {
                    copy.put(key, member);
                }
            });
            return new Json.Members(json.place(), copy);
        } else if (json instanceof Json.Items items) {
            List<Json> copy = new ArrayList<>();
            for (int i = 0; i < items.list().size(); i++) {
                Json item = changedMember(items.list().get(i), Pointer.item(pointer, i), target, change);
                if (item != null) {
                    copy.add(item);
                }
            }
            return new Json.Items(json.place(), copy);
        }
        return json;
    }

    private static @Nullable Json changedMember(
            Json json, String pointer, String target, UnaryOperator<@Nullable Json> change) {
        return pointer.equals(target) ? change.apply(json) : changed(json, pointer, target, change);
    }

    private static @Nullable Json otherType(@Nullable Json json) {
        return json instanceof Json.Flag ? decimal("1") : new Json.Flag(Json.NOWHERE, true);
    }

    private static Json decimal(String text) {
        return new Json.Decimal(Json.NOWHERE, text, new BigDecimal(text));
    }

    private static @Nullable Json withNeighbour(@Nullable Json json, String key) {
        Json.Members members = (Json.Members) json;
        Map<String, Json> copy = new LinkedHashMap<>(members == null ? Map.of() : members.map());
        copy.put(key + "X", new Json.Flag(Json.NOWHERE, true));
        return new Json.Members(Json.NOWHERE, copy);
    }
}
