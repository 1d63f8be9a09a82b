package enishi.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own table is refused with file, line, column, value and what is allowed. */
class BadTablesTest {

    @TempDir
    private Path folder;

    private String refusal(String table, UnaryOperator<String> change) throws IOException {
        try (InputStream in = TableFiles.open(table)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String changed = change.apply(text);
            assertThat(changed).isNotEqualTo(text);
            Files.writeString(folder.resolve(table), changed);
        }
        Throwable thrown = catchThrowable(() -> Tables.load(TableFiles.in(folder)));
        assertThat(thrown).isInstanceOf(ScenarioException.class);
        return String.valueOf(thrown.getMessage());
    }

    @Test
    void emptyFolderGivesTheShippedTables() {
        assertThat(Tables.load(TableFiles.in(folder)).causes())
                .isEqualTo(Tables.load().causes());
    }

    @Test
    void wrongPopulationIsRefused() throws IOException {
        assertThat(refusal("prefectures.csv", text -> text.replace(",5224614,", ",5224615,")))
                .contains("prefectures.csv: column pop_2020: the sum is 126146100; 126146099");
        assertThat(refusal("prefectures.csv", text -> text.replace(",5224614,", ",many,")))
                .contains(
                        "line 2, column pop_2020: \"many\" is not allowed; a whole number from 1 to 50000000 (residents)");
    }

    @Test
    void wrongCensusIsRefused() throws IOException {
        assertThat(refusal("prefectures.csv", text -> text.replace(",5643647,", ",5643648,")))
                .contains("prefectures.csv: column pop_1990: the sum is 123611168; 123611167");
    }

    @Test
    void blankCellIsRefused() throws IOException {
        assertThat(refusal("prefectures.csv", text -> text.replace(",2832,", ",,")))
                .contains("line 2, column income_per_capita_kyen_fy2019: a blank cell is not allowed");
    }

    @Test
    void missingRowIsRefused() throws IOException {
        assertThat(refusal("prefectures.csv", text -> text.replaceAll("(?m)^2,Aomori.*\n", "")))
                .contains("46 rows; 47 rows");
    }

    @Test
    void unknownOfficeIsRefusedWithTheNearestOne() throws IOException {
        assertThat(refusal("prefectures.csv", text -> text.replace("JICA Hokkaido", "JICA Hokaido")))
                .contains("Maybe you meant \"JICA Hokkaido\".");
    }

    @Test
    void missingColumnIsRefused() throws IOException {
        assertThat(refusal("causes.csv", text -> text.replace("interest_share", "interest_shares")))
                .contains("line 1: the column interest_share is missing")
                .contains("Maybe you meant \"interest_shares\".");
    }

    @Test
    void sharesThatDoNotAddUpAreRefused() throws IOException {
        assertThat(refusal("causes.csv", text -> text.replace("教育,0.22", "教育,0.32")))
                .contains("column interest_share: the sum is 1.1; shares that add up to 1");
    }

    @Test
    void valueWithoutSourceIsRefused() throws IOException {
        assertThat(refusal("heritage.csv", text -> text.replace("0.95,GRJ2007", "0.95,")))
                .contains("column source");
        assertThat(refusal("heritage.csv", text -> text.replace("0.95,GRJ2007", "0.95,GRJ207")))
                .contains("Maybe you meant \"GRJ2007\".");
        assertThat(refusal("heritage.csv", text -> text.replace("0.95,GRJ2007", "0.95,assumption: ")))
                .contains("\"assumption:\" with a reason");
    }

    @Test
    void missingAndDoubleHeritageAreRefused() throws IOException {
        assertThat(refusal("heritage.csv", text -> text.replace("34,peace-and-relief", "34,health")))
                .contains("each cause once for a prefecture")
                .contains("prefecture 34: no row for the cause peace-and-relief");
    }

    @Test
    void startTablesAreChecked() throws IOException {
        assertThat(refusal("start_tokyo_shares.csv", text -> text.replace("100000000,0.50", "1,0.50")))
                .contains("a bound above that of the row before");
        Files.delete(folder.resolve("start_tokyo_shares.csv"));
        assertThat(refusal("start_periods.csv", text -> text.replace("1970,1979", "1969,1979")))
                .contains("column from_year: \"1969\" is not allowed");
    }

    @Test
    void partnerCountriesAreChecked() throws IOException {
        assertThat(refusal("partner_countries.csv", text -> text.replace("PH,", "PHL,")))
                .contains("line 2, column code: \"PHL\" is not allowed; two capital letters, as in ISO 3166-1");
        assertThat(refusal("partner_countries.csv", text -> text.replace("KH,", "PH,")))
                .contains("line 3, column code: \"PH\" is not allowed; each country once");
        assertThat(refusal("partner_countries.csv", text -> text.replace("southeast-asia,0.55,63", "Asia,1.55,0")))
                .contains("column region", "a number from 0 to 1", "a weight above 0");
        assertThat(refusal("partner_countries.csv", text -> text.substring(0, text.indexOf('\n') + 1)))
                .contains("no country; at least one");
    }

    @Test
    void brokenCsvIsRefused() throws IOException {
        assertThat(refusal("causes.csv", text -> text + "\"open")).contains("is not CSV");
        assertThat(refusal("causes.csv", text -> text + "a,b\n")).contains("2 cells; 6 cells");
        assertThat(refusal("causes.csv", text -> "")).contains("is empty");
    }
}
