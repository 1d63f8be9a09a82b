package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.result.RunStore;
import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How outcomes respond to a lever that is turned step by step, runs paired by seed.
 *
 * @param lever path of the lever
 * @param unit its unit
 * @param doses its values, the first one that to which the others are compared
 * @param curves one for every outcome
 */
public record Response(String lever, String unit, List<Double> doses, List<Curve> curves) {

    /** The name of the file. */
    public static final String NAME = "response.csv";

    static final String HEADER =
            "lever,dose,outcome,area,unit,runs,level,estimate,estimate_se,difference,ci_low,ci_high,method";

    private static final double LEVEL = 0.95;

    /** Copies the lists. */
    public Response {
        doses = List.copyOf(doses);
        curves = List.copyOf(curves);
    }

    /**
     * The response of one outcome.
     *
     * @param outcome the outcome
     * @param estimates its mean over runs, one for every dose
     * @param differences to the first dose, seed by seed, one for every dose; the first is nothing
     */
    public record Curve(Outcome outcome, List<MeanEstimate> estimates, List<PairedDifference> differences) {

        /** Copies the lists. */
        public Curve {
            estimates = List.copyOf(estimates);
            differences = List.copyOf(differences);
        }

        /** The difference between the last dose and the first. */
        public PairedDifference last() {
            return differences.get(differences.size() - 1);
        }
    }

    /**
     * Reads the runs of a store.
     *
     * @param scenarios ids of the doses' scenarios, in the order of the doses
     * @param outcomes what to look at
     */
    public static Response read(
            RunStore store,
            String lever,
            String unit,
            List<Double> doses,
            List<String> scenarios,
            List<Outcome> outcomes) {
        List<ScenarioRuns> runs = new ArrayList<>();
        for (String scenario : scenarios) {
            runs.add(ScenarioRuns.read(store, scenario, months -> outcomes));
        }
        List<Curve> curves = new ArrayList<>();
        for (int o = 0; o < outcomes.size(); o++) {
            double[] first = runs.get(0).values(o);
            List<MeanEstimate> estimates = new ArrayList<>();
            List<PairedDifference> differences = new ArrayList<>();
            for (ScenarioRuns dose : runs) {
                estimates.add(MeanEstimate.of(dose.values(o)));
                differences.add(PairedDifference.of(first, dose.values(o), LEVEL));
            }
            curves.add(new Curve(outcomes.get(o), estimates, differences));
        }
        return new Response(lever, unit, doses, curves);
    }

    /** Writes {@code response.csv}; what belongs to a difference is empty for the first dose. */
    public FileRecord write(Path file) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (Curve curve : curves) {
                for (int d = 0; d < doses.size(); d++) {
                    PairedDifference difference =
                            d == 0 ? null : curve.differences().get(d);
                    MeanEstimate estimate = curve.estimates().get(d);
                    csv.field(lever)
                            .field(NumberText.of(doses.get(d)))
                            .field(curve.outcome().id())
                            .field(curve.outcome().areaCode())
                            .field(curve.outcome().unit().id())
                            .field(difference == null ? estimate.count() : difference.pairs())
                            .field(difference == null ? "" : NumberText.of(LEVEL))
                            .field(NumberText.of(estimate.mean()))
                            .field(NumberText.of(estimate.standardError()));
                    DifferenceFields.write(csv, difference)
                            .field(difference == null ? "" : "paired-t")
                            .endRow();
                }
            }
            return csv.finish();
        }
    }
}
