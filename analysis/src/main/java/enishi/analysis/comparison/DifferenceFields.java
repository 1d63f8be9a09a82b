package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.PairedDifference;
import org.jspecify.annotations.Nullable;

/** A difference in tables: itself and the ends of its interval. */
final class DifferenceFields {

    private DifferenceFields() {}

    /** Writes the three fields; they are empty where there is no difference. */
    static CsvFile write(CsvFile csv, @Nullable PairedDifference difference) {
        return difference == null
                ? csv.field("").field("").field("")
                : csv.field(NumberText.of(difference.mean()))
                        .field(NumberText.of(difference.interval().low()))
                        .field(NumberText.of(difference.interval().high()));
    }
}
