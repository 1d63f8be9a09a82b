package enishi.analysis.result;

import enishi.sim.organization.NgoLife;
import enishi.sim.population.Cause;
import enishi.sim.population.PrefectureProfile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes {@code ngos.csv}: one row per NGO that was alive in a reported month. */
final class NgoFile {

    static final String NAME = "ngos.csv";
    static final String HEADER = "ngo,entry_prefecture,prefecture,metropolitan,cause,initial,founded,entry_age_months,"
            + "entry_income_yen,ended,end,dormant,revived,dissolved,dropped,months_observed,peak_income_yen";

    private NgoFile() {}

    static FileRecord write(Path folder, OptionalInt run, List<Cause> causes, List<NgoLife> lives) {
        try (CsvFile csv = new CsvFile(folder.resolve(NAME), RunColumn.header(run, HEADER))) {
            for (NgoLife life : lives) {
                RunColumn.start(csv, run);
                fields(life, causes).forEach(csv::field);
                csv.endRow();
            }
            return csv.finish();
        }
    }

    /** The fields of a row, without the column of the run. */
    static List<String> fields(NgoLife life, List<Cause> causes) {
        return List.of(
                life.ngo(),
                PrefectureProfile.isoCode(life.entryPrefecture() + 1),
                PrefectureProfile.isoCode(life.prefecture() + 1),
                String.valueOf(life.metropolitan()),
                causes.get(life.cause()).id(),
                String.valueOf(life.initial()),
                month(life.founded()),
                String.valueOf(life.entryAgeMonths()),
                String.valueOf(life.entryIncomeYen()),
                month(life.ended()),
                life.end().name().toLowerCase(Locale.ROOT),
                month(life.dormant()),
                month(life.revived()),
                month(life.dissolved()),
                month(life.dropped()),
                String.valueOf(life.monthsObserved()),
                String.valueOf(life.peakIncomeYen()));
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
