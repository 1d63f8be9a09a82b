package enishi.analysis.calibration;

import enishi.scenarios.calibration.CalibrationSpace;
import enishi.scenarios.calibration.FreeRole;
import java.util.Arrays;
import java.util.List;

/**
 * What a history matching has left.
 *
 * @param space the space
 * @param parts the parts that points were held against
 * @param settings how it was done
 * @param spreads standard deviation between runs at the product's parameters, by part, as looked at
 * @param waves the waves
 * @param fresh what was run again on fresh seeds
 * @param chosen the sets: of those that fresh seeds do not rule out either, some that lie far apart in the couplings
 */
public record Matched(
        CalibrationSpace space,
        FitParts parts,
        MatchSettings settings,
        double[] spreads,
        List<Wave> waves,
        List<Judged> fresh,
        List<Judged> chosen) {

    /** Copies the collections. */
    public Matched {
        spreads = spreads.clone();
        waves = List.copyOf(waves);
        fresh = List.copyOf(fresh);
        chosen = List.copyOf(chosen);
    }

    /** How many of those run again are not ruled out. */
    public int kept() {
        return (int) fresh.stream().filter(point -> !point.ruledOut()).count();
    }

    /** Which part of the range of a free parameter the chosen sets span, [0,1]; 0 without two sets. */
    public double span(int place) {
        double[] shares = chosen.stream()
                .mapToDouble(point -> point.simulated().shares()[place])
                .toArray();
        return shares.length < 2
                ? 0
                : Arrays.stream(shares).max().orElseThrow()
                        - Arrays.stream(shares).min().orElseThrow();
    }

    /** The couplings, or all parameters where there are none. */
    public List<Integer> couplings() {
        return couplings(space);
    }

    static List<Integer> couplings(CalibrationSpace space) {
        List<Integer> couplings = space.places(FreeRole.COUPLING);
        return couplings.isEmpty() ? space.places(FreeRole.FIT) : couplings;
    }

    /** Share of all points of the waves that a part alone would rule out. */
    public double ruledOutBy(int part) {
        List<Judged> all =
                waves.stream().flatMap(wave -> wave.points().stream()).toList();
        return (double) all.stream()
                        .filter(point -> !(point.implausible()[part] < settings.cut()))
                        .count()
                / Math.max(1, all.size());
    }
}
