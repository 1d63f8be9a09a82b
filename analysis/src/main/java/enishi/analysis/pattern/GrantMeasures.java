package enishi.analysis.pattern;

import enishi.analysis.comparison.RunFacts;
import enishi.analysis.comparison.Unit;
import enishi.analysis.result.RunBooks.Begun;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import java.util.List;

/**
 * The use of Grant Assistance for Japanese NGO Projects, a scheme that pays all of an award in advance, so that every project
 * leaves one advance in the books.
 */
final class GrantMeasures {

    /** Id of the scheme in the shipped scenarios. */
    static final String NREN = "grant-assistance-for-japanese-ngo-projects";

    /** Money for the projects that begin in a year. */
    static final PatternMeasure NREN_AWARDED = new PatternMeasure(
            "nren_awarded", Unit.YEN_A_YEAR, (facts, window) -> awardedYen(begun(facts, window)) / window.years());

    /** NGOs that begin a project in a year, mean over the years. */
    static final PatternMeasure NREN_USERS =
            new PatternMeasure("nren_users", Unit.NGOS_A_YEAR, (facts, window) -> users(facts, window, false));

    /** Projects that begin in a year. */
    static final PatternMeasure NREN_PROJECTS = new PatternMeasure(
            "nren_projects",
            Unit.PROJECTS_A_YEAR,
            (facts, window) -> begun(facts, window).size() / window.years());

    /** Mean award of a project. */
    static final PatternMeasure NREN_MEAN_PROJECT =
            new PatternMeasure("nren_mean_project", Unit.YEN, (facts, window) -> {
                List<Begun> projects = begun(facts, window);
                return projects.isEmpty() ? Double.NaN : awardedYen(projects) / projects.size();
            });

    /** Share of the NGOs active at the end of a year that began a project in it, mean over the years. */
    static final PatternMeasure NREN_USER_SHARE =
            new PatternMeasure("nren_user_share", Unit.SHARE, (facts, window) -> users(facts, window, true));

    private GrantMeasures() {}

    private static List<Begun> begun(RunFacts facts, Window window) {
        int first = window.first(facts.run());
        int last = window.last(facts.run());
        return facts.books().begun(NREN).stream()
                .filter(project -> project.month() >= first && project.month() <= last)
                .toList();
    }

    private static double awardedYen(List<Begun> projects) {
        return projects.stream().mapToDouble(Begun::advanceYen).sum();
    }

    /** The mean over the whole years of the window; NaN if it has none. */
    private static double users(RunFacts facts, Window window, boolean asShare) {
        List<Begun> projects = begun(facts, window);
        double[] active = facts.run().series(Metrics.indexOf("active_ngos"), Area.JAPAN);
        double sum = 0;
        int years = 0;
        for (int start = window.first(facts.run());
                start + Window.YEAR - 1 <= window.last(facts.run());
                start += Window.YEAR) {
            int first = start;
            int last = start + Window.YEAR - 1;
            double users = projects.stream()
                    .filter(project -> project.month() >= first && project.month() <= last)
                    .mapToInt(Begun::account)
                    .distinct()
                    .count();
            sum += asShare ? users / active[last] : users;
            years++;
        }
        return years == 0 ? Double.NaN : sum / years;
    }
}
