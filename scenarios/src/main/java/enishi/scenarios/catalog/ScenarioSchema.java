package enishi.scenarios.catalog;

import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.io.RecordSchema;
import enishi.scenarios.io.TreeWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema of scenario files, for editors; the judge of what no schema can say is the reader. */
public final class ScenarioSchema {

    private ScenarioSchema() {}

    /** The schema as text. */
    public static String text() {
        Map<String, String> otherKeys = new LinkedHashMap<>();
        otherKeys.put(ScenarioChain.SCHEMA, "the schema of this file, for editors; Enishi does not look at it");
        otherKeys.put(
                ScenarioChain.EXTENDS,
                "the scenario that this one changes: the id of a shipped one ("
                        + String.join(", ", ScenarioCatalog.ids()) + ") or the path of a file, seen from this one");
        return TreeWriter.write(RecordSchema.of(
                ScenarioDefinition.class,
                "A scenario of Enishi",
                ScenarioChain.EXTENDS,
                ScenarioChain.IDENTITY,
                otherKeys));
    }
}
