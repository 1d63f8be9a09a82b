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
                RunColumn.start(csv, run)
                        .field(life.ngo())
                        .field(PrefectureProfile.isoCode(life.entryPrefecture() + 1))
                        .field(PrefectureProfile.isoCode(life.prefecture() + 1))
                        .field(String.valueOf(life.metropolitan()))
                        .field(causes.get(life.cause()).id())
                        .field(String.valueOf(life.initial()))
                        .field(month(life.founded()))
                        .field(life.entryAgeMonths())
                        .field(life.entryIncomeYen())
                        .field(month(life.ended()))
                        .field(life.end().name().toLowerCase(Locale.ROOT))
                        .field(month(life.dormant()))
                        .field(month(life.revived()))
                        .field(month(life.dissolved()))
                        .field(month(life.dropped()))
                        .field(life.monthsObserved())
                        .field(life.peakIncomeYen())
                        .endRow();
            }
            return csv.finish();
        }
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
