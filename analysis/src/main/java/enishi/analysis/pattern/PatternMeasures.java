package enishi.analysis.pattern;

import java.util.List;

/** Every number that patterns are held against. */
final class PatternMeasures {

    /** In the order of the patterns that they serve. */
    static final List<PatternMeasure> ALL = List.of(
            StockMeasures.ACTIVE_NGOS_MEAN,
            StockMeasures.FOUNDED_AND_LISTED,
            StockMeasures.FOUNDED_1990S_TO_2010S,
            ExitMeasures.FORMAL_EXIT_RATE,
            ExitMeasures.EXIT_RATE,
            HazardMeasures.SLOPE_ON_INCOME,
            HazardMeasures.SLOPE_ON_AGE,
            HazardMeasures.RATIO_OF_NEWNESS,
            IncomeMeasures.SHARE_BELOW_10M,
            IncomeMeasures.SHARE_FROM_100M,
            IncomeMeasures.MEDIAN_INCOME,
            IncomeMeasures.MEAN_INCOME,
            IncomeMeasures.INCOME_SHARE_TOP12,
            IncomeMeasures.TAIL_INDEX_TOP60,
            IncomeMeasures.INCOME_GINI,
            IncomeMeasures.INCOME_HELD_FROM_100M,
            IncomeMeasures.INCOME_HELD_BELOW_10M,
            MoneyMeasures.DONATIONS_AND_FEES_SHARE,
            MoneyMeasures.GRANTS_AND_CONTRACTS_SHARE,
            MoneyMeasures.OWN_BUSINESS_SHARE,
            MoneyMeasures.ADMINISTRATION_SHARE,
            GrantMeasures.NREN_AWARDED,
            GrantMeasures.NREN_USERS,
            GrantMeasures.NREN_PROJECTS,
            GrantMeasures.NREN_MEAN_PROJECT,
            GrantMeasures.NREN_USER_SHARE,
            ExitMeasures.FORMAL_EXIT_RATIO_OF_EIGHT,
            PlaceMeasures.TOKYO_STAFF_ABOVE_COUNT,
            PlaceMeasures.TOKYO_INCOME_ABOVE_STAFF,
            PlaceMeasures.NONMETROPOLITAN_MEDIAN_RATIO,
            PlaceMeasures.NONMETROPOLITAN_AGE_LEAD,
            TieMeasures.CLUSTERING_TO_DENSITY,
            TieMeasures.HOMOPHILY_OF_REGION,
            TieMeasures.HOMOPHILY_OF_COHORT);

    private PatternMeasures() {}

    /**
     * The measure of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    static PatternMeasure of(String id) {
        return ALL.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measure [" + id + "] must be one of "
                        + ALL.stream().map(PatternMeasure::id).toList() + ". Maybe it was renamed."));
    }
}
