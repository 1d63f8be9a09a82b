package enishi.analysis.calibration;

import enishi.analysis.result.Digests;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The stages of a calibration, each a folder. */
public final class Stages {

    /** The product's parameters with several seeds. */
    static final String NOISE = "noise";
    /** Points that fill the space. */
    static final String START = "start";
    /** The product and the best point with seeds that were never used. */
    static final String CHECK = "check";
    /** Points that are left, with seeds that were never used. */
    static final String FRESH = "fresh";

    /** Which shift the points that fill the space have. */
    static final int FILLING = 1000;

    /** Seeds for a last check begin so far from all others that none is used twice. */
    public static final long SEEDS_APART = 1_000_000;

    private Stages() {}

    /** A stage of points that hang on how earlier ones were judged, or on how far it went: its name hangs on the points. */
    static String of(String prefix, List<double[]> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(point -> text.append(Arrays.toString(point)).append('\n'));
        return prefix + "-" + Digests.ofText(text.toString()).substring(0, 8);
    }

    static String wave(int number) {
        return "wave-" + number;
    }

    static String generation(int number) {
        return String.format(Locale.ROOT, "generation-%03d", number);
    }
}
