package enishi.scenarios.io;

import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Problems;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What a file would say if it spelled out the default of a component. */
final class Defaults {

    private Defaults() {}

    /** The default of a component, or {@code null} if the user must give a value. */
    static @Nullable Json of(RecordShape.Slot slot, Place place) {
        Parameter parameter = slot.parameter();
        Setting setting = slot.setting();
        if (setting != null) {
            return setting.value().isEmpty() ? null : text(slot.type(), setting.value(), place);
        }
        if (parameter != null) {
            if (Double.isNaN(parameter.value())) {
                return null;
            }
            String written = Decimals.text(parameter.value());
            return new Json.Decimal(place, written, new BigDecimal(written));
        }
        boolean group = slot.type().isRecord() || slot.type() == SortedMap.class;
        if (!group) {
            throw new IllegalStateException(slot.name() + " has neither @Parameter nor @Setting");
        }
        return new Json.Members(place, Map.of());
    }

    private static Json text(Class<?> type, String value, Place place) {
        if (type == List.class || type == SortedMap.class || type == boolean.class) {
            Problems problems = new Problems();
            Json json = TreeReader.read(place.file(), value, problems);
            if (json == null) {
                throw new IllegalStateException("default " + value + " is not JSON: " + problems.list());
            }
            return json;
        }
        return new Json.Text(place, value);
    }
}
