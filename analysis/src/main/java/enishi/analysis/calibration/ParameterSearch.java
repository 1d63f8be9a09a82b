package enishi.analysis.calibration;

import enishi.analysis.design.Filling;
import enishi.scenarios.calibration.CalibrationSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Searches the parameters whose runs come nearest to the observed patterns: points that fill the space, and from the best of them a
 * search by {@link EvolutionSearch}. All points have the same seeds, so that chance moves them alike.
 *
 * <p>The least of many noisy distances flatters; so the best point and the product are compared on seeds that were never used.
 */
public final class ParameterSearch {

    private final CalibrationSpace space;
    private final FitParts parts;
    private final PointSimulator simulator;
    private final SearchSettings settings;

    /** Prepares a search. */
    public ParameterSearch(CalibrationSpace space, FitParts parts, PointSimulator simulator, SearchSettings settings) {
        this.space = space;
        this.parts = parts;
        this.simulator = simulator;
        this.settings = settings;
    }

    /**
     * Runs it, or goes on where it was stopped.
     *
     * @param told is told of every point, in order
     */
    public Searched run(Consumer<Evaluation> told) {
        double[] product = space.product();
        Simulated noise = simulator
                .simulate(Stages.NOISE, List.of(product), settings.seed(), settings.noiseRuns())
                .get(0);
        parts.requireAnyValue(noise);
        Misfit misfit = new Misfit(parts, noise.spreads(parts));
        List<double[]> start = new ArrayList<>();
        start.add(product);
        start.addAll(List.of(Filling.points(settings.start(), space.dimensions(), settings.seed(), Stages.FILLING)));
        List<Evaluation> trace = new ArrayList<>(evaluated(Stages.START, start, misfit, told));
        Evaluation first = best(trace);
        new EvolutionSearch(space.dimensions(), settings.generations(), settings.seed())
                .run(first.simulated().shares(), first.distance(), (generation, points) -> {
                    List<Evaluation> tried = evaluated(Stages.generation(generation), points, misfit, told);
                    trace.addAll(tried);
                    return tried.stream().mapToDouble(Evaluation::distance).toArray();
                });
        Evaluation best = best(trace);
        List<double[]> both = List.of(product, best.simulated().shares());
        List<Simulated> fresh =
                simulator.simulate(Stages.of(Stages.CHECK, both), both, settings.freshSeed(), settings.noiseRuns());
        return new Searched(
                space,
                parts,
                settings,
                misfit,
                trace,
                best,
                evaluation(Stages.CHECK, 1, fresh.get(0), misfit),
                evaluation(Stages.CHECK, 2, fresh.get(1), misfit));
    }

    private List<Evaluation> evaluated(String stage, List<double[]> points, Misfit misfit, Consumer<Evaluation> told) {
        List<Simulated> simulated = simulator.simulate(stage, points, settings.seed(), settings.runs());
        List<Evaluation> evaluated = new ArrayList<>();
        for (int i = 0; i < simulated.size(); i++) {
            Evaluation evaluation = evaluation(stage, i + 1, simulated.get(i), misfit);
            evaluated.add(evaluation);
            told.accept(evaluation);
        }
        return evaluated;
    }

    private static Evaluation evaluation(String stage, int number, Simulated simulated, Misfit misfit) {
        return new Evaluation(stage, number, simulated, misfit.distance(simulated), misfit.within(simulated));
    }

    private static Evaluation best(List<Evaluation> tried) {
        return tried.stream()
                .min(Comparator.comparingDouble(Evaluation::distance))
                .orElseThrow(() -> new IllegalStateException("points tried must be at least one"));
    }
}
