package enishi.scenarios.lever;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordEdit;
import enishi.scenarios.io.RecordWriter;
import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.validation.Checks;
import enishi.sim.policy.Instrument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scenario with some numbers changed. Only the rules and instruments that change are read and checked again, as in a file: an
 * experiment has thousands of points, and a scenario thousands of numbers.
 */
final class Variation {

    private static final String INSTRUMENTS = "instruments";
    private static final String KIND = "kind";

    private final ScenarioDefinition was;
    private final Place place;
    private final Problems problems = new Problems();

    private Variation(ScenarioDefinition was, String title) {
        this.was = was;
        this.place = new Place(title, 0);
    }

    /**
     * The scenario with other values from the first reported month on.
     *
     * @throws ScenarioException if the values do not go together
     */
    static Scenario of(Scenario scenario, Map<LeverPath, BigDecimal> values, String id, String title)
            throws ScenarioException {
        return new Scenario(new Variation(scenario.definition(), title).changed(values, id, title), scenario.burnIn());
    }

    /** The value at a path in the form that files have, or {@code null} where there is nothing. */
    static @Nullable Json at(ScenarioDefinition definition, String path) {
        String[] parts = path.split("\\.", -1);
        Record record = record(definition, parts[0], parts[1]);
        return record == null ? null : RecordEdit.written(record, parts[2]);
    }

    private static @Nullable Record record(ScenarioDefinition definition, String group, String id) {
        Object found = group.equals(INSTRUMENTS)
                ? definition.instruments().get(id)
                : RecordEdit.component(definition.parameters(), id);
        return found instanceof Record record ? record : null;
    }

    private ScenarioDefinition changed(Map<LeverPath, BigDecimal> values, String id, String title) {
        Map<String, Map<String, BigDecimal>> byRecord = new LinkedHashMap<>();
        values.forEach((lever, value) -> {
            int last = lever.path().lastIndexOf('.');
            byRecord.computeIfAbsent(lever.path().substring(0, last), path -> new LinkedHashMap<>())
                    .put(lever.path().substring(last + 1), value);
        });
        Map<String, Object> rules = new LinkedHashMap<>();
        SortedMap<String, Instrument> instruments = new TreeMap<>(was.instruments());
        byRecord.forEach((path, numbers) -> {
            String[] parts = path.split("\\.", -1);
            Record read = read(parts[0], parts[1], numbers);
            if (read instanceof Instrument instrument) {
                instruments.put(parts[1], instrument);
            } else if (read != null) {
                rules.put(parts[1], read);
            }
        });
        problems.throwIfAny(place.file());
        ScenarioDefinition definition = RecordEdit.with(
                was,
                Map.of(
                        "id",
                        id,
                        "title",
                        new Words(title, null),
                        "parameters",
                        RecordEdit.with(was.parameters(), rules),
                        INSTRUMENTS,
                        instruments));
        check("/id", id);
        check("/title", definition.title());
        check("", definition);
        problems.throwIfAny(place.file());
        return definition;
    }

    private @Nullable Record read(String group, String id, Map<String, BigDecimal> numbers) {
        Record record = record(was, group, id);
        if (record == null) {
            throw new IllegalStateException("the scenario has no " + group + "." + id);
        }
        Map<String, Json> members =
                new LinkedHashMap<>(RecordWriter.write(record).map());
        numbers.forEach((name, value) -> members.put(name, new Json.Decimal(place, value.toPlainString(), value)));
        return Checks.reader(problems, pointer -> place)
                .read(record.getClass(), new Json.Members(place, members), "/" + group + "/" + id, List.of(KIND));
    }

    private void check(String pointer, Object value) {
        Checks.apply(
                pointer,
                value,
                (inner, found, allowed, maybe) -> problems.add(place, pointer + inner, found, allowed, maybe));
    }
}
