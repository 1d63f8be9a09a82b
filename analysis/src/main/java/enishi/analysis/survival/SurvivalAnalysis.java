package enishi.analysis.survival;

import enishi.analysis.statistics.ChiSquared;
import enishi.analysis.statistics.CoxRegression;
import enishi.analysis.statistics.CoxRegression.TimeScale;
import enishi.analysis.statistics.CoxRow;
import enishi.analysis.statistics.CumulativeIncidence;
import enishi.analysis.statistics.KaplanMeier;
import enishi.analysis.statistics.Lifetime;
import enishi.analysis.statistics.LogRank;
import enishi.analysis.statistics.NotEstimable;
import enishi.analysis.statistics.RestrictedMean;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics of survival say of a table.
 *
 * @param data the table
 * @param level confidence level of all intervals
 * @param tau horizon of restricted means
 * @param groups what is said of each group; of all rows where there are no groups
 * @param logRank the test that groups live equally long, of whatever end; {@code null} without groups
 * @param cox the regression on covariates, of whatever end; {@code null} without covariates
 * @param proportionality for each covariate, then all together: the test that its hazards are proportional
 */
public record SurvivalAnalysis(
        SurvivalData data,
        double level,
        double tau,
        List<Group> groups,
        @Nullable LogRank logRank,
        @Nullable CoxRegression cox,
        List<ChiSquared> proportionality) {

    /**
     * What is said of a group.
     *
     * @param name its value in the group column; empty where there are no groups
     * @param curve its survival, of whatever end
     * @param incidence how likely each end has come
     * @param mean restricted mean survival time
     */
    public record Group(String name, KaplanMeier curve, CumulativeIncidence incidence, RestrictedMean mean) {}

    /**
     * Computes everything.
     *
     * @param data the table
     * @param level confidence level, between 0 and 1
     * @param tau horizon of restricted means, above 0; {@code null} for the largest time up to which every group was observed
     * @throws ScenarioException if the regression has no finite, unique answer
     */
    public static SurvivalAnalysis of(SurvivalData data, double level, @Nullable Double tau) throws ScenarioException {
        List<List<Lifetime>> members = IntStream.range(
                        0, Math.max(1, data.groups().size()))
                .mapToObj(g -> IntStream.range(0, data.lifetimes().size())
                        .filter(i -> data.group()[i] == g)
                        .mapToObj(data.lifetimes()::get)
                        .toList())
                .toList();
        List<KaplanMeier> curves = members.stream().map(KaplanMeier::of).toList();
        double horizon = tau != null
                ? tau
                : curves.stream().mapToDouble(KaplanMeier::longest).min().orElseThrow();
        if (!(horizon > 0)) {
            throw new ScenarioException(
                    data.file(),
                    new Problem(
                            data.file(),
                            "column " + data.question().time(),
                            0,
                            "a group was only watched at time 0",
                            "times above 0 in every group, or --tau",
                            null));
        }
        int causes = Math.max(1, data.causes().size());
        List<Group> groups = IntStream.range(0, members.size())
                .mapToObj(g -> new Group(
                        data.groups().isEmpty() ? "" : data.groups().get(g),
                        curves.get(g),
                        CumulativeIncidence.of(members.get(g), causes),
                        RestrictedMean.of(curves.get(g), horizon)))
                .toList();
        LogRank logRank = data.groups().size() < 2
                ? null
                : LogRank.of(data.lifetimes(), data.group(), data.groups().size(), data.stratum());
        CoxRegression cox = data.question().covariates().isEmpty() ? null : fit(data);
        return new SurvivalAnalysis(
                data,
                level,
                horizon,
                groups,
                logRank,
                cox,
                cox == null ? List.of() : cox.proportionality(TimeScale.SURVIVAL));
    }

    private static CoxRegression fit(SurvivalData data) {
        Covariates covariates = data.covariates();
        if (covariates.names().isEmpty()) {
            throw refused(data, covariates.references().get(0) + " holds for every row", "covariates that differ");
        }
        List<CoxRow> rows = IntStream.range(0, data.lifetimes().size())
                .mapToObj(i ->
                        new CoxRow(data.lifetimes().get(i), covariates.values().get(i), data.stratum()[i]))
                .toList();
        try {
            return CoxRegression.fit(rows);
        } catch (NotEstimable e) {
            String name =
                    e.covariate() < 0 ? "" : Wording.quote(covariates.names().get(e.covariate()));
            throw switch (e.reason()) {
                case NO_ENDS -> refused(data, "nothing ends in these rows", "at least one end for --covariates");
                case CONSTANT ->
                    refused(
                            data,
                            "the covariate " + name + " is the same for all who are at risk at the same time",
                            "covariates that differ");
                case COLLINEAR ->
                    refused(
                            data,
                            "the covariate " + name + " follows from those before it",
                            "covariates of which none is a sum of others");
                case SEPARATED ->
                    refused(
                            data,
                            "the coefficient of " + name + " grows without limit: it separates those who end from the"
                                    + " others at risk",
                            "covariates with ends on both sides");
            };
        }
    }

    private static ScenarioException refused(SurvivalData data, String found, String allowed) {
        return new ScenarioException(
                data.file(),
                new Problem(
                        data.file(),
                        "Cox regression",
                        0,
                        found,
                        allowed,
                        "Maybe leave a column out of --covariates, or put rare values together."));
    }
}
