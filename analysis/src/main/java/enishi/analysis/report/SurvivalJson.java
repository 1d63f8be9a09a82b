package enishi.analysis.report;

import enishi.analysis.result.JsonFile;
import enishi.analysis.statistics.ChiSquared;
import enishi.analysis.statistics.CoxRegression;
import enishi.analysis.statistics.CumulativeIncidence;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.KaplanMeier;
import enishi.analysis.statistics.LogRank;
import enishi.analysis.statistics.RestrictedMean;
import enishi.analysis.survival.SurvivalAnalysis;
import enishi.analysis.survival.SurvivalAnalysis.Group;
import enishi.analysis.survival.SurvivalData;
import enishi.analysis.survival.SurvivalQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A survival analysis as JSON, with all digits; the names of its members stay. What does not exist is {@code null}. */
public final class SurvivalJson {

    private final SurvivalAnalysis analysis;

    private SurvivalJson(SurvivalAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The text of the file. */
    public static String text(SurvivalAnalysis analysis) {
        return JsonFile.text(new SurvivalJson(analysis).whole());
    }

    private Map<String, @Nullable Object> whole() {
        SurvivalData data = analysis.data();
        SurvivalQuestion question = data.question();
        return members(
                "file", data.file(),
                "time", question.time(),
                "event", question.event(),
                "censored", question.censored(),
                "entry", question.entry(),
                "group", question.group(),
                "strata", question.strata(),
                "covariates", question.covariates(),
                "where", question.where(),
                "level", analysis.level(),
                "rows", data.lifetimes().size(),
                "ended",
                        analysis.groups().stream()
                                .mapToInt(g -> g.curve().ended())
                                .sum(),
                "causes", causes(),
                "leftOut", members("rows", data.leftOut(), "blank", data.blanks()),
                "groups", analysis.groups().stream().map(this::group).toList(),
                "restrictedMeanDifferences", differences(),
                "logRank", analysis.logRank() == null ? null : logRank(analysis.logRank()),
                "cox", analysis.cox() == null ? null : cox(analysis.cox()));
    }

    private List<Object> causes() {
        List<Object> causes = new ArrayList<>();
        for (int k = 1; k <= analysis.data().causes().size(); k++) {
            causes.add(members(
                    "cause", analysis.data().causes().get(k - 1),
                    "ended", analysis.data().ended(k)));
        }
        return causes;
    }

    private Map<String, @Nullable Object> group(Group group) {
        KaplanMeier curve = group.curve();
        KaplanMeier.Median median = curve.median(analysis.level());
        return members(
                "group", analysis.data().groups().isEmpty() ? null : group.name(),
                "rows", curve.size(),
                "ended", curve.ended(),
                "longest", curve.longest(),
                "median", estimate("time", median.time(), median.interval()),
                "restrictedMean", restrictedMean("tau", analysis.tau(), "mean", group.mean()),
                "survival",
                        curve.steps().stream().map(step -> step(curve, step)).toList(),
                "incidence", incidence(group.incidence()));
    }

    private Map<String, @Nullable Object> step(KaplanMeier curve, KaplanMeier.Step step) {
        Interval interval = curve.interval(step.time(), analysis.level());
        return members(
                "time", step.time(),
                "atRisk", step.atRisk(),
                "ended", step.ended(),
                "survival", step.survival(),
                "standardError", number(curve.standardError(step.time())),
                "low", number(interval.low()),
                "high", number(interval.high()));
    }

    private List<Object> incidence(CumulativeIncidence curves) {
        List<Object> causes = new ArrayList<>();
        for (int k = 1; k <= analysis.data().causes().size(); k++) {
            List<Object> curve = new ArrayList<>();
            for (double time : curves.times()) {
                Interval interval = curves.interval(k, time, analysis.level());
                curve.add(members(
                        "time", time,
                        "incidence", curves.incidence(k, time),
                        "standardError", number(curves.standardError(k, time)),
                        "low", number(interval.low()),
                        "high", number(interval.high())));
            }
            causes.add(members("cause", analysis.data().causes().get(k - 1), "curve", curve));
        }
        return causes;
    }

    private List<Object> differences() {
        List<Object> differences = new ArrayList<>();
        Group first = analysis.groups().get(0);
        for (Group group : analysis.groups().subList(1, analysis.groups().size())) {
            RestrictedMean difference = group.mean().minus(first.mean());
            Map<String, @Nullable Object> members = restrictedMean("tau", analysis.tau(), "difference", difference);
            members.put("p", number(difference.probability()));
            members.put("group", group.name());
            members.put("against", first.name());
            differences.add(members);
        }
        return differences;
    }

    private Map<String, @Nullable Object> restrictedMean(String tauName, double tau, String name, RestrictedMean mean) {
        Interval interval = mean.interval(analysis.level());
        return members(
                tauName,
                tau,
                name,
                mean.mean(),
                "standardError",
                number(mean.standardError()),
                "low",
                number(interval.low()),
                "high",
                number(interval.high()));
    }

    private Map<String, @Nullable Object> logRank(LogRank test) {
        List<Object> groups = new ArrayList<>();
        for (int g = 0; g < test.observed().length; g++) {
            groups.add(members(
                    "group", analysis.data().groups().get(g),
                    "observed", test.observed()[g],
                    "expected", test.expected()[g]));
        }
        Map<String, @Nullable Object> members = chiSquared(test.test());
        members.put("groups", groups);
        return members;
    }

    private Map<String, @Nullable Object> cox(CoxRegression cox) {
        List<String> names = analysis.data().covariates().names();
        List<Object> coefficients = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            double beta = cox.coefficients()[j];
            double error = cox.standardErrors()[j];
            Interval ratio = cox.hazardRatio(j, analysis.level());
            coefficients.add(members(
                    "covariate", names.get(j),
                    "coefficient", beta,
                    "standardError", error,
                    "hazardRatio", number(StrictMath.exp(beta)),
                    "low", number(ratio.low()),
                    "high", number(ratio.high()),
                    "z", beta / error,
                    "p", cox.probabilities()[j],
                    "proportionality", chiSquared(analysis.proportionality().get(j))));
        }
        return members(
                "rows", cox.rows(),
                "ended", cox.events(),
                "ties", "efron",
                "references", analysis.data().covariates().references(),
                "coefficients", coefficients,
                "logLikelihoodWithout", cox.logLikelihoodWithout(),
                "logLikelihood", cox.logLikelihood(),
                "likelihoodRatio", chiSquared(cox.likelihoodRatio()),
                "proportionality", chiSquared(analysis.proportionality().get(names.size())));
    }

    private static Map<String, @Nullable Object> chiSquared(ChiSquared test) {
        return members(
                "chiSquared", number(test.value()),
                "degreesOfFreedom", test.degreesOfFreedom(),
                "p", number(test.probability()));
    }

    private static Map<String, @Nullable Object> estimate(String name, double value, Interval interval) {
        return members(name, number(value), "low", number(interval.low()), "high", number(interval.high()));
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** Names and values in turn. */
    private static Map<String, @Nullable Object> members(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return members;
    }
}
