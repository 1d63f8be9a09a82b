package enishi.sim.random;

/** Probabilities of events that do not depend on one another. */
public final class Chance {

    private Chance() {}

    /** The probability that one or the other of two events happens; exactly the one's if the other's is 0. */
    public static double either(double one, double other) {
        return one + other * (1 - one);
    }
}
