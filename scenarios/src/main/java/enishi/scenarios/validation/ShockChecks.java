package enishi.scenarios.validation;

import enishi.scenarios.problem.Wording;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks of single shocks. */
final class ShockChecks {

    private static final String JAPAN = "JP";
    private static final List<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).sorted().toList();

    private ShockChecks() {}

    static void countryExists(String code, Report report) {
        if (code.equals(JAPAN)) {
            report.problem("", "\"JP\" is not abroad", "a country abroad", "Maybe prefectures were meant.");
        } else if (!COUNTRIES.contains(code)) {
            report.problem(
                    "",
                    Wording.quote(code) + " is not a country",
                    "an ISO 3166-1 code of two letters, such as \"PH\"",
                    meant(code.strip()));
        }
    }

    /** The code in small letters, of three letters, or a name. */
    private static @Nullable String meant(String text) {
        for (String code : COUNTRIES) {
            Locale country = new Locale("", code);
            if (code.equalsIgnoreCase(text)
                    || country.getISO3Country().equalsIgnoreCase(text)
                    || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text)
                    || country.getDisplayCountry(Locale.JAPANESE).equals(text)) {
                return "Maybe " + Wording.quote(code) + " was meant.";
            }
        }
        return null;
    }

    static void disasterAtHomeIsAtHome(Shock shock, Report report) {
        if (shock.kind() == ShockKind.DISASTER_AT_HOME && !shock.countries().isEmpty()) {
            report.problem(
                    "/countries",
                    "a disaster at home names countries abroad",
                    "an empty list, or the kind disaster-abroad",
                    "Maybe prefectures were meant.");
        }
    }

    static void countriesDiffer(Shock shock, Report report) {
        InstrumentChecks.eachOnce("/countries/", shock.countries(), report);
    }
}
