package enishi.scenarios.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void textIsAsShortAsItCanBe() {
        assertThat(Decimals.text(0.1)).isEqualTo("0.1");
        assertThat(Decimals.text(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(Decimals.text(5.5e9)).isEqualTo("5500000000");
        assertThat(Decimals.text(1e13)).isEqualTo("10000000000000");
        assertThat(Decimals.text(2.0)).isEqualTo("2");
        assertThat(Decimals.text(-0.0)).isEqualTo("0");
        assertThat(Decimals.text(-12.5)).isEqualTo("-12.5");
        assertThat(Decimals.text(0.0005)).isEqualTo("0.0005");
    }

    @Test
    void textIsShortWhereOlderVersionsOfJavaWereNot() {
        assertThat(Decimals.text(2e-3)).isEqualTo("0.002");
        assertThat(Decimals.text(Double.parseDouble("2e23"))).isEqualTo("200000000000000000000000");
        assertThat(new BigDecimal(Decimals.text(Double.MIN_VALUE))).isEqualByComparingTo("5e-324");
    }

    @Test
    void everyNumberReadsBack() {
        SplittableRandom random = new SplittableRandom(20160401);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String text = Decimals.text(number);
                assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0 : number);
                assertThat(text).doesNotContain("E");
                assertThat(Decimals.fits(new BigDecimal(text))).isTrue();
            }
        }
    }
}
