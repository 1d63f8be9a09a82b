package enishi.scenarios.mechanism;

/** Where a mechanism is expected to move an outcome. */
public enum Direction {
    /** More of it with the mechanism than without. */
    MORE(1),
    /** Less of it with the mechanism than without. */
    LESS(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** The sign of the expected effect, 1 or -1. */
    public int sign() {
        return sign;
    }
}
