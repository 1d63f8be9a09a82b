package enishi.analysis.calibration;

import enishi.scenarios.calibration.CalibrationSpace;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.scenarios.target.Confidence;
import enishi.scenarios.target.TargetDefinition;
import enishi.scenarios.target.TargetKind;
import enishi.scenarios.target.TargetPart;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A formula in the model's place: two fitted parameters x and y and one coupling z, all from 0 to 1; patterns say that x + y is
 * near 1, x·y near 0.25, and know nothing of z. So x and y are near 0.5, and z may be anything.
 */
final class ToyPatterns implements PointSimulator {

    private static final String SPACE = """
            {
              "id": "toy",
              "title": {"en": "Toy", "ja": "試し"},
              "free": [
                {"path": "parameters.talk.farProbability", "title": {"en": "x", "ja": "x"}, "role": "fit",
                 "low": 0, "high": 1, "why": {"en": "x"}, "source": "assumption: a toy"},
                {"path": "parameters.acquaintance.mismatch", "title": {"en": "y", "ja": "y"}, "role": "fit",
                 "low": 0, "high": 1, "why": {"en": "y"}, "source": "assumption: a toy"},
                {"path": "parameters.coreGroup.activityWeight", "title": {"en": "z", "ja": "z"}, "role": "coupling",
                 "low": 0, "high": 1, "why": {"en": "z"}, "source": "assumption: a toy"}
              ]
            }
            """;

    static final FitParts PARTS = FitParts.of(List.of(
            target("1", part("1-sum", TargetKind.FIT, "0.9", "1.1")),
            target("2", part("2-product", TargetKind.FIT, "0.2", "0.3")),
            target("3", part("3-impossible", TargetKind.FIT, "5", "6"))));

    private final double noise;
    private final Map<String, List<Simulated>> known = new TreeMap<>();
    private int simulated;
    private int stopAfter = Integer.MAX_VALUE;

    ToyPatterns(double noise) {
        this.noise = noise;
    }

    static CalibrationSpace space() {
        return CalibrationSpace.read("toy.json", SPACE);
    }

    static TargetDefinition target(String id, TargetPart... parts) {
        return new TargetDefinition(
                id, new Words("Target " + id, "目標" + id), List.of(), Confidence.WEAK, null, List.of(parts));
    }

    static TargetPart part(String id, TargetKind kind, @Nullable String low, @Nullable String high) {
        return new TargetPart(
                id,
                new Words("Part " + id, "項目" + id),
                kind,
                null,
                "active_ngos_mean",
                "baseline-japan",
                YearMonth.of(2016, 4),
                YearMonth.of(2017, 3),
                "1",
                null,
                low == null ? null : new Quantity(new BigDecimal(low), false),
                high == null ? null : new Quantity(new BigDecimal(high), false),
                "2016");
    }

    /** Stops, as a kill would, when so many stages have been simulated. */
    void stopAfter(int stages) {
        stopAfter = stages;
    }

    /** How many points were simulated, rather than known before. */
    int simulatedPoints() {
        return simulated;
    }

    @Override
    public List<Simulated> simulate(String stage, List<double[]> points, long seed, int runs) {
        List<Simulated> before = known.get(stage);
        if (before != null) {
            for (int i = 0; i < points.size(); i++) {
                if (!Arrays.equals(before.get(i).shares(), points.get(i))) {
                    throw new IllegalStateException("stage " + stage + " must have the same points again");
                }
            }
            return before;
        }
        if (known.size() >= stopAfter) {
            throw new CancellationException("stopped");
        }
        List<Simulated> all = new ArrayList<>();
        for (double[] point : points) {
            simulated++;
            double[][] values = new double[PARTS.size()][runs];
            for (int r = 0; r < runs; r++) {
                KeyedRandom random = new KeyedRandom(seed + r).at(Stream.CALIBRATION, 7, 7, 7);
                values[0][r] = point[0] + point[1] + noise * random.normal();
                values[1][r] = point[0] * point[1] + noise * random.normal();
                values[2][r] = 0.1 * point[2] + noise * random.normal();
            }
            all.add(new Simulated(point, values));
        }
        known.put(stage, all);
        return all;
    }
}
