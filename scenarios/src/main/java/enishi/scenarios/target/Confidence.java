package enishi.scenarios.target;

/** How far an observed figure can be relied on; the weakest of its parts where a pattern has several. */
public enum Confidence {
    /** Seen in a primary source: a ministry, an agency, a survey, a paper. */
    PRIMARY,
    /** Seen in a secondary source, such as a column that quotes a survey. */
    SECONDARY,
    /** Computed from such figures. */
    COMPUTED,
    /** A figure told by one source about another, or a band that is a judgement. */
    WEAK
}
