package enishi.scenarios.lever;

import enishi.scenarios.mechanism.Direction;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.mechanism.Measure;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import enishi.sim.parameter.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * What an instrument acts on directly, before anything can follow from it.
 *
 * @param outcome id of an indicator, or of one with {@code _end} (in the last month), {@code _mean} (mean over the months)
 *     or {@code _per_year} (a flow's yearly mean); without an ending a stock is taken as its mean, a flow a year
 * @param area code of the area; {@code metropolitan} and {@code nonmetropolitan} are the two halves
 * @param direction where the instrument should move it
 */
public record Proximate(
        @Setting(
                meaning = "indicator on which the instrument acts directly",
                source = "assumption: what the claim names")
        String outcome,

        @Setting(meaning = "area in which it is measured", source = "assumption: where the instrument acts")
        String area,

        @Setting(meaning = "direction in which the instrument moves it", source = "assumption: as the source claims")
        Direction direction) {

    /** Every name that an outcome may have. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        Metrics.ALL.forEach(metric -> names.add(metric.id()));
        Measure.names().stream()
                .filter(name -> !name.equals(Measure.SURVIVAL) && !name.equals(Measure.SURVIVAL_OF_SMALL))
                .forEach(names::add);
        return names;
    }

    /** The name of the measure that is meant by the id of an indicator; any other name is one already. */
    public static String measureName(String outcome) {
        for (Metric metric : Metrics.ALL) {
            if (metric.id().equals(outcome)) {
                return outcome + (metric.kind() == Metric.Kind.STOCK ? "_mean" : "_per_year");
            }
        }
        return outcome;
    }

    /** The code in files of an area that may be named in a word. */
    public static String areaCode(String area) {
        return switch (area) {
            case "metropolitan" -> "JP-metro";
            case "nonmetropolitan" -> "JP-nonmetro";
            default -> area;
        };
    }

    /** The same as an outcome that can be measured. */
    public ExpectedOutcome expected() {
        return new ExpectedOutcome(measureName(outcome), areaCode(area), direction);
    }
}
