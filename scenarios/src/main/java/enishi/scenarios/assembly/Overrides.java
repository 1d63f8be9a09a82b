package enishi.scenarios.assembly;

import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.io.RecordWriter;
import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.validation.Checks;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts overrides into run settings under the same bounds and checks as those of a file. */
final class Overrides {

    private static final Place OPTIONS = new Place("run settings", 0);

    private Overrides() {}

    static RunSettings apply(RunSettings run, RunOverrides overrides) {
        Map<String, Json> members = new LinkedHashMap<>(RecordWriter.write(run).map());
        put(members, "seed", overrides.seed());
        put(members, "years", overrides.years());
        put(members, "scale", overrides.scale());
        put(members, "burnInMonths", overrides.burnInMonths());
        Problems problems = new Problems();
        RecordReader reader = Checks.reader(problems, pointer -> OPTIONS);
        RunSettings changed = reader.read(RunSettings.class, new Json.Members(OPTIONS, members), "/run", List.of());
        problems.throwIfAny(OPTIONS.file());
        if (changed == null) {
            throw new IllegalStateException("run settings refused without a reason");
        }
        return changed;
    }

    private static void put(Map<String, Json> members, String key, @Nullable Number value) {
        if (value != null) {
            members.put(key, new Json.Decimal(OPTIONS, value.toString(), new BigDecimal(value.toString())));
        }
    }
}
