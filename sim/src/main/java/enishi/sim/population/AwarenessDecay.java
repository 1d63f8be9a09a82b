package enishi.sim.population;

/**
 * How what contacts have raised in awareness decays: by the same share each month, to nothing once it is tiny.
 *
 * <p>Powers are tabled, since they are read for every contact.
 */
public final class AwarenessDecay {

    /** Deviations of less than this, in one resident's awareness, are forgotten. */
    private static final double FADED = 0.001;

    private static final int TABLED_MONTHS = 1200;

    private final double[] powers = new double[TABLED_MONTHS];

    /** Decay that leaves {@code monthlyRetention}, [0,1], after a month. */
    public AwarenessDecay(double monthlyRetention) {
        powers[0] = 1;
        for (int months = 1; months < TABLED_MONTHS; months++) {
            powers[months] = powers[months - 1] * monthlyRetention;
        }
    }

    /** What is left after a month. */
    public double monthlyRetention() {
        return powers[1];
    }

    /** What is left of {@code value} in a cell of {@code scale} residents after {@code months}. */
    public double after(double value, int months, int scale) {
        double left = months < TABLED_MONTHS ? value * powers[months] : 0;
        return left * scale < FADED ? 0 : left;
    }
}
