package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.PairedDifference;
import java.nio.file.Path;

/** Writes {@code comparison.csv}. */
public final class ComparisonFile {

    /** The name of the file. */
    public static final String NAME = "comparison.csv";

    static final String HEADER =
            "outcome,area,scenario,unit,level,estimate,estimate_se,difference,ci_low,ci_high,method,"
                    + "runs,sets,set_low,set_high,same_sign_share";

    private static final String METHOD = "paired-max-t";

    private ComparisonFile() {}

    /**
     * Writes the file; what belongs to a difference is empty for the baseline, and what belongs to parameter sets where there is
     * one only.
     */
    public static FileRecord write(Path file, Comparison comparison) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (ComparisonRow row : comparison.rows()) {
                PairedDifference difference = row.difference();
                SetEffects sets = row.sets();
                csv.field(row.outcome().id())
                        .field(row.outcome().areaCode())
                        .field(row.scenario())
                        .field(row.outcome().unit().id())
                        .field(difference == null ? "" : NumberText.of(comparison.level()))
                        .field(NumberText.of(row.estimate().mean()))
                        .field(NumberText.of(row.estimate().standardError()));
                DifferenceFields.write(csv, difference)
                        .field(difference == null ? "" : METHOD)
                        .field(row.runs())
                        .field(comparison.parameterSets())
                        .field(sets == null ? "" : NumberText.of(sets.low()))
                        .field(sets == null ? "" : NumberText.of(sets.high()))
                        .field(sets == null ? "" : NumberText.of(sets.sameSignShare()))
                        .endRow();
            }
            return csv.finish();
        }
    }
}
