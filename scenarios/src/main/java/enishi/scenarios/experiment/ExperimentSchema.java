package enishi.scenarios.experiment;

import enishi.scenarios.definition.ExperimentDefinition;
import enishi.scenarios.io.RecordSchema;
import enishi.scenarios.io.TreeWriter;
import java.util.Map;

/** The JSON Schema of experiment files, for editors; the judge of what no schema can say is the reader. */
public final class ExperimentSchema {

    private ExperimentSchema() {}

    /** The schema as text. */
    public static String text() {
        return TreeWriter.write(RecordSchema.of(
                ExperimentDefinition.class,
                "An experiment of Enishi",
                Map.of(Experiment.SCHEMA, "the schema of this file, for editors; Enishi does not look at it")));
    }
}
