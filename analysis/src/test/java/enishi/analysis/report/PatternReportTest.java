package enishi.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.pattern.PatternScores;
import enishi.scenarios.target.TargetCatalog;
import enishi.scenarios.target.TargetDefinition;
import enishi.scenarios.target.TargetPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Observed patterns against made runs, as table, file and charts in both languages. */
final class PatternReportTest {

    private static final Provenance PROVENANCE = new Provenance("toy", 2, 1, 50, "test");
    private static final int PARTS = TargetCatalog.all().stream()
            .mapToInt(target -> target.parts().size())
            .sum();

    @TempDir
    private Path folder;

    /** Every measured part hits the middle of its band, but for the median income. */
    private static PatternScores scores() {
        TreeMap<String, double[]> values = new TreeMap<>();
        for (TargetDefinition target : TargetCatalog.all()) {
            for (TargetPart part : target.parts()) {
                if (part.isMeasured()) {
                    double middle = Double.isInfinite(part.lowest())
                            ? part.highest() - 1
                            : Double.isInfinite(part.highest())
                                    ? part.lowest() + 1
                                    : (part.lowest() + part.highest()) / 2;
                    values.put(part.id(), new double[] {middle * 0.999, middle * 1.001});
                }
            }
        }
        values.put("6-median", new double[] {40e6, 42e6});
        values.put("10-administration", new double[] {Double.NaN, Double.NaN});
        return PatternScores.of(TargetCatalog.all(), values);
    }

    private static PatternReport.Stock stock() {
        TreeMap<YearMonth, double[]> byYear = new TreeMap<>();
        for (int year = 1990; year <= 2025; year++) {
            byYear.put(YearMonth.of(year, 3), new double[] {180 + year - 1990, 190 + 2 * (year - 1990)});
        }
        return new PatternReport.Stock("historical-1989-2025", YearMonth.of(1989, 4), byYear);
    }

    private List<String> write(Language language) throws IOException {
        return PatternReport.write(folder, scores(), stock(), PROVENANCE, language);
    }

    @Test
    void theTableTellsWhatIsMetMissedGivenAndNotModelled() throws IOException {
        List<String> lines = write(Language.ENGLISH);
        assertThat(lines)
                .anyMatch(line -> line.matches(" +6-median +Median income +20.0 million yen +15.0 to 27.0 million yen +"
                        + "41.0 million yen +1.4 million yen +OUT"))
                .anyMatch(line -> line.matches(" +6-share-below-10m .* 33.0 % +25.0 to 40.0 % .* points +in"))
                .anyMatch(line -> line.matches(" +10-administration .*– +8.00 to 15.0 % +– +– +–"))
                .anyMatch(line -> line.matches(" +11-money .*5.00 to 7.00 billion yen .*yen"))
                .contains("Not modelled")
                .anyMatch(line -> line.contains("no opinion on the budget for aid"))
                .anyMatch(line -> line.matches("Fitted: 22 of 24 numbers in band; 8 of 10 patterns met"))
                .anyMatch(line -> line.matches("Held out: 12 of 12 numbers in band; 5 of 5 patterns met"));
    }

    @Test
    void theFileHasEveryPart() throws IOException {
        write(Language.ENGLISH);
        List<String> rows = Files.readAllLines(folder.resolve("patterns.csv"));
        assertThat(rows).hasSize(PARTS + 1);
        assertThat(rows.get(0)).startsWith("target,part,kind,measure").endsWith("runs,mean,sd,in_band");
        assertThat(rows)
                .contains("6,6-median,fit,median_income,baseline-japan,2016-04,2026-03,yen/year,20000000,15000000,"
                        + "27000000,2016,secondary,JANIC2016,2,41000000,1414213.562373,0")
                .contains("22,22-as-now,not-modelled,,,,,,,,,2006-2021,primary,CAO-DIPLOMACY,0,,,")
                .anyMatch(row -> row.startsWith("1,1-stock-1989,input,") && row.endsWith(","));
    }

    @Test
    void chartsAreDrawnInBothLanguages() throws IOException {
        write(Language.ENGLISH);
        assertThat(folder.resolve("charts/patterns.svg"))
                .content()
                .contains("22 of 24 fitted numbers are within their bands, and 12 of 12 held out", "Median income");
        assertThat(folder.resolve("charts/stock-against-bands.svg"))
                .content()
                .contains("The number of NGOs is within 3 of 3 observed bands", "Enishi test");
        assertThat(folder.resolve("charts/patterns.png")).isNotEmptyFile();
        List<String> lines = write(Language.JAPANESE);
        assertThat(lines).contains("モデルにないもの").anyMatch(line -> line.contains("収入の中央値"));
        assertThat(folder.resolve("charts/patterns.svg")).content().contains("範囲内の数値", "収入の中央値");
    }
}
