package enishi.scenarios.definition;

import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment looks at.
 *
 * @param outcome {@code survival}, {@code survival_income_under_10m}, or the id of an indicator, as it is or with
 *     {@code _end}, {@code _mean} or {@code _per_year}
 * @param area code of the area, or {@code null} for the nonmetropolitan prefectures, or Japan where it is for Japan only
 */
public record OutcomeDefinition(
        @Setting(
                meaning =
                        "survival, survival_income_under_10m or an indicator, as it is or with _end, _mean or _per_year",
                source = "assumption: the author's choice")
        String outcome,

        @Setting(
                meaning =
                        "area: JP, metropolitan, nonmetropolitan, or JP-01 to JP-47; nonmetropolitan otherwise, or JP where"
                                + " an indicator is for Japan only",
                source = "assumption: where the question asks")
        @Nullable
        String area) {}
