package enishi.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Points of some that lie far from one another (greedy maximin distance; Johnson, Moore and Ylvisaker 1990). */
final class Maximin {

    private Maximin() {}

    /**
     * Chooses points: the two that are farthest apart, and then again and again the one that is farthest from its nearest chosen.
     * Of equals the first is taken.
     *
     * @param points the points
     * @param places the coordinates that count
     * @param number how many are wanted
     * @return their places among the points, in the order in which they were chosen; all if there are not more
     */
    static List<Integer> choose(List<double[]> points, List<Integer> places, int number) {
        List<Integer> chosen = new ArrayList<>();
        if (points.isEmpty() || number < 1) {
            return chosen;
        }
        double[] nearest = new double[points.size()];
        int next = farthestOfAll(points, places);
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        while (next >= 0 && chosen.size() < number) {
            chosen.add(next);
            nearest[next] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], squaredDistance(points.get(i), points.get(next), places));
            }
            next = largest(nearest);
        }
        return chosen;
    }

    private static int farthestOfAll(List<double[]> points, List<Integer> places) {
        int farthest = 0;
        double widest = -1;
        for (int i = 0; i < points.size(); i++) {
            for (int k = i + 1; k < points.size(); k++) {
                double distance = squaredDistance(points.get(i), points.get(k), places);
                if (distance > widest) {
                    widest = distance;
                    farthest = i;
                }
            }
        }
        return farthest;
    }

    /** The place of the largest that is not yet chosen, or -1. */
    private static int largest(double[] nearest) {
        int best = -1;
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] != Double.NEGATIVE_INFINITY && (best < 0 || nearest[i] > nearest[best])) {
                best = i;
            }
        }
        return best;
    }

    private static double squaredDistance(double[] one, double[] other, List<Integer> places) {
        double sum = 0;
        for (int place : places) {
            double apart = one[place] - other[place];
            sum += apart * apart;
        }
        return sum;
    }
}
