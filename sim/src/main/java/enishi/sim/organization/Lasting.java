package enishi.sim.organization;

/** Something of a size in [0,1] that an NGO keeps for some months, such as what officers remember of it. State only. */
public final class Lasting {

    private double size;
    private int lastMonth = Integer.MIN_VALUE;

    /** Its size in a month, counted from year 0; 0 once it is over. */
    public double in(int month) {
        return month <= lastMonth ? size : 0;
    }

    /**
     * Gives it anew: of what still holds and what is new the larger counts, until the later of the two ends. What is nothing
     * lengthens nothing.
     *
     * @param newSize size, [0,1]
     * @param month the month of the gift
     * @param months months after it in which it holds
     */
    public void give(double newSize, int month, int months) {
        if (newSize <= 0) {
            return;
        }
        size = Math.max(in(month), newSize);
        lastMonth = Math.max(lastMonth, month + months);
    }
}
