package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Desks in countries abroad that help NGOs to plan and to run projects there, tell them about the country, and hold forums
 * with partners.
 *
 * <p>They act on information, time and money: applications take less work, a country is opened more often and for less,
 * projects there succeed more often and stand still less, and ties with partners there last.
 */
public record CountryDesks(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose NGOs the desks serve; empty means all of Japan",
                value = "[]",
                source = "assumption: desks serve NGOs from everywhere unless places are given")
        List<String> prefectures,

        @Setting(
                meaning =
                        "countries (ISO 3166-1 alpha-2 codes) with a desk; if the budget does not pay for all, the first of them have one",
                value =
                        "[\"PH\",\"KH\",\"NP\",\"TH\",\"IN\",\"BD\",\"MM\",\"KE\",\"VN\",\"ID\",\"LA\",\"UG\",\"ET\",\"LK\",\"TZ\",\"PS\",\"HT\",\"CN\",\"PE\",\"GT\"]",
                source =
                        "assumption: twenty with four in Africa as DOI2021 has it, and of those the ones where most NGOs begin")
        List<String> countries,

        @Parameter(
                symbol = "c",
                meaning = "cost of a desk",
                unit = "yen/year",
                min = 0,
                max = 1e9,
                value = 5_000_000,
                source = "assumption: one local coordinator with a room in an office of JICA, and forums")
        long costPerDeskYen,

        @Parameter(
                symbol = "f",
                meaning = "part of the work of an application that a desk saves an NGO all of whose work is there",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.2,
                source = "assumption: a fifth of the work is finding out what a country needs and asks for")
        double workSaved,

        @Parameter(
                symbol = "x_c",
                meaning = "part of the cost of beginning in a country that its desk saves",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: the survey, but not the journeys")
        double openingSaved,

        @Parameter(
                symbol = "y",
                meaning = "how much more often an NGO that would widen to a country does so if it has a desk",
                unit = "share",
                min = 0,
                max = 10,
                value = 0.5,
                source = "assumption: half as often again, since partners are shown to it")
        double openingGain,

        @Parameter(
                symbol = "β_D",
                meaning = "liking of a country with a desk by an NGO that widens",
                unit = "1",
                min = 0,
                max = 10,
                value = 0.5,
                source = "assumption: a third of a region in which it works already")
        double liking,

        @Parameter(
                symbol = "s_D",
                meaning = "effect of a desk on the success of work in its country",
                unit = "logit",
                min = 0,
                max = 5,
                value = 0.2,
                source = "assumption: four points of success, as much as half of a usual tie with partners")
        double success,

        @Parameter(
                symbol = "a_D",
                meaning = "part of the blocked months in its country that a desk spares",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.2,
                source = "assumption: people on the spot stand in for those who cannot travel, now and then")
        double blockingSpared,

        @Parameter(
                symbol = "g_D",
                meaning = "part of what is missing that a desk's forums add to the strength of a tie there in a month",
                unit = "share/month",
                min = 0,
                max = 1,
                value = 0.002,
                source = "assumption: a forum a year, a tenth of common work, so that ties still need work to last")
        double monthlyTieGain)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("country-desks", "Country desks", "information, time, money", CountryDesks.class);

    /** Copies the lists so that the settings cannot change during a run. */
    public CountryDesks {
        prefectures = List.copyOf(prefectures);
        countries = List.copyOf(countries);
    }
}
