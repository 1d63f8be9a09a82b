package enishi.scenarios.validation;

import enishi.scenarios.data.PrefectureSets;
import enishi.scenarios.data.PrefectureTable;
import enishi.scenarios.data.TableFiles;
import enishi.scenarios.problem.Wording;
import enishi.sim.policy.Ceiling;
import enishi.sim.policy.CountryDesks;
import enishi.sim.policy.EmergencyPlatform;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.ShockKind;
import enishi.sim.population.Geography;
import enishi.sim.population.PrefectureProfile;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of single instruments. */
final class InstrumentChecks {

    private static final Pattern LOOSE_CODE = Pattern.compile("(?:[Jj][Pp])?[-_ ]?([0-9]{1,2})");

    private InstrumentChecks() {}

    static void endIsNotBeforeStart(Instrument instrument, Report report) {
        YearMonth start = instrument.start();
        YearMonth end = instrument.end();
        if (start != null && end != null && end.isBefore(start)) {
            report.problem(
                    "/end",
                    Wording.quote(end.toString()) + " is before the start",
                    "a month from " + start + " on",
                    "Maybe start and end were mixed up.");
        }
    }

    static void callMonthsDiffer(GrantScheme scheme, Report report) {
        List<Integer> months = scheme.callMonths();
        notEmpty("/callMonths", months, "at least one month of the year", report);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < months.size(); i++) {
            if (!seen.add(months.get(i))) {
                report.problem("/callMonths/" + i, months.get(i) + " is there twice", "each month once", null);
            }
        }
    }

    static void ceilingsRise(GrantScheme scheme, Report report) {
        List<Ceiling> ceilings = scheme.ceilings();
        notEmpty("/ceilings", ceilings, "at least one ceiling", report);
        for (int i = 1; i < ceilings.size(); i++) {
            Ceiling below = ceilings.get(i - 1);
            Ceiling above = ceilings.get(i);
            if (above.ceilingYen() <= below.ceilingYen()) {
                report.problem(
                        "/ceilings/" + i + "/ceilingYen",
                        above.ceilingYen() + " is not above the ceiling before it",
                        "more than " + below.ceilingYen() + " (yen)",
                        "Maybe the ceilings are in another order.");
            }
            if (above.minimumAgeMonths() < below.minimumAgeMonths()
                    || above.minimumAnnualIncomeYen() < below.minimumAnnualIncomeYen()) {
                report.problem(
                        "/ceilings/" + i,
                        "a higher ceiling asks for less experience than the one before it",
                        "age and income at least those of the ceiling before",
                        "Maybe the ceilings are in another order.");
            }
        }
    }

    static void ceilingsCanBeReached(GrantScheme scheme, Report report) {
        for (int i = 0; i < scheme.ceilings().size(); i++) {
            long income = scheme.ceilings().get(i).minimumAnnualIncomeYen();
            if (income > scheme.maximumAnnualIncomeYen()) {
                report.problem(
                        "/ceilings/" + i + "/minimumAnnualIncomeYen",
                        income + " is more income than any applicant may have",
                        "at most maximumAnnualIncomeYen, " + scheme.maximumAnnualIncomeYen() + " (yen/year)",
                        null);
            }
        }
    }

    static void desksDiffer(CountryDesks desks, Report report) {
        notEmpty("/countries", desks.countries(), "at least one country", report);
        eachOnce("/countries/", desks.countries(), report);
    }

    static void kindsDiffer(EmergencyPlatform platform, Report report) {
        List<ShockKind> kinds = platform.kinds();
        notEmpty("/kinds", kinds, "at least one kind of shock", report);
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.indexOf(kinds.get(i)) < i) {
                report.problem("/kinds/" + i, "this kind is there twice", "each kind of shock once", null);
            }
        }
    }

    static void prefectureExists(String code, Report report) {
        if (!PrefectureSets.allCodes().contains(code) && !PrefectureSets.names().contains(code)) {
            report.problem(
                    "",
                    Wording.quote(code) + " is not a prefecture",
                    "a code from \"JP-01\" to \"JP-47\" or one of " + Wording.list(PrefectureSets.names()),
                    meant(code));
        }
    }

    private static void notEmpty(String pointer, List<?> list, String allowed, Report report) {
        if (list.isEmpty()) {
            report.problem(
                    pointer, "an empty list is not allowed", allowed, "Maybe the instrument was meant to be left out.");
        }
    }

    static void eachOnce(String pointer, List<String> codes, Report report) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                report.problem(pointer + i, Wording.quote(codes.get(i)) + " is there twice", "each code once", null);
            }
        }
    }

    private static @Nullable String meant(String code) {
        int jis = PrefectureTable.load(TableFiles.SHIPPED).codeOf(code.strip());
        Matcher loose = LOOSE_CODE.matcher(code);
        if (jis == 0 && loose.matches()) {
            jis = Integer.parseInt(loose.group(1));
        }
        return jis < 1 || jis > Geography.PREFECTURES
                ? Wording.maybe(code, PrefectureSets.names())
                : "Maybe " + Wording.quote(PrefectureProfile.isoCode(jis)) + " was meant.";
    }
}
