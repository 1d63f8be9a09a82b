package enishi.analysis.calibration;

import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.Study;
import enishi.analysis.pattern.PatternStudy;
import enishi.analysis.result.ResultException;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.calibration.CalibrationSpace;
import enishi.scenarios.calibration.ParameterOverlay;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.metric.Area;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The model at points of the space: of each scenario that the fitted parts look at, a variant for every point, with the point's values
 * laid under it. A stage is a folder with a store; runs that it holds are not run again.
 */
public final class ModelSimulator implements PointSimulator {

    private static final long MONTHS_A_YEAR = 12;

    private final Path folder;
    private final CalibrationSpace space;
    private final FitParts parts;
    private final PatternStudy patterns;
    private final Map<String, Scenario> scenarios;
    private final RunOverrides overrides;
    private final int scale;
    private final Tables tables;
    private final Consumer<ExperimentFolder> runner;

    /**
     * A simulator.
     *
     * @param folder the folder in which every stage has its own
     * @param overrides scale and years other than the scenarios' own; a part whose window is longer then has no value
     * @param runner is given the folder of every stage, and runs what it does not hold yet
     */
    public ModelSimulator(
            Path folder,
            CalibrationSpace space,
            FitParts parts,
            RunOverrides overrides,
            Tables tables,
            Consumer<ExperimentFolder> runner) {
        this.folder = folder;
        this.space = space;
        this.parts = parts;
        this.tables = tables;
        this.runner = runner;
        patterns = PatternStudy.of(parts.targets());
        this.overrides = overrides;
        scenarios = new LinkedHashMap<>();
        patterns.scenarios().forEach(id -> scenarios.put(id, ScenarioCatalog.open(id)));
        this.scale = scenarios.values().iterator().next().run(overrides).scale();
    }

    /** Residents per cell. */
    public int scale() {
        return scale;
    }

    /** Reported months of the runs of one point with one seed, over all scenarios. */
    public long monthsAPoint() {
        Integer years = overrides.years();
        return MONTHS_A_YEAR
                * scenarios.keySet().stream()
                        .mapToLong(id -> years == null ? patterns.years(id) : years)
                        .sum();
    }

    @Override
    public List<Simulated> simulate(String stage, List<double[]> points, long seed, int runs) {
        List<PlannedScenario> variants = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            for (String id : scenarios.keySet()) {
                variants.add(variant(id, p, points.get(p)));
            }
        }
        Study study = patterns.study(variants, seed, runs, scale);
        try (ExperimentFolder opened = ExperimentFolder.open(folder.resolve(stage), study)) {
            runner.accept(opened);
            return read(opened, points);
        } catch (IOException e) {
            throw ResultException.of(e);
        }
    }

    private PlannedScenario variant(String scenario, int point, double[] shares) {
        String id = String.format(Locale.ROOT, "point-%04d-%s", point + 1, scenario);
        Map<String, BigDecimal> values = space.values(shares);
        SortedMap<String, Double> factors = new TreeMap<>();
        values.forEach((path, value) -> factors.put(path, value.doubleValue()));
        Scenario base = Objects.requireNonNull(scenarios.get(scenario));
        try {
            PlannedScenario planned =
                    patterns.variant(id, scenario, ParameterOverlay.under(base, values), overrides, tables);
            // The values say all; hundreds of scenarios in full would make the store large.
            return new PlannedScenario(
                    planned.id(),
                    planned.base(),
                    planned.parameterSet(),
                    planned.titleEn(),
                    planned.titleJa(),
                    planned.contentHash(),
                    () -> null,
                    factors,
                    planned.inputOf(),
                    planned.own());
        } catch (ScenarioException e) {
            throw new ResultException(
                    "The space of calibration leads to parameters that the model refuses: " + e.getMessage());
        }
    }

    private List<Simulated> read(ExperimentFolder opened, List<double[]> points) {
        int seeds = opened.study().runs();
        List<Integer> runs = IntStream.rangeClosed(1, seeds).boxed().toList();
        List<String> bases =
                opened.study().scenarios().stream().map(PlannedScenario::base).toList();
        double[][][] values = new double[points.size()][parts.size()][seeds];
        for (double[][] ofPoint : values) {
            Arrays.stream(ofPoint).forEach(ofPart -> Arrays.fill(ofPart, Double.NaN));
        }
        for (int i = 0; i < parts.size(); i++) {
            FitPart fit = parts.list().get(i);
            double[][] stored = opened.store().outcomes(fit.id(), Area.code(Area.JAPAN), runs);
            for (int v = 0; v < stored.length; v++) {
                if (bases.get(v).equals(fit.part().scenario())) {
                    values[v / scenarios.size()][i] = stored[v];
                }
            }
        }
        return IntStream.range(0, points.size())
                .mapToObj(p -> new Simulated(points.get(p), values[p]))
                .toList();
    }
}
