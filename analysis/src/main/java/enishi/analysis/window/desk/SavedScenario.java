package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Difference;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordDifferences;
import enishi.scenarios.io.RecordWriter;
import enishi.scenarios.io.TreeWriter;
import enishi.sim.policy.Shock;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A desk as a scenario file, which says what differs from the scenario that it extends and nothing else. */
final class SavedScenario {

    private final PolicyDesk desk;
    private final String id;
    private final Words title;
    private final String extending;
    private final RunSettings run;

    SavedScenario(PolicyDesk desk, String id, Words title, String extending, RunSettings run) {
        this.desk = desk;
        this.id = id;
        this.title = title;
        this.extending = extending;
        this.run = run;
    }

    String json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("id", text(id));
        members.put("title", withoutNulls(RecordWriter.write(title)));
        members.put("description", RecordWriter.write(description()));
        members.put("extends", text(extending));
        Map<String, Json> instruments = new LinkedHashMap<>();
        Map<String, Json> rules = new LinkedHashMap<>();
        for (DeskGroup group : desk.groups()) {
            if (group.home() == DeskGroup.Home.SOCIETY) {
                society(group, rules);
            } else {
                instrument(group, instruments);
            }
        }
        put(members, "parameters", rules);
        put(members, "instruments", instruments);
        Map<String, Json> shocks = new LinkedHashMap<>();
        desk.fired().forEach(one -> one.parts().forEach((part, shock) -> shocks.put(part, said(shock))));
        put(members, "shocks", shocks);
        Map<String, Json> settings = new LinkedHashMap<>();
        for (Difference difference :
                RecordDifferences.between(desk.scenario().definition().run(), run)) {
            Json now = difference.to();
            if (now != null) {
                settings.put(difference.name(), now);
            }
        }
        put(members, "run", settings);
        return TreeWriter.write(object(members));
    }

    private Words description() {
        String english = String.join("; ", new Changes(desk, Language.ENGLISH).sentences());
        String japanese = String.join("、", new Changes(desk, Language.JAPANESE).sentences());
        return english.isEmpty()
                ? new Words("As the scenario that it extends.", "もとのシナリオのまま。")
                : new Words(
                        "The scenario that it extends, changed by hand in the classroom window. " + english + ".",
                        "もとのシナリオを画面で変えたもの。" + japanese + "。");
    }

    private static void instrument(DeskGroup group, Map<String, Json> instruments, Map<String, Json> said) {
        for (DeskLever lever : group.levers()) {
            BigDecimal value = lever.value();
            if (lever.changed() && value != null) {
                said.put(last(lever.path()), number(value));
            }
        }
        put(instruments, group.id(), said);
    }

    private void instrument(DeskGroup group, Map<String, Json> instruments) {
        AddedInstrument added = desk.added(group.id());
        if (!group.on()) {
            if (added == null) {
                instruments.put(group.id(), new Json.Null(Json.NOWHERE));
            }
            return;
        }
        instrument(
                group,
                instruments,
                new LinkedHashMap<>(added == null ? Map.of() : added.said().map()));
    }

    private static void society(DeskGroup group, Map<String, Json> rules) {
        Map<String, Map<String, Json>> byRule = new LinkedHashMap<>();
        for (DeskLever lever : group.levers()) {
            BigDecimal value = lever.value();
            if (lever.changed() && value != null) {
                String[] parts = lever.path().split("\\.", -1);
                byRule.computeIfAbsent(parts[1], rule -> new LinkedHashMap<>()).put(parts[2], number(value));
            }
        }
        byRule.forEach((rule, members) -> put(rules, rule, members));
    }

    /** What a shock says besides its defaults. */
    private static Json said(Shock shock) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Difference difference : RecordDifferences.said(shock, "")) {
            Json value = difference.to();
            if (value != null) {
                members.put(difference.name(), value);
            }
        }
        return object(members);
    }

    private static Json withoutNulls(Json.Members tree) {
        Map<String, Json> kept = new LinkedHashMap<>(tree.map());
        kept.values().removeIf(Json.Null.class::isInstance);
        return object(kept);
    }

    private static void put(Map<String, Json> members, String key, Map<String, Json> inner) {
        if (!inner.isEmpty()) {
            members.put(key, object(inner));
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Json number(BigDecimal value) {
        String written = (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
        return new Json.Decimal(Json.NOWHERE, written, value);
    }

    private static Json text(String words) {
        return new Json.Text(Json.NOWHERE, words);
    }

    private static Json object(Map<String, Json> members) {
        return new Json.Members(Json.NOWHERE, members);
    }
}
