package enishi.scenarios.io;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a file may set, as it is declared.
 *
 * @param name its key; of the elements of a list, behind {@code []}
 * @param symbol its symbol in the model's equations; empty where it has none
 * @param meaning what it means
 * @param unit its unit; empty where it has none
 * @param allowed what may stand there, in words
 * @param value its default in words; {@code required} where the user must say it, {@code none} where it may be left out
 * @param source where meaning and default come from
 */
public record Lever(
        String name, String symbol, String meaning, String unit, String allowed, String value, String source) {

    /** Everything that a record declares, in order, the elements of its lists included. */
    public static List<Lever> of(Class<? extends Record> type) {
        List<Lever> levers = new ArrayList<>();
        add(type, "", levers);
        return levers;
    }

    private static void add(Class<? extends Record> type, String prefix, List<Lever> levers) {
        for (RecordShape.Slot slot : RecordShape.of(type).slots()) {
            levers.add(of(slot, prefix));
            if (slot.type() == List.class && slot.elementType().isRecord()) {
                add(slot.elementType().asSubclass(Record.class), prefix + slot.name() + "[].", levers);
            }
        }
    }

    private static Lever of(RecordShape.Slot slot, String prefix) {
        Parameter parameter = slot.parameter();
        Setting setting = slot.setting();
        Json standard = slot.nullable() ? null : Defaults.of(slot, Json.NOWHERE);
        String source = setting != null ? setting.source() : parameter == null ? "" : parameter.source();
        String unit = parameter == null || parameter.unit().equals("1") ? "" : parameter.unit();
        return new Lever(
                prefix + slot.name(),
                parameter == null || parameter.symbol().equals("-") ? "" : parameter.symbol(),
                slot.meaning(),
                unit,
                Allowed.value(slot),
                standard == null ? (slot.nullable() ? "none" : "required") : ValueText.of(standard, unit),
                source);
    }
}
