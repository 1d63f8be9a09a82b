package enishi.analysis.pattern;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.scenarios.target.TargetDefinition;
import enishi.scenarios.target.TargetPart;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table of all parts of observed patterns, {@code patterns.csv}. */
public final class PatternFile {

    /** The name of the file. */
    public static final String NAME = "patterns.csv";

    private static final String HEADER =
            "target,part,kind,measure,scenario,from,to,unit,observed,low,high,year,confidence,"
                    + "sources,runs,mean,sd,in_band";

    private PatternFile() {}

    /**
     * Writes a row for every part. {@code sd} is the standard deviation between runs; {@code in_band} is 1 or 0 where the part
     * counts, and empty where it is given or not modelled.
     */
    public static FileRecord write(Path file, PatternScores scores) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (TargetScore target : scores.targets()) {
                for (PartScore score : target.parts()) {
                    row(csv, target.target(), score);
                }
            }
            return csv.finish();
        }
    }

    private static void row(CsvFile csv, TargetDefinition target, PartScore score) {
        TargetPart part = score.part();
        csv.field(target.id())
                .field(part.id())
                .field(name(part.kind()))
                .field(text(part.measure()))
                .field(text(part.scenario()))
                .field(text(part.from()))
                .field(text(part.to()))
                .field(text(part.unit()))
                .field(number(part.observed()))
                .field(number(part.lowest()))
                .field(number(part.highest()))
                .field(part.year())
                .field(name(target.confidence()))
                .field(String.join(" ", target.sources()))
                .field(score.runs())
                .field(number(score.mean()))
                .field(number(score.deviation()))
                .field(part.kind().counts() && score.runs() > 0 ? score.isIn() ? "1" : "0" : "")
                .endRow();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? "" : NumberText.of(value);
    }
}
