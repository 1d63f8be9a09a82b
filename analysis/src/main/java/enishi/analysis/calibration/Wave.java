package enishi.analysis.calibration;

import java.util.List;

/**
 * A wave of history matching.
 *
 * @param number its number, from 1
 * @param shareLeft share of the space that earlier waves had left when its points were drawn
 * @param points its points, judged
 */
public record Wave(int number, double shareLeft, List<Judged> points) {

    /** Copies the list. */
    public Wave {
        points = List.copyOf(points);
    }

    /** How many of its points are not ruled out. */
    public int left() {
        return (int) points.stream().filter(point -> !point.ruledOut()).count();
    }
}
