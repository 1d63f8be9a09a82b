package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state grows the sector: places for new NGOs with start-up money, a course for the founders and help with the office.
 *
 * <p>It acts on money and skill: where founders can expect start-up money, more NGOs are founded, up to the number of places. It
 * does nothing else for them. ODD submodel 6.15.
 */
public record StartupSupport(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose new NGOs find places; empty means all of Japan",
                value = "[]",
                source = "assumption: all of Japan unless places are given")
        List<String> prefectures,

        @Parameter(
                symbol = "n",
                meaning = "places in a fiscal year",
                unit = "NGOs/year",
                min = 0,
                max = 10000,
                value = 20,
                source = "assumption: five times the foundings of the 2010s, four a year")
        int placesPerYear,

        @Parameter(
                symbol = "grant",
                meaning = "start-up money for a place",
                unit = "yen",
                min = 0,
                max = 1e9,
                value = 1_000_000,
                source = "assumption: about the ceiling of the smallest funds")
        long grantYen,

        @Parameter(
                symbol = "resp",
                meaning = "extra share of foundings if the money is as much as founders usually bring",
                unit = "share",
                min = 0,
                max = 20,
                value = 1,
                source = "assumption: money is what half of those lack who could found an NGO")
        double response,

        @Parameter(
                symbol = "g_m",
                meaning = "part of the management skill missing that the founders' course gives",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.05,
                source = "assumption: more than a course for those at work, since it comes first")
        double managementGain,

        @Parameter(
                symbol = "g_e",
                meaning = "part of the expertise missing that the founders' course gives",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.03,
                source = "assumption: less than for management, since experience teaches it")
        double expertiseGain,

        @Parameter(
                symbol = "c",
                meaning = "cost of the course for a place",
                unit = "yen",
                min = 0,
                max = 1e8,
                value = 100_000,
                source = "assumption: two courses of three days")
        long costPerCourseYen,

        @Parameter(
                symbol = "office",
                meaning = "most that is paid for the core cost of a new NGO in a month",
                unit = "yen/month",
                min = 0,
                max = 1e7,
                value = 30_000,
                source = "assumption: a desk in a shared office")
        long officeYen,

        @Parameter(
                symbol = "n_o",
                meaning = "months after the founding in which that is paid",
                unit = "months",
                min = 0,
                max = 120,
                value = 24,
                source = "assumption: until an NGO may apply to most schemes")
        int officeMonths)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("startup-support", "Start-up support", "money, skill", StartupSupport.class);

    /** Copies the list so that the settings cannot change during a run. */
    public StartupSupport {
        prefectures = List.copyOf(prefectures);
    }
}
