package enishi.analysis.calibration;

import enishi.analysis.design.Filling;
import enishi.scenarios.calibration.CalibrationSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules out, wave by wave, parameters that cannot be, and keeps an ensemble of those that still can (see {@link Implausibility}).
 *
 * <p>Chance between runs is told from the product's parameters. The points of the first wave fill the space; every later wave
 * draws its points from what the emulators of all earlier ones leave. The runs judge, not the emulators. What they do not rule out
 * is run again with seeds that were never used, since of many noisy points some look good by luck; what is left after that is
 * thinned to sets that lie far apart in the couplings.
 */
public final class HistoryMatching {

    /** How many times the wanted sets are run again at most. */
    public static final int CHECKED_PER_SET = 3;

    private final CalibrationSpace space;
    private final FitParts parts;
    private final PointSimulator simulator;
    private final MatchSettings settings;

    /** Prepares a matching. */
    public HistoryMatching(CalibrationSpace space, FitParts parts, PointSimulator simulator, MatchSettings settings) {
        this.space = space;
        this.parts = parts;
        this.simulator = simulator;
        this.settings = settings;
    }

    /**
     * Runs it, or goes on where it was stopped.
     *
     * @param told is told of every wave
     */
    public Matched run(Consumer<Wave> told) {
        Simulated product = simulator
                .simulate(Stages.NOISE, List.of(space.product()), settings.seed(), settings.noiseRuns())
                .get(0);
        parts.requireAnyValue(product);
        double[] spreads = product.spreads(parts);
        Implausibility rule =
                new Implausibility(parts, spreads, space.definition().discrepancy(), settings);
        List<Wave> waves = new ArrayList<>();
        List<List<@Nullable QuadraticEmulator>> emulators = new ArrayList<>();
        List<double[]> known = new ArrayList<>();
        for (int number = 1; number <= settings.waves(); number++) {
            RegionSampler.Sample sample = sample(number, rule, emulators, known);
            Wave wave = new Wave(
                    number,
                    sample.share(),
                    judged(Stages.of(Stages.wave(number), sample.points()), sample.points(), settings.seed(), rule));
            waves.add(wave);
            told.accept(wave);
            wave.points().stream()
                    .filter(point -> !point.ruledOut())
                    .forEach(point -> known.add(point.simulated().shares()));
            if (number < settings.waves()) {
                emulators.add(learnt(wave));
            }
        }
        List<Judged> fresh = checked(waves, rule);
        return new Matched(space, parts, settings, spreads, waves, fresh, chosen(fresh));
    }

    private RegionSampler.Sample sample(
            int wave, Implausibility rule, List<List<@Nullable QuadraticEmulator>> emulators, List<double[]> known) {
        if (emulators.isEmpty()) {
            double[][] filling =
                    Filling.points(settings.perWave(), space.dimensions(), settings.seed(), Stages.FILLING);
            return new RegionSampler.Sample(Arrays.asList(filling), 1);
        }
        RegionSampler sampler = new RegionSampler(
                shares -> emulators.stream()
                        .mapToDouble(ofWave -> rule.deciding(rule.ofEmulated(ofWave, shares)))
                        .max()
                        .orElse(0),
                settings.cut());
        return sampler.draw(space.dimensions(), settings.perWave(), known, settings.seed(), Stages.FILLING + wave);
    }

    private List<Judged> judged(String stage, List<double[]> points, long seed, Implausibility rule) {
        if (points.isEmpty()) {
            return List.of();
        }
        List<Simulated> simulated = simulator.simulate(stage, points, seed, settings.runs());
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < simulated.size(); i++) {
            double[] implausible = rule.ofSimulated(simulated.get(i));
            judged.add(new Judged(
                    stage,
                    i + 1,
                    simulated.get(i),
                    implausible,
                    rule.deciding(implausible),
                    rule.isRuledOut(implausible)));
        }
        return judged;
    }

    private List<@Nullable QuadraticEmulator> learnt(Wave wave) {
        List<double[]> points =
                wave.points().stream().map(point -> point.simulated().shares()).toList();
        List<@Nullable QuadraticEmulator> learnt = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            FitPart fit = parts.list().get(part);
            double[] values = wave.points().stream()
                    .mapToDouble(point -> fit.looked(point.simulated().mean(part)))
                    .toArray();
            learnt.add(QuadraticEmulator.of(points, values));
        }
        return learnt;
    }

    private List<Judged> checked(List<Wave> waves, Implausibility rule) {
        List<double[]> left = waves.stream()
                .flatMap(wave -> wave.points().stream())
                .filter(point -> !point.ruledOut())
                .map(point -> point.simulated().shares())
                .toList();
        List<double[]> again =
                Maximin.choose(left, Matched.couplings(space), CHECKED_PER_SET * settings.sets()).stream()
                        .map(left::get)
                        .toList();
        return judged(Stages.of(Stages.FRESH, again), again, settings.freshSeed(), rule);
    }

    private List<Judged> chosen(List<Judged> fresh) {
        List<Judged> kept = fresh.stream().filter(point -> !point.ruledOut()).toList();
        List<double[]> points =
                kept.stream().map(point -> point.simulated().shares()).toList();
        return Maximin.choose(points, Matched.couplings(space), settings.sets()).stream()
                .map(kept::get)
                .toList();
    }
}
