package enishi.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class NumberTextTest {

    @Test
    void numbersAreShortAndHaveNoExponent() {
        assertThat(NumberText.of(0)).isEqualTo("0");
        assertThat(NumberText.of(-0.0)).isEqualTo("0");
        assertThat(NumberText.of(0.5)).isEqualTo("0.5");
        assertThat(NumberText.of(1.0 / 3)).isEqualTo("0.333333");
        assertThat(NumberText.of(-2.0 / 3)).isEqualTo("-0.666667");
        assertThat(NumberText.of(1e-9)).isEqualTo("0");
        assertThat(NumberText.of(1e15)).isEqualTo("1000000000000000");
        assertThat(NumberText.of(100)).isEqualTo("100");
    }

    @Test
    void halvesGoToTheEvenDigitOfTheExactBinaryValue() {
        // Both are exact in binary, so they are true halves.
        assertThat(NumberText.of(0.0000005 + 0.5 - 0.0000005)).isEqualTo("0.5");
        assertThat(NumberText.of(1 / 128.0)).isEqualTo("0.007812");
        assertThat(NumberText.of(3 / 128.0)).isEqualTo("0.023438");
    }

    @Test
    void digitsThatComeFromComputingOnlyAreLeftOut() {
        assertThat(NumberText.of(5817174834.950001)).isEqualTo("5817174834.95");
    }

    @Test
    void aMissingValueIsEmptyAndAnInfiniteOneAFault() {
        assertThat(NumberText.of(Double.NaN)).isEmpty();
        assertThatThrownBy(() -> NumberText.of(Double.POSITIVE_INFINITY)).hasMessageContaining("(Infinity)");
    }

    @Test
    void wholeNumbersAreExactOrRefused() {
        assertThat(NumberText.whole(3e12)).isEqualTo(3_000_000_000_000L);
        assertThat(NumberText.whole(14144796.5)).isEqualTo(14144796);
        assertThatThrownBy(() -> NumberText.whole(1e19)).hasMessageContaining("2^53");
        assertThatThrownBy(() -> NumberText.whole(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void preciseNumbersKeepTheirDigitsHoweverSmall() {
        assertThat(NumberText.precise(1.0 / 3e9)).isEqualTo("0.000000000333333333333333");
        assertThat(NumberText.precise(-2.5e20)).isEqualTo("-250000000000000000000");
        assertThat(NumberText.precise(0)).isEqualTo("0");
        assertThat(NumberText.precise(Double.NaN)).isEmpty();
    }
}
