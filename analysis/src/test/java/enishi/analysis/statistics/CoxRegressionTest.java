package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.statistics.CoxRegression.TimeScale;
import enishi.analysis.statistics.NotEstimable.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Against R's {@code coxph(..., ties = "efron")} and {@code cox.zph}, see {@link Reference}. */
final class CoxRegressionTest {

    private static void agrees(String name, List<CoxRow> rows) {
        CoxRegression fit = CoxRegression.fit(rows);
        int size = fit.coefficients().length;
        Reference.assertSame(name + ".beta", fit.coefficients());
        Reference.assertSame(name + ".error", fit.standardErrors());
        Reference.assertSame(name + ".loglik", fit.logLikelihoodWithout(), fit.logLikelihood());
        Reference.assertSameTail(name + ".p", fit.probabilities());
        double[] ends = new double[2 * size];
        for (int j = 0; j < size; j++) {
            ends[j] = fit.hazardRatio(j, 0.95).low();
            ends[size + j] = fit.hazardRatio(j, 0.95).high();
        }
        Reference.assertSame(name + ".ratio", ends);
        assertThat(fit.likelihoodRatio().degreesOfFreedom()).isEqualTo(size);
        Reference.assertSame(name + ".lr", new double[] {
            fit.likelihoodRatio().value(), fit.likelihoodRatio().probability()
        });
        agrees(name + ".zph.identity", fit, TimeScale.IDENTITY);
        agrees(name + ".zph.km", fit, TimeScale.SURVIVAL);
    }

    private static void agrees(String name, CoxRegression fit, TimeScale scale) {
        List<ChiSquared> tests = fit.proportionality(scale);
        Reference.assertSame(name, tests.stream().mapToDouble(ChiSquared::value).toArray());
        Reference.assertSame(
                name + ".p", tests.stream().mapToDouble(ChiSquared::probability).toArray());
    }

    @Test
    void agreesWithROnDataWithTies() {
        Reference.Table veteran = Reference.table("veteran");
        agrees(
                "veteran.cox",
                veteran.cox(veteran.lifetimes("time", "status"), new int[veteran.rows()], "trt", "karno", "age"));
        Reference.Table mgus2 = Reference.table("mgus2");
        List<Lifetime> malignant = mgus2.lifetimes("time", "cause").stream()
                .map(life -> new Lifetime(life.exit(), life.cause() == 1))
                .toList();
        agrees("mgus2.cox", mgus2.cox(malignant, new int[mgus2.rows()], "sex", "mspike", "hgb"));
    }

    @Test
    void agreesWithRWithinStrata() {
        Reference.Table veteran = Reference.table("veteran");
        agrees(
                "veteran.cox.strata",
                veteran.cox(veteran.lifetimes("time", "status"), veteran.whole("celltype"), "trt", "karno", "age"));
        Reference.Table lung = Reference.table("lung");
        List<Lifetime> dead = lung.lifetimes("time", "status").stream()
                .map(life -> new Lifetime(life.exit(), life.cause() == 2))
                .toList();
        agrees("lung.cox.strata", lung.cox(dead, lung.whole("inst"), "age", "sex", "ph.ecog"));
    }

    @Test
    void agreesWithRWhereEntryIsDelayedAndCovariatesChange() {
        Reference.Table heart = Reference.table("heart");
        List<Lifetime> lives = heart.lifetimes("start", "stop", "event");
        agrees("heart.cox", heart.cox(lives, new int[heart.rows()], "age", "year", "surgery", "transplant"));
        agrees("heart.cox.strata", heart.cox(lives, heart.whole("surgery"), "age", "year", "transplant"));
        Reference.Table cgd = Reference.table("cgd");
        agrees(
                "cgd.cox",
                cgd.cox(cgd.lifetimes("tstart", "tstop", "status"), cgd.whole("centre"), "treat", "age", "steroids"));
        Reference.Table mgus2 = Reference.table("mgus2");
        agrees(
                "mgus2.cox.age",
                mgus2.cox(mgus2.lifetimes("entry", "exit", "cause"), mgus2.whole("sex"), "mspike", "hgb"));
    }

    /** Efron's coefficient of textbooks is 1.57 with a standard error of 0.412 (Therneau and Grambsch 2000). */
    @Test
    void agreesWithThePublishedFitOfTheRemissionData() {
        List<Lifetime> lives = Remissions.lifetimes();
        List<CoxRow> rows = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            rows.add(new CoxRow(lives.get(i), new double[] {Remissions.groups()[i]}, 0));
        }
        CoxRegression fit = CoxRegression.fit(rows);
        assertThat(fit.coefficients()[0]).isEqualTo(1.572, within(5e-4));
        assertThat(fit.standardErrors()[0]).isEqualTo(0.412, within(5e-4));
        assertThat(fit.rows()).isEqualTo(42);
        assertThat(fit.events()).isEqualTo(30);
    }

    @Test
    void theUnitOfACovariateChangesOnlyItsCoefficient() {
        Reference.Table veteran = Reference.table("veteran");
        List<CoxRow> rows = veteran.cox(veteran.lifetimes("time", "status"), new int[veteran.rows()], "karno", "age");
        CoxRegression years = CoxRegression.fit(rows);
        CoxRegression days = CoxRegression.fit(rows.stream()
                .map(row -> new CoxRow(
                        row.life(), new double[] {row.covariates()[0], 1e9 + 365.25 * row.covariates()[1]}, 0))
                .toList());
        assertThat(days.coefficients()[0]).isEqualTo(years.coefficients()[0], within(1e-9));
        assertThat(365.25 * days.coefficients()[1]).isEqualTo(years.coefficients()[1], within(1e-7));
        assertThat(days.logLikelihood()).isEqualTo(years.logLikelihood(), within(1e-6));
    }

    @Test
    void aRowSplitInTwoIsTheSameRow() {
        Reference.Table veteran = Reference.table("veteran");
        List<CoxRow> rows = veteran.cox(veteran.lifetimes("time", "status"), new int[veteran.rows()], "karno");
        List<CoxRow> split = new ArrayList<>();
        for (CoxRow row : rows) {
            Lifetime life = row.life();
            if (life.exit() > 50) {
                split.add(new CoxRow(new Lifetime(life.entry(), 50, 0), row.covariates(), 0));
                split.add(new CoxRow(new Lifetime(50, life.exit(), life.cause()), row.covariates(), 0));
            } else {
                split.add(row);
            }
        }
        assertThat(CoxRegression.fit(split).coefficients()[0])
                .isEqualTo(CoxRegression.fit(rows).coefficients()[0], within(1e-12));
    }

    // Where there is no answer

    private static NotEstimable refused(List<CoxRow> rows) {
        return catchThrowableOfType(NotEstimable.class, () -> CoxRegression.fit(rows));
    }

    private static CoxRow row(double time, boolean ended, double... covariates) {
        return new CoxRow(new Lifetime(time, ended), covariates, 0);
    }

    @Test
    void whereNothingEndsThereIsNothingToExplain() {
        assertThat(refused(List.of(row(1, false, 3), row(2, false, 4))).reason())
                .isEqualTo(Reason.NO_ENDS);
    }

    @Test
    void aConstantCovariateIsNamed() {
        NotEstimable refused = refused(List.of(row(1, true, 3, 8), row(2, true, 4, 8), row(3, false, 1, 8)));
        assertThat(refused.reason()).isEqualTo(Reason.CONSTANT);
        assertThat(refused.covariate()).isEqualTo(1);
    }

    @Test
    void aCovariateThatIsConstantWithinStrataIsNamed() {
        Lifetime life = new Lifetime(1, true);
        Lifetime longer = new Lifetime(2, false);
        NotEstimable refused = refused(List.of(
                new CoxRow(life, new double[] {0, 1}, 0),
                new CoxRow(longer, new double[] {1, 1}, 0),
                new CoxRow(life, new double[] {1, 2}, 1),
                new CoxRow(longer, new double[] {0, 2}, 1)));
        assertThat(refused.reason()).isEqualTo(Reason.CONSTANT);
        assertThat(refused.covariate()).isEqualTo(1);
    }

    @Test
    void whereAllEndAtOnceNoCovariateMatters() {
        CoxRegression fit = CoxRegression.fit(List.of(row(3, true, 1), row(3, true, 2), row(3, true, 7)));
        assertThat(fit.coefficients()[0]).isEqualTo(0, within(1e-12));
        assertThat(fit.proportionality(TimeScale.SURVIVAL)).containsOnly(ChiSquared.NONE);
    }

    @Test
    void aCovariateThatFollowsFromOthersIsNamed() {
        List<CoxRow> rows = DoubleStream.of(1, 2, 3, 4, 5, 6)
                .mapToObj(t -> row(t, true, t * t % 5, t % 3, 2 * (t * t % 5) - t % 3))
                .toList();
        NotEstimable refused = refused(rows);
        assertThat(refused.reason()).isEqualTo(Reason.COLLINEAR);
        assertThat(refused.covariate()).isEqualTo(2);
    }

    @Test
    void aCovariateThatSeparatesThoseWhoEndIsNamed() {
        List<CoxRow> rows = new ArrayList<>();
        for (int t = 1; t <= 20; t++) {
            rows.add(row(t, t % 2 == 0, t % 7, t % 2 == 0 ? 1 : 0));
        }
        rows.add(row(30, false, 1, 0));
        NotEstimable refused = refused(rows);
        assertThat(refused.reason()).isEqualTo(Reason.SEPARATED);
        assertThat(refused.covariate()).isEqualTo(1);
    }

    @Test
    void aStrongButFiniteEffectIsEstimated() {
        List<CoxRow> rows = new ArrayList<>();
        for (int t = 1; t <= 200; t++) {
            rows.add(row(t, true, t <= 100 ? 1 : 0));
        }
        rows.add(row(50.5, true, 0));
        rows.add(row(150.5, true, 1));
        // R 4.2.2, survival 3.5-3: coef(coxph(Surv(t, rep(1, 202)) ~ x)) of the same rows
        assertThat(CoxRegression.fit(rows).coefficients()[0]).isEqualTo(3.15883902265148, within(1e-9));
    }

    @Test
    void rowsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> CoxRegression.fit(List.of())).hasMessageContaining("covariates");
        assertThatThrownBy(() -> CoxRegression.fit(List.of(row(1, true, 1), row(1, true, 1, 2))))
                .hasMessageContaining("same covariates");
        assertThatThrownBy(() -> row(1, true, Double.NaN)).hasMessageContaining("NaN");
    }
}
