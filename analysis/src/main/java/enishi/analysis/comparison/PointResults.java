package enishi.analysis.comparison;

import enishi.analysis.design.ScenarioPoint;
import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.result.RunStore;
import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.experiment.Factor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came out at the points of an experiment.
 *
 * @param points every scenario at every point, all points of the first scenario first
 * @param factors what was varied
 * @param outcomes what was looked at
 * @param runs number of runs, each with the same seed at every point
 * @param values by outcome, scenario at a point, and run; NaN where a run has none
 */
public record PointResults(
        List<ScenarioPoint> points, List<Factor> factors, List<Outcome> outcomes, int runs, double[][][] values) {

    /** The name of the file. */
    public static final String NAME = "points.csv";

    /** Confidence level of the intervals. */
    public static final double LEVEL = 0.95;

    static final String HEADER_START = "point,scenario,number";
    static final String HEADER_END = "outcome,area,unit,runs,estimate,estimate_se,level,to_first_point,first_ci_low,"
            + "first_ci_high,to_baseline,baseline_ci_low,baseline_ci_high,method";

    /** Copies the lists. */
    public PointResults {
        points = List.copyOf(points);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /** Reads the runs that are done at every point. */
    public static PointResults read(
            RunStore store, List<ScenarioPoint> points, List<Factor> factors, List<Outcome> outcomes) {
        List<Integer> runs = store.pairedRuns();
        double[][][] values = new double[outcomes.size()][][];
        for (int o = 0; o < values.length; o++) {
            values[o] = store.outcomes(outcomes.get(o).id(), outcomes.get(o).areaCode(), runs);
        }
        return new PointResults(points, factors, outcomes, runs.size(), values);
    }

    /** Number of points of the design. */
    public int designPoints() {
        return (int) points.stream()
                .filter(point -> point.base().equals(points.get(0).base()))
                .count();
    }

    /** The mean over runs. */
    public MeanEstimate estimate(int outcome, int point) {
        return MeanEstimate.of(values[outcome][point]);
    }

    /** The difference to the first point of the same scenario, run by run; {@code null} for the first point itself. */
    public @Nullable PairedDifference toFirstPoint(int outcome, int point) {
        int first = point - points.get(point).point();
        return point == first ? null : PairedDifference.of(values[outcome][first], values[outcome][point], LEVEL);
    }

    /** The difference to the first scenario at the same point, run by run; {@code null} for the first scenario itself. */
    public @Nullable PairedDifference toBaseline(int outcome, int point) {
        int baseline = points.get(point).point();
        return point == baseline ? null : PairedDifference.of(values[outcome][baseline], values[outcome][point], LEVEL);
    }

    /** How one outcome of one scenario responds to the only factor. */
    public Response response(String scenario) {
        Factor factor = factors.get(0);
        List<Integer> own = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            if (points.get(p).base().equals(scenario)
                    && points.get(p).values().values().containsKey(factor)) {
                own.add(p);
            }
        }
        own.sort((a, b) -> value(factor, a).compareTo(value(factor, b)));
        List<Response.Curve> curves = new ArrayList<>();
        for (int o = 0; o < outcomes.size(); o++) {
            List<MeanEstimate> estimates = new ArrayList<>();
            List<PairedDifference> differences = new ArrayList<>();
            for (int point : own) {
                estimates.add(estimate(o, point));
                differences.add(PairedDifference.of(values[o][own.get(0)], values[o][point], LEVEL));
            }
            curves.add(new Response.Curve(outcomes.get(o), estimates, differences));
        }
        return new Response(
                factor.path(),
                factor.lever().declared().unit(),
                own.stream().map(point -> value(factor, point).doubleValue()).toList(),
                curves);
    }

    private BigDecimal value(Factor factor, int point) {
        BigDecimal value = points.get(point).values().values().get(factor);
        if (value == null) {
            throw new IllegalStateException("point [" + point + "] must have a value of " + factor.path() + ".");
        }
        return value;
    }

    /** Writes {@code points.csv}: a row for every scenario at every point and every outcome. */
    public FileRecord write(Path file) {
        String paths = factors.stream().map(factor -> factor.path() + ",").collect(Collectors.joining());
        try (CsvFile csv = new CsvFile(file, HEADER_START + "," + paths + HEADER_END)) {
            for (int p = 0; p < points.size(); p++) {
                for (int o = 0; o < outcomes.size(); o++) {
                    write(csv, p, o);
                }
            }
            return csv.finish();
        }
    }

    private void write(CsvFile csv, int p, int o) {
        ScenarioPoint point = points.get(p);
        Outcome outcome = outcomes.get(o);
        csv.field(point.id()).field(point.base()).field(point.point() + 1L);
        for (Factor factor : factors) {
            BigDecimal value = point.values().values().get(factor);
            csv.field(value == null ? "" : value.stripTrailingZeros().toPlainString());
        }
        MeanEstimate estimate = estimate(o, p);
        csv.field(outcome.id())
                .field(outcome.areaCode())
                .field(outcome.unit().id())
                .field(estimate.count())
                .field(NumberText.of(estimate.mean()))
                .field(NumberText.of(estimate.standardError()))
                .field(NumberText.of(LEVEL));
        DifferenceFields.write(csv, toFirstPoint(o, p));
        DifferenceFields.write(csv, toBaseline(o, p));
        csv.field("paired-t").endRow();
    }
}
