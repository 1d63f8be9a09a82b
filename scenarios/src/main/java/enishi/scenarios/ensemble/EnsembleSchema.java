package enishi.scenarios.ensemble;

import enishi.scenarios.io.RecordSchema;
import enishi.scenarios.io.TreeWriter;
import java.util.Map;

/** The JSON Schema of ensemble files, for editors; the judge of what no schema can say is the reader. */
public final class EnsembleSchema {

    private EnsembleSchema() {}

    /** The schema as text. */
    public static String text() {
        return TreeWriter.write(RecordSchema.of(
                EnsembleDefinition.class,
                "An ensemble of parameter sets of Enishi",
                Map.of(Ensemble.SCHEMA, "the schema of this file, for editors; Enishi does not look at it")));
    }
}
