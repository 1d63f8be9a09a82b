package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seats for NGOs: advice, courses, study groups, people who come to learn and teach.
 *
 * <p>It acts on skill and information, and takes time: who takes a seat learns, hears of calls for some months, and may meet
 * others at the place. The forms differ in their levers only. ODD submodel 6.15.
 */
public record CapacityBuilding(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose NGOs may take a seat; empty means all of Japan",
                value = "[]",
                source = "assumption: open to all NGOs unless places are given")
        List<String> prefectures,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) where the seats are; empty means that it comes to the NGOs",
                value =
                        "[\"JP-01\", \"JP-04\", \"JP-08\", \"JP-13\", \"JP-14\", \"JP-17\", \"JP-20\", \"JP-23\", \"JP-28\", \"JP-34\", \"JP-37\", \"JP-40\", \"JP-47\"]",
                source = "JICA2021")
        List<String> sites,

        @Parameter(
                symbol = "n",
                meaning = "seats a year",
                unit = "seats/year",
                min = 0,
                max = 1e6,
                value = 260,
                source = "assumption: one course for twenty at each of thirteen places")
        double seatsPerYear,

        @Parameter(
                symbol = "wish",
                meaning =
                        "probability a month that an NGO without any management skill beside a place wishes for a seat",
                unit = "probability/month",
                min = 0,
                max = 1,
                value = 0.2,
                source = "assumption: two courses a year fit into the plans of a beginner")
        double monthlyWish,

        @Parameter(
                symbol = "d_C",
                meaning = "distance to the nearest place over which the wish falls",
                unit = "km",
                min = 1,
                max = 10000,
                value = 150,
                source = "assumption: a day there and back without a night away")
        double rangeKm,

        @Parameter(
                symbol = "g_m",
                meaning = "part of the management skill missing that a seat gives",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.03,
                source = "assumption: as much as two finished grant projects")
        double managementGain,

        @Parameter(
                symbol = "g_e",
                meaning = "part of the expertise missing that a seat gives",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.02,
                source = "assumption: somewhat more than a finished project")
        double expertiseGain,

        @Parameter(
                symbol = "i",
                meaning = "probability that one hears of a call through what one was told",
                unit = "probability",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: as through a tied NGO that had a grant")
        double informationGain,

        @Parameter(
                symbol = "n_i",
                meaning = "months after a seat in which what was told holds",
                unit = "months",
                min = 0,
                max = 120,
                value = 6,
                source = "assumption: until the next call of most schemes")
        int informedMonths,

        @Parameter(
                symbol = "t_C",
                meaning = "working time of the coming month that a seat takes",
                unit = "person-months",
                min = 0,
                max = 12,
                value = 0.15,
                source = "assumption: three days of one person")
        double timePerSeat,

        @Parameter(
                symbol = "c",
                meaning = "cost of a seat that is taken",
                unit = "yen",
                min = 0,
                max = 1e8,
                value = 50_000,
                source = "assumption: room, teachers and materials of a course of three days")
        long costPerSeatYen,

        @Parameter(
                symbol = "meet",
                meaning = "probability that two who take seats at one place in one month meet",
                unit = "probability",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: a course is for learning, and one pair in ten talks of working together")
        double meetingProbability)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("capacity-building", "Capacity building", "skill, information", CapacityBuilding.class);

    /** Copies the lists so that the settings cannot change during a run. */
    public CapacityBuilding {
        prefectures = List.copyOf(prefectures);
        sites = List.copyOf(sites);
    }
}
