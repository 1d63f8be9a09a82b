package enishi.scenarios.mechanism;

import enishi.sim.parameter.Setting;

/**
 * An outcome that was named before anything was run, with the direction in which the mechanism should move it.
 *
 * @param outcome what is measured: {@code survival}, {@code survival_income_under_10m}, or the id of an indicator with
 *     {@code _end} (in the last month), {@code _mean} (mean over the months) or {@code _per_year} (a flow's yearly mean)
 * @param area the code of its area
 * @param expected the direction
 */
public record ExpectedOutcome(
        @Setting(meaning = "what is measured", source = "assumption: the outcome that the chain leads to")
        String outcome,

        @Setting(meaning = "area in which it is measured", source = "assumption: where the source sees it happen")
        String area,

        @Setting(meaning = "direction in which the mechanism moves it", source = "assumption: as the source says")
        Direction expected) {

    /** What is measured. */
    public Measure measure() {
        return Measure.of(outcome);
    }
}
