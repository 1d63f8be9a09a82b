package enishi.scenarios.tour;

import enishi.scenarios.io.RecordSchema;
import enishi.scenarios.io.TreeWriter;
import java.util.Map;

/** The JSON Schema of tour files, for editors; the judge of what no schema can say is the reader. */
public final class TourSchema {

    private TourSchema() {}

    /** The schema as text. */
    public static String text() {
        return TreeWriter.write(RecordSchema.of(
                TourDefinition.class,
                "A guided tour of Enishi",
                Map.of(TourCatalog.SCHEMA, "the schema of this file, for editors; Enishi does not look at it")));
    }
}
