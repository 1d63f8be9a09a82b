package enishi.analysis.pattern;

import enishi.analysis.comparison.Unit;
import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.PanelRecord;
import enishi.analysis.result.StoredRun;
import enishi.analysis.statistics.CoxRegression;
import enishi.analysis.statistics.CoxRow;
import enishi.analysis.statistics.Lifetime;
import enishi.analysis.statistics.NotEstimable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the hazard of an NGO depends on its age and size.
 *
 * <p>An NGO that is active at the end of a fiscal year is at risk in the twelve months after it, with the age and income that it
 * has then. Slopes are those of a Cox regression in calendar time within the run.
 */
final class HazardMeasures {

    /** Below that an income counts as that much, since the logarithm of nothing is nothing to work with, yen. */
    private static final double LEAST_INCOME_YEN = 1e5;

    private static final double YOUNG_YEARS = 5;
    private static final double OLD_YEARS = 15;

    /** Change of the log hazard with the logarithm of income, given age. */
    static final PatternMeasure SLOPE_ON_INCOME =
            new PatternMeasure("hazard_slope_on_income", Unit.NUMBER, (facts, window) -> slope(facts.run(), window, 0));

    /** Change of the log hazard with a year of age, given income. */
    static final PatternMeasure SLOPE_ON_AGE =
            new PatternMeasure("hazard_slope_on_age", Unit.PER_YEAR, (facts, window) -> slope(facts.run(), window, 1));

    /** Ends a year of NGOs under five years of age over those of NGOs of fifteen and more. */
    static final PatternMeasure RATIO_OF_NEWNESS =
            new PatternMeasure("hazard_ratio_of_newness", Unit.NUMBER, (facts, window) -> {
                List<Risk> risks = risks(facts.run(), window);
                double old = hazard(risks, OLD_YEARS, Double.POSITIVE_INFINITY);
                return old > 0 ? hazard(risks, 0, YOUNG_YEARS) / old : Double.NaN;
            });

    private HazardMeasures() {}

    /**
     * Up to a year of an NGO under observation.
     *
     * @param start when it begins, months since the beginning of the window
     * @param months its length
     * @param ended whether the NGO's survival ended with it
     * @param incomeYen income of the year before
     * @param ageYears age at its beginning
     */
    private record Risk(long start, long months, boolean ended, double incomeYen, double ageYears) {

        CoxRow row() {
            double[] covariates = {Math.log(Math.max(LEAST_INCOME_YEN, incomeYen)), ageYears};
            return new CoxRow(new Lifetime(start, start + (double) months, ended ? 1 : 0), covariates, 0);
        }
    }

    private static List<Risk> risks(StoredRun run, Window window) {
        SortedMap<String, NgoRecord> lives = new TreeMap<>();
        run.ngos().forEach(ngo -> lives.put(ngo.ngo(), ngo));
        List<Risk> risks = new ArrayList<>();
        for (PanelRecord row : run.panel()) {
            NgoRecord life = lives.get(row.ngo());
            if (life != null && isAtRisk(row, life.ended(), window)) {
                risks.add(risk(row, life.ended(), window));
            }
        }
        return risks;
    }

    private static boolean isAtRisk(PanelRecord row, @Nullable YearMonth ended, Window window) {
        return row.status().equals("active")
                && window.contains(row.month())
                && row.month().isBefore(window.to())
                && (ended == null || ended.isAfter(row.month()));
    }

    private static Risk risk(PanelRecord row, @Nullable YearMonth ended, Window window) {
        YearMonth until = row.month().plusMonths(Window.YEAR);
        if (until.isAfter(window.to())) {
            until = window.to();
        }
        boolean ends = ended != null && !ended.isAfter(until);
        return new Risk(
                ChronoUnit.MONTHS.between(window.from(), row.month()),
                ChronoUnit.MONTHS.between(row.month(), ends ? ended : until),
                ends,
                row.incomeYen(),
                (double) row.ageMonths() / Window.YEAR);
    }

    private static double slope(StoredRun run, Window window, int covariate) {
        List<CoxRow> rows = risks(run, window).stream().map(Risk::row).toList();
        if (rows.isEmpty()) {
            return Double.NaN;
        }
        try {
            return CoxRegression.fit(rows).coefficients()[covariate];
        } catch (NotEstimable e) {
            return Double.NaN;
        }
    }

    /** Ends a year among those at least as old as {@code from} and younger than {@code below}; NaN without any. */
    private static double hazard(List<Risk> risks, double from, double below) {
        double months = 0;
        double ends = 0;
        for (Risk risk : risks) {
            if (risk.ageYears >= from && risk.ageYears < below) {
                months += risk.months;
                ends += risk.ended ? 1 : 0;
            }
        }
        return months == 0 ? Double.NaN : ends * Window.YEAR / months;
    }
}
