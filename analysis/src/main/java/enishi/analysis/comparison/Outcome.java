package enishi.analysis.comparison;

import enishi.sim.metric.Area;
import java.util.function.ToDoubleFunction;

/**
 * One number about a run by which scenarios are compared.
 *
 * @param id its name in files
 * @param area the {@link Area} that it is about
 * @param unit its unit
 * @param nameEn English name, with the area
 * @param nameJa Japanese name, with the area
 * @param ofRun how it is taken from a run; NaN where the run has nothing to take it from
 */
public record Outcome(String id, int area, Unit unit, String nameEn, String nameJa, ToDoubleFunction<RunFacts> ofRun) {

    /** Its name for people. */
    public String name(Language language) {
        return language.of(nameEn, nameJa);
    }

    /** The code of its area. */
    public String areaCode() {
        return Area.code(area);
    }
}
