package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NGOs second staff to the operator's office or to organisations that it finds for them.
 *
 * <p>It acts on contact (the NGO and the operator's office get to know each other), skill (which comes back with the person) and
 * time (the person is away). ODD submodel 6.15.
 */
public record PersonnelExchange(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose NGOs may send somebody; empty means all of Japan",
                value = "[]",
                source = "assumption: open to all NGOs unless places are given")
        List<String> prefectures,

        @Parameter(
                symbol = "n",
                meaning = "persons sent a year",
                unit = "persons/year",
                min = 0,
                max = 10000,
                value = 20,
                source = "assumption: as many as NGO interns a year, for lack of a count of exchanges")
        double seatsPerYear,

        @Parameter(
                symbol = "wish",
                meaning = "probability a month that an NGO without any expertise wishes to send somebody",
                unit = "probability/month",
                min = 0,
                max = 1,
                value = 0.05,
                source = "assumption: every other year, since a person is missed")
        double monthlyWish,

        @Parameter(
                symbol = "staff_min",
                meaning = "least staff of an NGO that sends somebody",
                unit = "persons",
                min = 1,
                max = 1000,
                value = 2,
                source = "assumption: somebody keeps the office meanwhile")
        double minimumStaff,

        @Parameter(
                symbol = "n_S",
                meaning = "months for which the person is away",
                unit = "months",
                min = 1,
                max = 36,
                value = 6,
                source = "assumption: the longest stay of the study programme abroad for NGO staff")
        int secondedMonths,

        @Parameter(
                symbol = "g_m",
                meaning = "part of the management skill missing that comes back with the person",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: three courses' worth, since half a year is longer")
        double managementGain,

        @Parameter(
                symbol = "g_e",
                meaning = "part of the expertise missing that comes back with the person",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: as much as eight finished projects")
        double expertiseGain,

        @Parameter(
                symbol = "c",
                meaning = "cost of sending a person",
                unit = "yen",
                min = 0,
                max = 1e9,
                value = 2_000_000,
                source = "assumption: travel, lodging and care for half a year; the NGO goes on paying")
        long costPerSeatYen)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND = new InstrumentKind(
            "personnel-exchange", "Personnel exchange", "contact, skill, time", PersonnelExchange.class);

    /** Copies the list so that the settings cannot change during a run. */
    public PersonnelExchange {
        prefectures = List.copyOf(prefectures);
    }
}
