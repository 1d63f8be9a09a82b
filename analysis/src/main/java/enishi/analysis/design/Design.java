package enishi.analysis.design;

import enishi.scenarios.experiment.DesignSettings;
import enishi.scenarios.experiment.Experiment;
import enishi.scenarios.experiment.Factor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The points at which an experiment is run, in their order.
 *
 * @param settings how they were chosen
 * @param factors what is varied
 * @param points the points, at least one; without factors, one at which nothing is changed
 */
public record Design(DesignSettings settings, List<Factor> factors, List<DesignPoint> points) {

    /** Copies the lists. */
    public Design {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
    }

    /**
     * The design of an experiment.
     *
     * @param seed seed of what is random about it
     */
    public static Design of(Experiment experiment, long seed) {
        DesignSettings settings = experiment.design();
        List<Factor> factors = experiment.factors();
        return new Design(settings, factors, factors.isEmpty() ? List.of(as()) : points(settings, factors, seed));
    }

    private static List<DesignPoint> points(DesignSettings settings, List<Factor> factors, long seed) {
        int k = factors.size();
        return switch (settings.kind()) {
            case FULL_FACTORIAL -> combinations(factors);
            case ONE_AT_A_TIME -> alone(factors);
            case LIST -> sideBySide(factors);
            case LATIN_HYPERCUBE -> within(factors, LatinHypercube.points(settings.points(), k, seed));
            case SOBOL_SEQUENCE -> within(factors, SobolSequence.points(settings.points(), k, seed, 0));
            case SALTELLI -> within(factors, SaltelliSample.points(settings.points(), k, seed));
            case MORRIS ->
                within(factors, MorrisTrajectories.points(settings.trajectories(), k, settings.levels(), seed));
        };
    }

    /**
     * Every scenario at every point: all points of the first scenario, then all of the second, and so on.
     *
     * @param scenarios ids of the scenarios
     */
    public List<ScenarioPoint> crossed(List<String> scenarios) {
        List<ScenarioPoint> crossed = new ArrayList<>();
        for (String scenario : scenarios) {
            for (int p = 0; p < points.size(); p++) {
                String number = String.format(Locale.ROOT, "%04d", p + 1);
                String id = factors.isEmpty() ? scenario : (scenarios.size() == 1 ? "point" : scenario) + "-" + number;
                crossed.add(new ScenarioPoint(id, scenario, p, points.get(p)));
            }
        }
        return crossed;
    }

    /**
     * Where a point stands within the ranges of the factors, 0 at one end and 1 at the other, after rounding.
     *
     * @param point number of the point, from 0; it has a value of every factor
     */
    public double[] shares(int point) {
        return factors.stream()
                .mapToDouble(factor -> {
                    BigDecimal value = points.get(point).values().get(factor);
                    if (value == null) {
                        throw new IllegalStateException("point [" + point + "] must have a value of " + factor.path()
                                + ". Maybe the design varies one factor at a time.");
                    }
                    return factor.share(value);
                })
                .toArray();
    }

    private static DesignPoint as() {
        return new DesignPoint(Map.of());
    }

    /** The last factor changes fastest. */
    private static List<DesignPoint> combinations(List<Factor> factors) {
        List<Map<Factor, BigDecimal>> all = List.of(Map.of());
        for (Factor factor : factors) {
            List<Map<Factor, BigDecimal>> longer = new ArrayList<>();
            for (Map<Factor, BigDecimal> begun : all) {
                for (BigDecimal value : factor.values()) {
                    Map<Factor, BigDecimal> next = new LinkedHashMap<>(begun);
                    next.put(factor, value);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all.stream().map(DesignPoint::new).toList();
    }

    private static List<DesignPoint> alone(List<Factor> factors) {
        List<DesignPoint> points = new ArrayList<>(List.of(as()));
        for (Factor factor : factors) {
            factor.values().forEach(value -> points.add(new DesignPoint(Map.of(factor, value))));
        }
        return points;
    }

    private static List<DesignPoint> sideBySide(List<Factor> factors) {
        List<DesignPoint> points = new ArrayList<>();
        for (int i = 0; i < factors.get(0).values().size(); i++) {
            Map<Factor, BigDecimal> values = new LinkedHashMap<>();
            for (Factor factor : factors) {
                values.put(factor, factor.values().get(i));
            }
            points.add(new DesignPoint(values));
        }
        return points;
    }

    private static List<DesignPoint> within(List<Factor> factors, double[][] sample) {
        List<DesignPoint> points = new ArrayList<>();
        for (double[] shares : sample) {
            Map<Factor, BigDecimal> values = new LinkedHashMap<>();
            for (int j = 0; j < shares.length; j++) {
                values.put(factors.get(j), factors.get(j).at(shares[j]));
            }
            points.add(new DesignPoint(values));
        }
        return points;
    }
}
