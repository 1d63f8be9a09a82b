package enishi.sim.random;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the raw 32-bit words of the generator, keyed as the model keys it, to standard output until nobody reads them;
 * for batteries of statistical tests, see {@code RANDOMNESS.md}.
 *
 * <p>Neighbouring words come from neighbouring keys: after one to four words the stream changes, then the month, then the
 * resident, then the NGO. That is the hardest case for a generator whose output is a function of a counter, since most of
 * the counter's bits stay the same from one word to the next.
 */
final class RandomWords {

    private static final int MONTHS = 12;
    private static final int FIRST_MONTH = 12 * 2013 + 3;
    private static final int RESIDENTS = 2000;
    private static final int WORDS_PER_DRAW = 4;
    private static final int BUFFER_BYTES = 1 << 18;
    private static final double RANGE = 0x1.0p32;

    private RandomWords() {}

    /** Writes words under the seed given as the first argument (1 if there is none). */
    public static void main(String[] arguments) {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES)) {
            write(new KeyedRandom(seed), out);
        } catch (IOException e) {
            // The pipe's reader has seen enough: the only way in which this ends.
            System.err.println("The reader has left: " + e.getMessage());
        }
    }

    private static void write(KeyedRandom random, OutputStream out) throws IOException {
        Stream[] streams = Stream.values();
        byte[] bytes = new byte[MONTHS * streams.length * WORDS_PER_DRAW * Integer.BYTES];
        for (int ngo = 0; ; ngo++) {
            // Keys of NGOs hold the prefecture, the month of founding and a slot.
            int key = (ngo % 47 + 1) << 25 | FIRST_MONTH << 10 | ngo / 47;
            for (int resident = 1; resident <= RESIDENTS; resident++) {
                out.write(bytes, 0, fill(bytes, random, streams, resident, key));
            }
        }
    }

    /** All months and streams of a resident and an NGO; gives the number of bytes. */
    private static int fill(byte[] bytes, KeyedRandom random, Stream[] streams, int resident, int ngoKey) {
        int place = 0;
        for (int month = 0; month < MONTHS; month++) {
            for (Stream stream : streams) {
                random.at(stream, FIRST_MONTH + month, resident, ngoKey);
                int words = 1 + (stream.ordinal() + month) % WORDS_PER_DRAW;
                for (int i = 0; i < words; i++) {
                    // The draw is the middle of the word's interval, so the word is found exactly.
                    int word = (int) (long) (random.uniform() * RANGE);
                    bytes[place++] = (byte) word;
                    bytes[place++] = (byte) (word >>> 8);
                    bytes[place++] = (byte) (word >>> 16);
                    bytes[place++] = (byte) (word >>> 24);
                }
            }
        }
        return place;
    }
}
