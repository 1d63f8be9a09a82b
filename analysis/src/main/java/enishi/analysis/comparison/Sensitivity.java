package enishi.analysis.comparison;

import enishi.analysis.design.Design;
import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.IntervalEstimate;
import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.MorrisMeasures;
import enishi.analysis.statistics.NoiseShare;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.SobolIndices;
import enishi.scenarios.definition.DesignKind;
import enishi.scenarios.experiment.DesignSettings;
import enishi.scenarios.experiment.Factor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much each factor of an experiment matters to each outcome.
 *
 * <p>The model is stochastic: outcomes are averaged over the seeds at every point first, and how much of what then differs between
 * points is still chance is told as the noise share.
 *
 * @param kind the design: one at a time, Morris or Saltelli
 * @param panels one for every scenario and outcome
 */
public record Sensitivity(DesignKind kind, List<Panel> panels) {

    /** The name of the file. */
    public static final String NAME = "sensitivity.csv";

    static final String HEADER =
            "scenario,outcome,area,unit,factor,measure,factor_value,estimate,ci_low,ci_high,level,method,units,runs,"
                    + "noise_share";

    private static final double LEVEL = PointResults.LEVEL;
    private static final int RESAMPLES = 1000;

    /** Copies the list. */
    public Sensitivity {
        panels = List.copyOf(panels);
    }

    /**
     * What an outcome of a scenario owes to the factors.
     *
     * @param scenario id of the scenario
     * @param outcome the outcome
     * @param noise share of chance in the variance over points, within [0,1]; NaN with one run at each
     * @param units number of trajectories, rows or pairs of runs on which it rests
     * @param measures in the order of the factors
     */
    public record Panel(String scenario, Outcome outcome, double noise, int units, List<Measured> measures) {

        /** Copies the list. */
        public Panel {
            measures = List.copyOf(measures);
        }
    }

    /** What is measured of a factor. */
    public enum Kind {
        /** Mean elementary effect. */
        MU("mu"),
        /** Mean size of elementary effects. */
        MU_STAR("mu_star"),
        /** Standard deviation of elementary effects. */
        SIGMA("sigma"),
        /** Share of variance that it explains alone. */
        FIRST("first"),
        /** Share of variance that it explains together with others. */
        TOTAL("total"),
        /** Difference that one of its values makes, all else as in the scenario. */
        EFFECT("effect");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** How files call it. */
        public String id() {
            return id;
        }
    }

    /**
     * A measure of a factor.
     *
     * @param factor the factor
     * @param kind what is measured
     * @param value the value of the factor to which it belongs, {@code null} where it belongs to its whole range
     * @param estimate the measure with its interval
     */
    public record Measured(
            Factor factor, Kind kind, @Nullable BigDecimal value, IntervalEstimate estimate) {}

    /** Whether a design tells how much factors matter. */
    public static boolean isToldBy(DesignKind kind) {
        return kind == DesignKind.MORRIS || kind == DesignKind.SALTELLI || kind == DesignKind.ONE_AT_A_TIME;
    }

    /**
     * Estimates what each factor does.
     *
     * @param seed seed of the resamples
     */
    public static Sensitivity of(Design design, PointResults results, long seed) {
        List<Panel> panels = new ArrayList<>();
        int size = design.points().size();
        for (int first = 0; first < results.points().size(); first += size) {
            for (int o = 0; o < results.outcomes().size(); o++) {
                double[][] values = new double[size][];
                System.arraycopy(results.values()[o], first, values, 0, size);
                panels.add(panel(
                        design,
                        results.points().get(first).base(),
                        results.outcomes().get(o),
                        values,
                        seed));
            }
        }
        return new Sensitivity(design.settings().kind(), panels);
    }

    private static Panel panel(Design design, String scenario, Outcome outcome, double[][] values, long seed) {
        List<Measured> measures = new ArrayList<>();
        int units = switch (design.settings().kind()) {
            case MORRIS -> morris(design, means(values), seed, measures);
            case SALTELLI -> saltelli(design, means(values), seed, measures);
            case ONE_AT_A_TIME -> effects(design, values, measures);
            default ->
                throw new IllegalArgumentException(
                        "design [" + design.settings().kind()
                                + "] must be one that tells how much factors matter. Maybe it was not asked before.");
        };
        return new Panel(scenario, outcome, NoiseShare.of(values), units, measures);
    }

    /** A mean is missing where any run's value is: else points would rest on different seeds. */
    private static double[] means(double[][] values) {
        double[] means = new double[values.length];
        for (int p = 0; p < values.length; p++) {
            MeanEstimate mean = MeanEstimate.of(values[p]);
            means[p] = mean.count() == values[p].length ? mean.mean() : Double.NaN;
        }
        return means;
    }

    private static int morris(Design design, double[] means, long seed, List<Measured> measures) {
        int steps = design.factors().size() + 1;
        int walks = means.length / steps;
        double[][][] shares = new double[walks][steps][];
        double[][] values = new double[walks][steps];
        for (int p = 0; p < means.length; p++) {
            shares[p / steps][p % steps] = design.shares(p);
            values[p / steps][p % steps] = means[p];
        }
        MorrisMeasures of = MorrisMeasures.of(shares, values, LEVEL, RESAMPLES, seed);
        for (int j = 0; j < design.factors().size(); j++) {
            Factor factor = design.factors().get(j);
            measures.add(new Measured(factor, Kind.MU, null, of.mu()[j]));
            measures.add(new Measured(factor, Kind.MU_STAR, null, of.muStar()[j]));
            measures.add(new Measured(factor, Kind.SIGMA, null, of.sigma()[j]));
        }
        return of.trajectories();
    }

    private static int saltelli(Design design, double[] means, long seed, List<Measured> measures) {
        int points = design.factors().size() + 2;
        double[][] values = new double[means.length / points][points];
        for (int p = 0; p < means.length; p++) {
            values[p / points][p % points] = means[p];
        }
        SobolIndices of = SobolIndices.of(values, DesignSettings.BLOCKS, LEVEL, RESAMPLES, seed);
        for (int j = 0; j < design.factors().size(); j++) {
            Factor factor = design.factors().get(j);
            measures.add(new Measured(factor, Kind.FIRST, null, of.first()[j]));
            measures.add(new Measured(factor, Kind.TOTAL, null, of.total()[j]));
        }
        return of.rows();
    }

    private static int effects(Design design, double[][] values, List<Measured> measures) {
        int pairs = 0;
        for (int p = 1; p < values.length; p++) {
            PairedDifference difference = PairedDifference.of(values[0], values[p], LEVEL);
            pairs = Math.max(pairs, difference.pairs());
            for (Map.Entry<Factor, BigDecimal> entry :
                    design.points().get(p).values().entrySet()) {
                measures.add(new Measured(
                        entry.getKey(),
                        Kind.EFFECT,
                        entry.getValue(),
                        new IntervalEstimate(difference.mean(), difference.interval())));
            }
        }
        return pairs;
    }

    /** Writes {@code sensitivity.csv}. */
    public FileRecord write(Path file, int runs) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (Panel panel : panels) {
                for (Measured measured : panel.measures()) {
                    write(csv, panel, measured, runs);
                }
            }
            return csv.finish();
        }
    }

    private void write(CsvFile csv, Panel panel, Measured measured, int runs) {
        IntervalEstimate estimate = measured.estimate();
        boolean index = kind == DesignKind.SALTELLI;
        BigDecimal value = measured.value();
        csv.field(panel.scenario())
                .field(panel.outcome().id())
                .field(panel.outcome().areaCode())
                .field(index ? Unit.NUMBER.id() : panel.outcome().unit().id())
                .field(measured.factor().path())
                .field(measured.kind().id())
                .field(value == null ? "" : value.stripTrailingZeros().toPlainString())
                .field(NumberText.of(estimate.value()))
                .field(NumberText.of(estimate.interval().low()))
                .field(NumberText.of(estimate.interval().high()))
                .field(NumberText.of(LEVEL))
                .field(kind == DesignKind.ONE_AT_A_TIME ? "paired-t" : "bootstrap-t")
                .field(panel.units())
                .field(runs)
                .field(NumberText.of(panel.noise()))
                .endRow();
    }
}
