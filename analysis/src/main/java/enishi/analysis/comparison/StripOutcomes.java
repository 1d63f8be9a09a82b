package enishi.analysis.comparison;

import enishi.sim.metric.Area;
import java.util.List;

/** The outcomes that are drawn set by set: those that tell most of NGOs outside the metropolitan areas. */
public final class StripOutcomes {

    private static final List<String> FIRST =
            List.of("survival_", "vital_ngos_end", "active_ngos_end", "median_income_yen_end", "supporters_end");

    private StripOutcomes() {}

    /** These outcomes of a comparison, in its order. */
    public static List<Outcome> of(Comparison comparison) {
        return comparison.baseline().outcomes().stream()
                .filter(outcome -> outcome.area() == Area.NONMETROPOLITAN)
                .filter(outcome -> FIRST.stream().anyMatch(outcome.id()::startsWith))
                .toList();
    }
}
