package enishi.sim.invariant;

/** Something that must always hold did not: a fault of the program, never of its input. */
public final class InvariantViolation extends IllegalStateException {

    private static final long serialVersionUID = 1;

    InvariantViolation(String message) {
        super(message);
    }
}
