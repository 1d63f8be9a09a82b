package enishi.scenarios.validation;

import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.Words;
import enishi.scenarios.problem.Wording;
import enishi.sim.metric.Metrics;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks of a scenario as a whole. */
final class ScenarioChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String SURVIVAL = "survival";
    private static final int LONGEST_ID = 80;
    private static final int MOST_MONTHS = 1200;
    private static final YearMonth EARLIEST = YearMonth.of(1960, 1);
    private static final YearMonth LATEST = YearMonth.of(2100, 12);

    private ScenarioChecks() {}

    static void idNamesAFolder(String id, Report report) {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            String plain =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            report.problem(
                    "",
                    Wording.quote(id) + " is not allowed",
                    "at most 80 small letters, digits and single hyphens between them",
                    plain.isEmpty() || plain.length() > LONGEST_ID
                            ? null
                            : "Maybe " + Wording.quote(plain) + " was meant.");
        }
    }

    static void indicatorExists(String name, Report report) {
        List<String> known = new ArrayList<>(List.of(SURVIVAL));
        Metrics.ALL.forEach(metric -> known.add(metric.id()));
        if (!known.contains(name)) {
            report.problem(
                    "",
                    Wording.quote(name) + " is not an indicator",
                    "\"survival\" or an indicator (see \"enishi list indicators\")",
                    Wording.maybe(name, known));
        }
    }

    static void textIsNotBlank(Words words, Report report) {
        if (words.en().isBlank()) {
            report.problem("/en", "an empty text is not allowed", "a text", null);
        }
        String japanese = words.ja();
        if (japanese != null && japanese.isBlank()) {
            report.problem("/ja", "an empty text is not allowed", "a text", "Maybe the key was meant to be left out.");
        }
    }

    static void startIsWithinTheTables(YearMonth start, Report report) {
        if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
            report.problem(
                    "",
                    Wording.quote(start.toString()) + " is not allowed",
                    "a month from " + EARLIEST + " to " + LATEST,
                    null);
        }
    }

    static void runIsNotTooLong(RunSettings run, Report report) {
        int months = run.years() * 12 + run.burnInMonths();
        if (months > MOST_MONTHS) {
            report.problem(
                    "",
                    run.years() + " years with " + run.burnInMonths() + " months of burn-in make " + months + " months",
                    "at most " + MOST_MONTHS + " months in all",
                    null);
        }
    }
}
