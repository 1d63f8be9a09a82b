package enishi.scenarios.target;

import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One number of an observed pattern, and where a run has its counterpart.
 *
 * @param id its id: that of the pattern, with a word behind it
 * @param title its title
 * @param kind what it may be used for
 * @param because why it is an input or not modelled; {@code null} where it counts
 * @param measure id of the number that is taken from a run; {@code null} if there is none
 * @param scenario id of the shipped scenario whose runs it is taken from, or {@code null}
 * @param from first reported month of its window, or {@code null}
 * @param to last reported month of its window, or {@code null}
 * @param unit unit of the number, or {@code null}
 * @param value the observed value; {@code null} where only a band is known
 * @param low lower end of the band; {@code null} if it has none
 * @param high upper end of the band; {@code null} if it has none
 * @param year the year or years of the observation
 */
public record TargetPart(
        @Setting(meaning = "id", source = "assumption: the author's words")
        String id,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(
                meaning = "what it may be used for",
                source = "assumption: fitted, held out, given or without counterpart")
        TargetKind kind,

        @Setting(meaning = "why it is given or not modelled", source = "assumption: the author's words") @Nullable
        Words because,

        @Setting(
                meaning = "the number that is taken from a run",
                source = "assumption: what corresponds to it in the model")
        @Nullable
        String measure,

        @Setting(meaning = "scenario from whose runs it is taken", source = "assumption: the years of the observation")
        @Nullable
        String scenario,

        @Setting(meaning = "first month of the window", source = "assumption: the years of the observation") @Nullable
        YearMonth from,

        @Setting(meaning = "last month of the window", source = "assumption: the years of the observation") @Nullable
        YearMonth to,

        @Setting(meaning = "unit of the number", source = "assumption: shares as fractions, money in yen") @Nullable
        String unit,

        @Setting(meaning = "observed value", source = "assumption: as the sources of the pattern say") @Nullable
        Quantity value,

        @Setting(meaning = "lower end of the band", source = "assumption: spread of the observations, or a judgement")
        @Nullable
        Quantity low,

        @Setting(meaning = "upper end of the band", source = "assumption: spread of the observations, or a judgement")
        @Nullable
        Quantity high,

        @Setting(meaning = "year or years of the observation", source = "assumption: as the sources of the pattern say")
        String year) {

    /** Whether a number is taken from runs for it. */
    public boolean isMeasured() {
        return measure != null;
    }

    /** The observed value; NaN where only a band is known. */
    public double observed() {
        return value == null ? Double.NaN : value.value().doubleValue();
    }

    /** The lower end of the band; minus infinity without one. */
    public double lowest() {
        return low == null ? Double.NEGATIVE_INFINITY : low.value().doubleValue();
    }

    /** The upper end of the band; infinity without one. */
    public double highest() {
        return high == null ? Double.POSITIVE_INFINITY : high.value().doubleValue();
    }

    /** Whether a value is within the band, whose ends belong to it; never if it is not a number. */
    public boolean contains(double simulated) {
        return simulated >= lowest() && simulated <= highest();
    }
}
