package enishi.sim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StreamTest {

    @Test
    void everyStreamHasItsOwnCode() {
        assertThat(Arrays.stream(Stream.values()).map(Stream::code)).doesNotHaveDuplicates();
    }

    @Test
    void codesFitAboveTheCounterOfBlocks() {
        assertThat(Arrays.stream(Stream.values()).map(Stream::code)).allMatch(code -> code > 0 && code < 1 << 12);
    }
}
