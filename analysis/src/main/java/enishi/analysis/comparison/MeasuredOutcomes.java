package enishi.analysis.comparison;

import enishi.analysis.result.NgoRecord;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.mechanism.Measure;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How the outcomes that mechanisms name are taken from runs. */
public final class MeasuredOutcomes {

    private MeasuredOutcomes() {}

    /** The outcome of runs with the given number of reported months. */
    public static Outcome of(ExpectedOutcome expected, int months) {
        int area = area(expected.area());
        Measure measure = expected.measure();
        return switch (measure.reading()) {
            case SURVIVAL -> survival(expected.outcome(), area, months, "", "", members(area));
            case SURVIVAL_OF_SMALL ->
                survival(
                        expected.outcome(),
                        area,
                        months,
                        ", under ¥10m",
                        "・開始時年収1千万円未満",
                        members(area).and(Outcomes::isSmall));
            case END, MEAN, PER_YEAR -> ofMetric(expected.outcome(), area, measure);
        };
    }

    private static Outcome survival(
            String id, int area, int months, String groupEn, String groupJa, Predicate<NgoRecord> members) {
        Horizon horizon = Horizon.headline(months);
        return new Outcome(
                id,
                area,
                Unit.SHARE,
                horizon.attribute() + " survival, " + nameEn(area) + groupEn,
                horizon.inWords(Language.JAPANESE) + "生存率（" + nameJa(area) + groupJa + "）",
                facts -> facts.survival(members).survival(horizon.months()));
    }

    private static Outcome ofMetric(String id, int area, Measure measure) {
        Metric metric = Metrics.ALL.get(Metrics.indexOf(measure.metric()));
        Unit unit = Unit.named(metric.unit());
        String english = metric.nameEn();
        String japanese = metric.nameJa();
        return switch (measure.reading()) {
            case END ->
                outcome(
                        id,
                        area,
                        unit,
                        english + " at the end",
                        "終了時の" + japanese,
                        facts -> facts.atEnd(metric.id(), area));
            case MEAN ->
                outcome(
                        id,
                        area,
                        unit,
                        english + ", mean of the run",
                        japanese + "（期間平均）",
                        facts -> facts.mean(metric.id(), area));
            default ->
                outcome(
                        id,
                        area,
                        unit,
                        english + " a year",
                        "年間の" + japanese,
                        facts -> facts.perYear(metric.id(), area));
        };
    }

    private static Outcome outcome(
            String id, int area, Unit unit, String nameEn, String nameJa, ToDoubleFunction<RunFacts> ofRun) {
        return new Outcome(id, area, unit, nameEn + ", " + nameEn(area), nameJa + "（" + nameJa(area) + "）", ofRun);
    }

    private static Predicate<NgoRecord> members(int area) {
        return switch (area) {
            case Area.METROPOLITAN -> Outcomes.INITIAL_METROPOLITAN;
            case Area.NONMETROPOLITAN -> Outcomes.INITIAL_NONMETROPOLITAN;
            default -> Outcomes.INITIAL;
        };
    }

    private static int area(String code) {
        for (int area = 0; area < Area.COUNT; area++) {
            if (Area.code(area).equals(code)) {
                return area;
            }
        }
        throw new IllegalArgumentException("area [" + code + "] must be one of those in files.");
    }

    private static String nameEn(int area) {
        return switch (area) {
            case Area.JAPAN -> "Japan";
            case Area.METROPOLITAN -> "metropolitan";
            case Area.NONMETROPOLITAN -> "nonmetropolitan";
            default -> Area.code(area);
        };
    }

    private static String nameJa(int area) {
        return switch (area) {
            case Area.JAPAN -> "全国";
            case Area.METROPOLITAN -> "大都市圏";
            case Area.NONMETROPOLITAN -> "大都市圏外";
            default -> Area.code(area);
        };
    }
}
