package enishi.scenarios.io;

import static java.util.Map.entry;

import enishi.scenarios.data.PrefectureSets;
import enishi.scenarios.definition.Quantity;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.YearlyBudget;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (2020-12) of a record, from what is declared on its components.
 *
 * <p>A file that is complete in itself and one that changes another differ: the second may leave everything out but its own
 * words, and take away what it inherits by {@code null}. The schema has definitions for both.
 */
public final class RecordSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private static final String MONTH_OF_THE_TABLES = "^(19[6-9][0-9]|20[0-9]{2}|2100)-(0[1-9]|1[0-2])$";
    private static final String ID = "^" + NamedReader.ID + "$";

    /** What checks across values ask for, as far as a schema can say it, by record and component. */
    private static final Map<String, Map<String, Json>> CHECKS = Map.ofEntries(
            entry("ScenarioDefinition.id", Map.of("pattern", text(ID), "maxLength", number(NamedReader.LONGEST_ID))),
            entry("ExperimentDefinition.id", Map.of("pattern", text(ID), "maxLength", number(NamedReader.LONGEST_ID))),
            entry("EnsembleDefinition.id", Map.of("pattern", text(ID), "maxLength", number(NamedReader.LONGEST_ID))),
            entry("EnsembleDefinition.priors", Map.of("minItems", number(1))),
            entry("EnsembleDefinition.sets", Map.of("minItems", number(1), "maxItems", number(1000))),
            entry("ParameterSetDefinition.name", Map.of("pattern", text(ID), "maxLength", number(40))),
            entry("ExperimentDefinition.scenarios", Map.of("minItems", number(1), "uniqueItems", flag())),
            entry("ExperimentDefinition.outcomes", Map.of("minItems", number(1))),
            entry("FactorDefinition.values", Map.of("minItems", number(1))),
            entry("ScenarioDefinition.start", Map.of("pattern", text(MONTH_OF_THE_TABLES))),
            entry("Shock.start", Map.of("pattern", text(MONTH_OF_THE_TABLES))),
            entry("Words.en", Map.of("pattern", text("\\S"))),
            entry("Words.ja", Map.of("pattern", text("\\S"))),
            entry("GrantScheme.callMonths", Map.of("minItems", number(1), "uniqueItems", flag())),
            entry("EmergencyPlatform.kinds", Map.of("minItems", number(1), "uniqueItems", flag())),
            entry("GrantScheme.ceilings", Map.of("minItems", number(1))),
            entry("GrantScheme.causes", Map.of("uniqueItems", flag())),
            entry("GrantScheme.closedToUsersOf", Map.of("uniqueItems", flag())),
            entry(
                    "Shock.countries",
                    Map.of(
                            "uniqueItems",
                            flag(),
                            "items",
                            object("type", text("string"), "pattern", text("^(?!JP$)[A-Z]{2}$")))));

    private final Collection<String> ownWords;
    private final Map<String, Json> otherKeys;
    private final SortedMap<String, Json> definitions = new TreeMap<>();

    private RecordSchema(Collection<String> ownWords, Map<String, Json> otherKeys) {
        this.ownWords = ownWords;
        this.otherKeys = otherKeys;
    }

    /**
     * The schema of files that hold a record.
     *
     * @param type the record
     * @param title what such a file is
     * @param change the key that makes a file a change of another one
     * @param ownWords components that a change does not inherit
     * @param otherKeys what a file may also say, with its meaning
     */
    public static Json.Members of(
            Class<? extends Record> type,
            String title,
            String change,
            Collection<String> ownWords,
            Map<String, String> otherKeys) {
        RecordSchema schema = new RecordSchema(ownWords, described(otherKeys));
        Json whole = schema.record(type, false, true, null);
        Json changed = schema.record(type, true, true, null);
        schema.definitions.put("complete", whole);
        schema.definitions.put("change", changed);
        return object(
                "$schema", text(DIALECT),
                "title", text(title),
                "type", text("object"),
                "if", object("required", texts(List.of(change))),
                "then", reference("change"),
                "else", reference("complete"),
                "$defs", new Json.Members(Json.NOWHERE, schema.definitions));
    }

    /**
     * The schema of files that hold a record and change no other file.
     *
     * @param type the record
     * @param title what such a file is
     * @param otherKeys what a file may also say, with its meaning
     */
    public static Json.Members of(Class<? extends Record> type, String title, Map<String, String> otherKeys) {
        RecordSchema schema = new RecordSchema(List.of(), described(otherKeys));
        Json whole = schema.record(type, false, true, null);
        schema.definitions.put("complete", whole);
        return object(
                "$schema", text(DIALECT),
                "title", text(title),
                "$ref", text("#/$defs/complete"),
                "$defs", new Json.Members(Json.NOWHERE, schema.definitions));
    }

    private static Map<String, Json> described(Map<String, String> keys) {
        Map<String, Json> described = new LinkedHashMap<>();
        keys.forEach(
                (key, meaning) -> described.put(key, object("description", text(meaning), "type", text("string"))));
        return described;
    }

    private Json record(Class<? extends Record> type, boolean change, boolean top, @Nullable String kind) {
        Map<String, Json> properties = new LinkedHashMap<>(top ? otherKeys : Map.of());
        List<String> required = new ArrayList<>();
        if (kind != null) {
            properties.put(NamedReader.KIND, object("const", text(kind)));
            if (!change) {
                required.add(NamedReader.KIND);
            }
        }
        for (RecordShape.Slot slot : RecordShape.of(type).slots()) {
            boolean inherited = change && !(top && ownWords.contains(slot.name()));
            properties.put(slot.name(), property(type, slot, inherited));
            if (!inherited && !slot.nullable() && Defaults.of(slot, Json.NOWHERE) == null) {
                required.add(slot.name());
            }
        }
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", text("object"));
        schema.put("properties", new Json.Members(Json.NOWHERE, properties));
        if (!required.isEmpty()) {
            schema.put("required", texts(required));
        }
        schema.put("additionalProperties", new Json.Flag(Json.NOWHERE, false));
        return new Json.Members(Json.NOWHERE, schema);
    }

    private Json property(Class<? extends Record> owner, RecordShape.Slot slot, boolean change) {
        Map<String, Json> property = new LinkedHashMap<>();
        String description = description(slot);
        if (!description.isEmpty()) {
            property.put("description", text(description));
        }
        Map<String, Json> value =
                new LinkedHashMap<>(value(slot, slot.type(), change).map());
        value.putAll(new TreeMap<>(CHECKS.getOrDefault(owner.getSimpleName() + '.' + slot.name(), Map.of())));
        if (slot.nullable() || change) {
            property.put("anyOf", items(new Json.Members(Json.NOWHERE, value), object("type", text("null"))));
        } else {
            property.putAll(value);
        }
        boolean group = slot.parameter() == null && slot.setting() == null;
        Json standard = slot.nullable() || group ? null : Defaults.of(slot, Json.NOWHERE);
        if (standard != null) {
            property.put("default", standard);
        }
        return new Json.Members(Json.NOWHERE, property);
    }

    private static String description(RecordShape.Slot slot) {
        Parameter parameter = slot.parameter();
        Setting setting = slot.setting();
        String unit = parameter == null || parameter.unit().equals("1") ? "" : " [" + parameter.unit() + ']';
        String source = setting != null ? setting.source() : parameter == null ? "" : parameter.source();
        return slot.meaning() + unit + (source.isEmpty() ? "" : "; " + source);
    }

    private Json.Members value(RecordShape.Slot slot, Class<?> type, boolean change) {
        Parameter parameter = slot.parameter();
        if (type == List.class) {
            return list(slot);
        } else if (type == SortedMap.class && slot.elementType() == Quantity.class) {
            return object("type", text("object"), "additionalProperties", quantity());
        } else if (type == SortedMap.class) {
            return named(slot.elementType(), change);
        } else if (type == YearlyBudget.class && parameter != null) {
            return object("anyOf", items(number(parameter, true), byYear(parameter, change)));
        } else if (type == Quantity.class) {
            return quantity();
        } else if (type.isRecord()) {
            return reference(type.asSubclass(Record.class), change, null);
        } else if (parameter != null) {
            return number(parameter, RecordShape.isWhole(type));
        } else if (type == boolean.class || type == Boolean.class) {
            return object("type", text("boolean"));
        } else if (type == YearMonth.class) {
            return object("type", text("string"), "pattern", text(MONTH));
        } else if (type.isEnum()) {
            return object("enum", texts(Allowed.names(type)));
        }
        return object("type", text("string"));
    }

    /** A list replaces a list, so its elements are always complete. */
    private Json.Members list(RecordShape.Slot slot) {
        if (slot.holdsPrefectures()) {
            List<String> places = new ArrayList<>(PrefectureSets.names());
            places.addAll(PrefectureSets.allCodes());
            return object("type", text("array"), "uniqueItems", flag(), "items", object("enum", texts(places)));
        }
        return object("type", text("array"), "items", value(slot, slot.elementType(), false));
    }

    private Json.Members named(Class<?> type, boolean change) {
        List<Json> values = new ArrayList<>();
        if (type == Instrument.class) {
            for (InstrumentKind kind : Instruments.ALL) {
                values.add(reference(kind.settings().asSubclass(Record.class), change, kind.id()));
            }
        } else {
            values.add(reference(type.asSubclass(Record.class), change, null));
        }
        if (change) {
            values.add(object("type", text("null")));
        }
        return object(
                "type", text("object"),
                "propertyNames", object("pattern", text(ID), "maxLength", number(NamedReader.LONGEST_ID)),
                "additionalProperties", object("anyOf", new Json.Items(Json.NOWHERE, values)));
    }

    private static Json.Members byYear(Parameter parameter, boolean change) {
        Json.Members amount = number(parameter, true);
        return object(
                "type", text("object"),
                "minProperties", number(change ? 0 : 1),
                "propertyNames", object("pattern", text(BudgetReader.YEARS)),
                "additionalProperties", change ? object("anyOf", items(amount, object("type", text("null")))) : amount);
    }

    private static Json.Members number(Parameter parameter, boolean whole) {
        Json.Members number = object(
                "type", text(whole ? "integer" : "number"),
                "minimum", decimal(parameter.min()),
                "maximum", decimal(parameter.max()));
        if (!Amounts.isYen(parameter)) {
            return number;
        }
        return object("anyOf", items(number, amount()));
    }

    private static Json.Members quantity() {
        return object("anyOf", items(object("type", text("number")), amount()));
    }

    private static Json.Members amount() {
        return object("type", text("string"), "pattern", text(Amounts.PATTERN), "maxLength", number(Amounts.LONGEST));
    }

    private Json.Members reference(Class<? extends Record> type, boolean change, @Nullable String kind) {
        Class<?> around = type.getEnclosingClass();
        String name = (around == null ? type : around).getSimpleName()
                + (around == null || type.getSimpleName().equals("Parameters") ? "" : '.' + type.getSimpleName())
                + (change ? ".change" : "");
        if (!definitions.containsKey(name)) {
            definitions.put(name, record(type, change, false, kind));
        }
        return reference(name);
    }

    private static Json.Members reference(String name) {
        return object("$ref", text("#/$defs/" + name));
    }

    private static Json.Members object(Object... keysAndValues) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            members.put((String) keysAndValues[i], (Json) keysAndValues[i + 1]);
        }
        return new Json.Members(Json.NOWHERE, members);
    }

    private static Json items(Json... items) {
        return new Json.Items(Json.NOWHERE, List.of(items));
    }

    private static Json texts(List<String> texts) {
        return new Json.Items(
                Json.NOWHERE, texts.stream().map(RecordSchema::text).toList());
    }

    private static Json text(String text) {
        return new Json.Text(Json.NOWHERE, text);
    }

    private static Json flag() {
        return new Json.Flag(Json.NOWHERE, true);
    }

    private static Json number(int number) {
        return decimal(number);
    }

    private static Json decimal(double number) {
        String written = Decimals.text(number);
        return new Json.Decimal(Json.NOWHERE, written, new BigDecimal(written));
    }
}
