package enishi.scenarios.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of yen as people write them. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5.07 billion JPY   | 5070000000
                    300 million yen    | 300000000
                    5,500,000,000 JPY  | 5500000000
                    1.5 thousand yen   | 1500
                    0.1 trillion yen   | 100000000000
                    500 yen            | 500
                    0 yen              | 0
                    55億円             | 5500000000
                    1,000万円          | 10000000
                    1億2,000万円       | 120000000
                    1億2千万円         | 120000000
                    2.5億円            | 250000000
                    10百万円           | 10000000
                    3千円              | 3000
                    5千億円            | 500000000000
                    1兆円              | 1000000000000
                    1万5,000円         | 15000
                    800円              | 800
                    """)
    void amountsAreExact(String text, BigDecimal yen) {
        assertThat(Amounts.yen(text)).isEqualByComparingTo(yen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yen",
                "円",
                "5.07 billion",
                "5.07 lakh yen",
                "5 million dollars",
                "55,00 yen",
                "-5 yen",
                "1.5 yen",
                "1.00005 thousand yen",
                "0.00001万円",
                "1万1億円",
                "1.5億200万円",
                "5 yen a year",
                "99999999999999999999999999999999999999999999999999999999999999999999 yen"
            })
    void anythingElseIsNoAmount(String text) {
        assertThat(Amounts.yen(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5.07 billion       | 5.07 billion yen
                    5,500,000,000      | 5,500,000,000 yen
                    ¥5.5 billion       | 5.5 billion yen
                    JPY 300 million    | 300 million yen
                    5.07bn JPY         | 5.07 billion yen
                    300 Millions Yen   | 300 million yen
                    5 milion yen       | 5 million yen
                    55 億 円           | 55億円
                    ５５億円           | 55億円
                    55億               | 55億円
                    ￥55億             | 55億円
                    500円ちょうど      |
                    5 lakh yen         |
                    5 million dollars  |
                    """)
    void aGuessIsMadeWhereOneIsNear(String text, String guess) {
        assertThat(Amounts.maybe(text)).isEqualTo(guess == null ? null : "Maybe \"" + guess + "\" was meant.");
    }

    @Test
    void fractionsOfAYenAreNamed() {
        assertThat(Amounts.maybe("1.5 yen")).isEqualTo("Maybe it was meant without the fraction of a yen.");
        assertThat(Amounts.maybe("1.00005 thousand yen")).contains("fraction of a yen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5500000000   | 5.5 billion yen
                    5070000000   | 5.07 billion yen
                    290000000    | 290 million yen
                    1000000      | 1 million yen
                    1234567      | 1,234,567 yen
                    1e13         | 10 trillion yen
                    327000       | 327,000 yen
                    500          | 500 yen
                    0            | 0 yen
                    0.25         | 0.25 yen
                    -2000000     | -2 million yen
                    """)
    void yenAreShownShortAndExact(BigDecimal yen, String text) {
        assertThat(Amounts.text(yen)).isEqualTo(text);
    }

    @Test
    void japaneseAmountsReadBackAsTheSameNumber() {
        for (String yen :
                List.of("0", "7", "450", "10000", "12345", "15000000", "125000000", "5500000000", "1000000000000")) {
            BigDecimal amount = new BigDecimal(yen);
            assertThat(Amounts.yen(Amounts.japaneseText(amount))).as(yen).isEqualByComparingTo(amount);
        }
        assertThat(Amounts.japaneseText(new BigDecimal("5500000000"))).isEqualTo("55億円");
        assertThat(Amounts.japaneseText(new BigDecimal("125000000"))).isEqualTo("1億2,500万円");
        assertThat(Amounts.japaneseText(new BigDecimal("0.15"))).isEqualTo("0.15円");
        assertThat(Amounts.japaneseText(BigDecimal.ZERO)).isEqualTo("0円");
    }
}
