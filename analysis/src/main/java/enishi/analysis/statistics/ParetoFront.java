package enishi.analysis.statistics;

/** Which of several options no other beats: none costs as little or less and brings as much or more, without being the same. */
public final class ParetoFront {

    private ParetoFront() {}

    /**
     * Whether each option is on the front; options that are the same in both are on it together.
     *
     * @param costs what is to be small
     * @param gains what is to be large, in the same order
     */
    public static boolean[] of(double[] costs, double[] gains) {
        boolean[] front = new boolean[costs.length];
        for (int i = 0; i < costs.length; i++) {
            front[i] = true;
            for (int other = 0; other < costs.length; other++) {
                boolean noWorse = costs[other] <= costs[i] && gains[other] >= gains[i];
                boolean better = costs[other] < costs[i] || gains[other] > gains[i];
                front[i] &= !(noWorse && better);
            }
        }
        return front;
    }
}
