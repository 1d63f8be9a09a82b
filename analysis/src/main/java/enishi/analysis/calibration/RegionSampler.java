package enishi.analysis.calibration;

import enishi.analysis.design.Filling;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Points of the part of the unit cube that is not ruled out.
 *
 * <p>Points that fill the cube evenly are tried in their order. Where fewer of them are left than are wanted, the region is small,
 * and points walk through it from those that were found: each a step to a random side, taken if it stays within. Where none
 * is found, the points that come nearest are taken.
 */
final class RegionSampler {

    private static final int TRIED = 1 << 16;
    private static final int STEPS = 40;
    private static final double STEP = 0.15;

    private final ToDoubleFunction<double[]> deciding;
    private final double cut;

    /**
     * For a region.
     *
     * @param deciding what decides about a point
     * @param cut from which it is ruled out
     */
    RegionSampler(ToDoubleFunction<double[]> deciding, double cut) {
        this.deciding = deciding;
        this.cut = cut;
    }

    /**
     * A sample.
     *
     * @param points the points
     * @param share how much of the cube is left
     */
    record Sample(List<double[]> points, double share) {}

    /**
     * Draws points.
     *
     * @param dimensions of the cube
     * @param wanted how many points
     * @param known points that are known to be within
     * @param seed seed of the draws
     * @param wave number of the wave, for draws of its own
     */
    Sample draw(int dimensions, int wanted, List<double[]> known, long seed, int wave) {
        List<double[]> left = new ArrayList<>();
        List<double[]> nearest = new ArrayList<>();
        List<Double> distances = new ArrayList<>();
        for (double[] point : Filling.points(TRIED, dimensions, seed, wave)) {
            double value = deciding.applyAsDouble(point);
            if (value < cut) {
                left.add(point);
            } else if (nearest.size() < wanted || value < distances.get(distances.size() - 1)) {
                insert(point, value, nearest, distances, wanted);
            }
        }
        double share = (double) left.size() / TRIED;
        if (left.size() >= wanted) {
            return new Sample(List.copyOf(left.subList(0, wanted)), share);
        }
        List<double[]> from = new ArrayList<>(left);
        known.stream().filter(point -> deciding.applyAsDouble(point) < cut).forEach(from::add);
        if (from.isEmpty()) {
            return new Sample(nearest, 0);
        }
        List<double[]> sample = new ArrayList<>(left);
        for (int i = 0; sample.size() < wanted; i++) {
            sample.add(walked(from.get(i % from.size()), new KeyedRandom(seed).at(Stream.CALIBRATION, wave, i + 1, 0)));
        }
        return new Sample(sample, share);
    }

    private static void insert(double[] point, double value, List<double[]> nearest, List<Double> distances, int most) {
        int place = distances.size();
        while (place > 0 && distances.get(place - 1) > value) {
            place--;
        }
        nearest.add(place, point);
        distances.add(place, value);
        if (nearest.size() > most) {
            nearest.remove(most);
            distances.remove(most);
        }
    }

    private double[] walked(double[] from, KeyedRandom random) {
        double[] at = from;
        for (int s = 0; s < STEPS; s++) {
            double[] next = at.clone();
            boolean within = true;
            for (int j = 0; j < next.length; j++) {
                next[j] += STEP / Math.sqrt(next.length) * random.normal();
                within &= next[j] >= 0 && next[j] <= 1;
            }
            if (within && deciding.applyAsDouble(next) < cut) {
                at = next;
            }
        }
        return at;
    }
}
