package enishi.scenarios.experiment;

import enishi.scenarios.definition.DesignDefinition;
import enishi.scenarios.definition.DesignKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A design with its defaults filled in.
 *
 * @param kind how the points are chosen
 * @param points points of a Latin hypercube or a Sobol sequence, rows of a Saltelli sample; 0 for other kinds
 * @param trajectories walks of a Morris design; 0 for other kinds
 * @param levels levels of a Morris design; 0 for other kinds
 */
public record DesignSettings(DesignKind kind, int points, int trajectories, int levels) {

    /** Blocks of a Saltelli sample, from whose differences intervals are told. */
    public static final int BLOCKS = 8;

    private static final int POINTS_A_FACTOR = 10;
    private static final int ROWS = 64;
    private static final int TRAJECTORIES = 10;
    private static final int LEVELS = 4;

    static DesignSettings of(@Nullable DesignDefinition design, int factors) {
        DesignKind kind = design == null ? DesignKind.FULL_FACTORIAL : design.kind();
        int points = design == null || design.points() == null ? 0 : design.points();
        int trajectories = design == null || design.trajectories() == null ? TRAJECTORIES : design.trajectories();
        int levels = design == null || design.levels() == null ? LEVELS : design.levels();
        return switch (kind) {
            case FULL_FACTORIAL, ONE_AT_A_TIME, LIST -> new DesignSettings(kind, 0, 0, 0);
            case LATIN_HYPERCUBE -> new DesignSettings(kind, points == 0 ? POINTS_A_FACTOR * factors : points, 0, 0);
            case SOBOL_SEQUENCE, SALTELLI -> new DesignSettings(kind, points == 0 ? ROWS : points, 0, 0);
            case MORRIS -> new DesignSettings(kind, 0, trajectories, levels);
        };
    }

    /**
     * Number of points.
     *
     * @param factors what is varied
     */
    public long size(List<Factor> factors) {
        long k = factors.size();
        return switch (kind) {
            case FULL_FACTORIAL ->
                factors.stream().mapToLong(f -> f.values().size()).reduce(1, Math::multiplyExact);
            case ONE_AT_A_TIME ->
                1 + factors.stream().mapToLong(f -> f.values().size()).sum();
            case LIST -> factors.isEmpty() ? 1 : factors.get(0).values().size();
            case LATIN_HYPERCUBE, SOBOL_SEQUENCE -> points;
            case SALTELLI -> points * (k + 2);
            case MORRIS -> trajectories * (k + 1);
        };
    }

    /** Whether factors are varied by listed values, not anywhere between two ends. */
    public static boolean isStepped(DesignKind kind) {
        return kind == DesignKind.FULL_FACTORIAL || kind == DesignKind.ONE_AT_A_TIME || kind == DesignKind.LIST;
    }
}
