package enishi.sim.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhiloxTest {

    private static int[] block(int c0, int c1, int c2, int c3, int k0, int k1) {
        Philox philox = new Philox();
        philox.block(c0, c1, c2, c3, k0, k1);
        return new int[] {philox.word0, philox.word1, philox.word2, philox.word3};
    }

    // The known answers of Random123, file kat_vectors, philox4x32 with 10 rounds.

    @Test
    void zerosGiveThePublishedAnswer() {
        assertThat(block(0, 0, 0, 0, 0, 0)).containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    }

    @Test
    void onesGiveThePublishedAnswer() {
        assertThat(block(-1, -1, -1, -1, -1, -1)).containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    }

    @Test
    void digitsOfPiGiveThePublishedAnswer() {
        assertThat(block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0))
                .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    @Test
    void aBlockLeavesNothingBehindForTheNext() {
        Philox philox = new Philox();
        philox.block(1, 2, 3, 4, 5, 6);
        philox.block(0, 0, 0, 0, 0, 0);
        assertThat(philox.word0).isEqualTo(0x6627e8d5);
    }

    @Test
    void oneBitOfTheCounterChangesAboutHalfOfTheWords() {
        // 128 neighbours of one counter: 128·128 bits, each different with probability 1/2; five standard deviations.
        int[] counter = {7, 24_192, 1_234_567, 0x1A000000};
        int[] here = block(counter[0], counter[1], counter[2], counter[3], 1, 0);
        int different = 0;
        for (int bit = 0; bit < 128; bit++) {
            int[] other = counter.clone();
            other[bit / 32] ^= 1 << bit % 32;
            int[] there = block(other[0], other[1], other[2], other[3], 1, 0);
            for (int word = 0; word < 4; word++) {
                different += Integer.bitCount(here[word] ^ there[word]);
            }
        }
        double deviation = Math.sqrt(128 * 128) / 2;
        assertThat((double) different).isBetween(8192 - 5 * deviation, 8192 + 5 * deviation);
    }
}
