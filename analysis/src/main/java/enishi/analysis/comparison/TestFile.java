package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.Holm;
import enishi.analysis.statistics.PairedDifference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code tests.csv}: Student's test of every difference of a comparison, adjusted for their number after Holm. */
public final class TestFile {

    /** The name of the file. */
    public static final String NAME = "tests.csv";

    static final String HEADER = "outcome,area,scenario,pairs,difference,difference_se,p,p_holm";

    private TestFile() {}

    /** Writes the file; all differences are one family. */
    public static FileRecord write(Path file, Comparison comparison) {
        List<ComparisonRow> rows = new ArrayList<>();
        List<PairedDifference> differences = new ArrayList<>();
        for (ComparisonRow row : comparison.rows()) {
            PairedDifference difference = row.difference();
            if (difference != null) {
                rows.add(row);
                differences.add(difference);
            }
        }
        double[] adjusted = Holm.adjusted(
                differences.stream().mapToDouble(PairedDifference::probability).toArray());
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (int i = 0; i < adjusted.length; i++) {
                csv.field(rows.get(i).outcome().id())
                        .field(rows.get(i).outcome().areaCode())
                        .field(rows.get(i).scenario())
                        .field(differences.get(i).pairs())
                        .field(NumberText.precise(differences.get(i).mean()))
                        .field(NumberText.precise(differences.get(i).standardError()))
                        .field(NumberText.precise(differences.get(i).probability()))
                        .field(NumberText.precise(adjusted[i]))
                        .endRow();
            }
            return csv.finish();
        }
    }
}
