package enishi.scenarios.definition;

/** How the points of an experiment are chosen. */
public enum DesignKind {
    /** Every combination of the values of all factors. */
    FULL_FACTORIAL,
    /** The scenario as it is, then every value of every factor alone. */
    ONE_AT_A_TIME,
    /** The values of the factors side by side: the first of each, the second of each, and so on. */
    LIST,
    /** Every factor's range in as many equal parts as there are points, each part once, far from one another. */
    LATIN_HYPERCUBE,
    /** A sequence that fills the space evenly (Sobol 1967), shifted at random. */
    SOBOL_SEQUENCE,
    /** The sample for Sobol indices, first and total (Saltelli and others 2010). */
    SALTELLI,
    /** Walks that move one factor at a time, for elementary effects (Morris 1991). */
    MORRIS
}
