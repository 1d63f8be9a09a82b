package enishi.scenarios.io;

import enishi.scenarios.definition.Quantity;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.YearlyBudget;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns records into the JSON tree that reads back as the same records: every component, in its order. */
public final class RecordWriter {

    private RecordWriter() {}

    /** The complete object of a record. */
    public static Json.Members write(Record record) {
        Map<String, Json> members = new LinkedHashMap<>();
        if (record instanceof Instrument instrument) {
            members.put(NamedReader.KIND, new Json.Text(Json.NOWHERE, kind(instrument)));
        }
        for (RecordShape.Slot slot : RecordShape.of(record.getClass()).slots()) {
            members.put(slot.name(), value(slot.of(record)));
        }
        return new Json.Members(Json.NOWHERE, members);
    }

    private static String kind(Instrument instrument) {
        return Instruments.ALL.stream()
                .filter(kind -> kind.settings() == instrument.getClass())
                .map(InstrumentKind::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(instrument.getClass() + " is not in Instruments"));
    }

    /** The form of any value in files. */
    static Json value(@Nullable Object value) {
        if (value == null) {
            return new Json.Null(Json.NOWHERE);
        } else if (value instanceof YearlyBudget budget) {
            return budget(budget);
        } else if (value instanceof Quantity quantity) {
            return number(quantity.value().toPlainString());
        } else if (value instanceof Record record) {
            return write(record);
        } else if (value instanceof List<?> list) {
            return new Json.Items(
                    Json.NOWHERE, list.stream().map(RecordWriter::value).toList());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Json> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(String.valueOf(key), value(member)));
            return new Json.Members(Json.NOWHERE, members);
        } else if (value instanceof Boolean flag) {
            return new Json.Flag(Json.NOWHERE, flag);
        } else if (value instanceof Enum<?> constant) {
            return new Json.Text(Json.NOWHERE, Allowed.name(constant));
        } else if (value instanceof Double number) {
            return number(Decimals.text(number));
        } else if (value instanceof Integer || value instanceof Long) {
            return number(String.valueOf(value));
        } else if (value instanceof String || value instanceof YearMonth) {
            return new Json.Text(Json.NOWHERE, value.toString());
        }
        throw new IllegalStateException(value.getClass() + " has no form in scenario files");
    }

    /** The shorter form: one amount where it never changes. */
    private static Json budget(YearlyBudget budget) {
        return budget.changesYen().isEmpty() ? value(budget.everyYearYen()) : value(budget.changesYen());
    }

    private static Json number(String written) {
        return new Json.Decimal(Json.NOWHERE, written, new BigDecimal(written));
    }
}
