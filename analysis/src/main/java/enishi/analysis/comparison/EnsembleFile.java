package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.PairedDifference;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes what a comparison says across parameter sets: {@code ensemble.csv}, {@code sets.csv} and {@code drivers.csv}. */
public final class EnsembleFile {

    /** What is chance and what is which set, difference by difference. */
    public static final String NAME = "ensemble.csv";

    /** Every difference under every set. */
    public static final String SETS = "sets.csv";

    /** Rank correlations of the sets' differences with their parameters. */
    public static final String DRIVERS = "drivers.csv";

    static final String HEADER = "outcome,area,scenario,unit,runs,sets,difference,difference_se,set_low,set_high,"
            + "same_sign_share,set_deviation,set_share,finding";
    static final String SETS_HEADER = "outcome,area,scenario,set,unit,runs,difference,difference_se";
    static final String DRIVERS_HEADER = "outcome,area,scenario,parameter,sets,rank_correlation";

    private EnsembleFile() {}

    /** Writes {@code ensemble.csv}. */
    public static FileRecord write(Path file, Comparison comparison) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (ComparisonRow row : comparison.rows()) {
                SetEffects sets = row.sets();
                if (sets == null) {
                    continue;
                }
                PairedDifference difference = Objects.requireNonNull(row.difference());
                start(csv, row)
                        .field(row.outcome().unit().id())
                        .field(difference.pairs())
                        .field(sets.sets())
                        .field(NumberText.of(difference.mean()))
                        .field(NumberText.of(difference.standardError()))
                        .field(NumberText.of(sets.low()))
                        .field(NumberText.of(sets.high()))
                        .field(NumberText.of(sets.sameSignShare()))
                        .field(NumberText.of(sets.variance().deviation()))
                        .field(NumberText.of(sets.setShare()))
                        .field(Robustness.of(difference, sets).word())
                        .endRow();
            }
            return csv.finish();
        }
    }

    /** Writes {@code sets.csv}. */
    public static FileRecord writeSets(Path file, Comparison comparison) {
        List<SetRuns> names = comparison.baseline().sets();
        try (CsvFile csv = new CsvFile(file, SETS_HEADER)) {
            for (ComparisonRow row : comparison.rows()) {
                SetEffects sets = row.sets();
                for (int i = 0; sets != null && i < sets.sets(); i++) {
                    PairedDifference difference = sets.differences().get(i);
                    start(csv, row)
                            .field(names.get(i).set())
                            .field(row.outcome().unit().id())
                            .field(difference.pairs())
                            .field(NumberText.of(difference.mean()))
                            .field(NumberText.of(difference.standardError()))
                            .endRow();
                }
            }
            return csv.finish();
        }
    }

    /** Writes {@code drivers.csv}. */
    public static FileRecord writeDrivers(Path file, Comparison comparison) {
        try (CsvFile csv = new CsvFile(file, DRIVERS_HEADER)) {
            for (ComparisonRow row : comparison.rows()) {
                for (Driver driver : Driver.of(comparison, row)) {
                    start(csv, row)
                            .field(driver.parameter())
                            .field(driver.correlation().pairs())
                            .field(NumberText.of(driver.correlation().coefficient()))
                            .endRow();
                }
            }
            return csv.finish();
        }
    }

    private static CsvFile start(CsvFile csv, ComparisonRow row) {
        return csv.field(row.outcome().id()).field(row.outcome().areaCode()).field(row.scenario());
    }
}
