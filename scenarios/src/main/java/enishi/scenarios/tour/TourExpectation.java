package enishi.scenarios.tour;

import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.scenarios.mechanism.Measure;
import enishi.sim.metric.Metrics;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What many runs of a step say of one outcome.
 *
 * @param title what is compared, in words
 * @param outcome what is measured: {@code survival}, or the id of an indicator with {@code _end} (in the last month played),
 *     {@code _mean} (mean over the months played) or {@code _per_year} (a flow's yearly mean)
 * @param area the code of its area
 * @param per what it is divided by
 * @param against what it is held against
 * @param otherArea the code of the other area, where it is held against one
 * @param expected what it is, held against the other
 * @param within the largest difference that counts as none, in the outcome's unit; {@code null} unless none is expected
 * @param change bounds of the mean over runs of {@link #changeOf}, where the words of the step give a size; else {@code null}
 * @param held in how many runs it came out so
 * @param of number of runs, each with another seed
 */
public record TourExpectation(
        @Setting(meaning = "what is compared, in words", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "what is measured", source = "assumption: what the step is about")
        String outcome,

        @Setting(meaning = "area in which it is measured", value = "JP", source = "assumption: the author's choice")
        String area,

        @Setting(meaning = "what it is divided by", value = "place", source = "assumption: the author's choice")
        TourPer per,

        @Setting(meaning = "what it is held against", value = "world", source = "assumption: the author's choice")
        TourAgainst against,

        @Setting(meaning = "the other area", source = "assumption: the author's choice") @Nullable
        String otherArea,

        @Setting(meaning = "what it is, held against the other", source = "assumption: what runs of the model gave")
        TourChange expected,

        @Setting(
                meaning = "largest difference of a run that counts as none, a number in the outcome's unit",
                source = "assumption: too small to matter in class")
        @Nullable
        Quantity within,

        @Setting(
                meaning =
                        "bounds of the mean over runs of the relative change (value / other - 1), or, for outcomes that are"
                                + " shares, of the difference",
                source = "assumption: what runs of the model gave, and as far as the words of the step hold")
        @Nullable
        TourBounds change,

        @Parameter(
                symbol = "k",
                meaning = "in how many runs it came out so",
                unit = "runs",
                min = 0,
                max = 10_000,
                value = Double.NaN,
                source = "assumption: what runs of the model gave")
        int held,

        @Parameter(
                symbol = "n",
                meaning = "number of runs, each with another seed",
                unit = "runs",
                min = 1,
                max = 10_000,
                value = Double.NaN,
                source = "assumption: what was run")
        int of) {

    private static final String SHARE = "share";

    /** What is measured. */
    public Measure measure() {
        return Measure.of(outcome);
    }

    /** The unit of what is measured, before it is divided; {@code share} for survival. */
    public String unit() {
        String metric = measure().metric();
        return metric.isEmpty()
                ? SHARE
                : Metrics.ALL.get(Metrics.indexOf(metric)).unit();
    }

    /** Whether it is a share, so that changes are differences. */
    public boolean isShare() {
        return unit().equals(SHARE);
    }

    /** The code of the area that it is held against: the other one, or its own. */
    public String areaAgainst() {
        return otherArea == null ? area : otherArea;
    }

    /**
     * Whether a run came out so.
     *
     * @param value the outcome
     * @param other what it is held against
     */
    public boolean holds(double value, double other) {
        return switch (expected) {
            case MORE -> value > other;
            case LESS -> value < other;
            case NONE ->
                within != null && Math.abs(value - other) <= within.value().doubleValue();
        };
    }

    /**
     * How far a run came out from what it is held against.
     *
     * @param value the outcome
     * @param other what it is held against
     * @return the difference of shares, otherwise the relative change (1; -0.2 for a fifth less)
     */
    public double changeOf(double value, double other) {
        return isShare() ? value - other : value / other - 1;
    }
}
