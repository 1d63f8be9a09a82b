package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that keeps NGOs' staff, and helps to hire the first.
 *
 * <p>It acts on money: a supplement to the pay of staff, who then leave less often, and a part of the pay of a first post for some
 * months. ODD submodel 6.15.
 */
public record StaffRetention(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose NGOs it supports; empty means all of Japan",
                value = "[]",
                source = "assumption: open to all NGOs unless places are given")
        List<String> prefectures,

        @Parameter(
                symbol = "s",
                meaning = "supplement to the pay of a staff member",
                unit = "yen/year",
                min = 0,
                max = 1e7,
                value = 400_000,
                source = "assumption: a tenth of the cost of a post")
        long supplementYen,

        @Parameter(
                symbol = "staff_max",
                meaning = "most staff of an NGO whose staff get the supplement",
                unit = "persons",
                min = 0.5,
                max = 10000,
                value = 20,
                source = "assumption: the largest can raise pay themselves")
        double maximumStaff,

        @Parameter(
                symbol = "η",
                meaning = "by which power of pay leaving falls",
                unit = "1",
                min = 0,
                max = 20,
                value = 1.5,
                source =
                        "assumption: labour economics finds quitting to fall by one to two per cent for a per cent of pay")
        double quittingElasticity,

        @Parameter(
                symbol = "f",
                meaning = "part of the pay of a first post that is paid",
                unit = "share",
                min = 0,
                max = 0.95,
                value = 0,
                source = "assumption: a supplement only, unless hiring is meant too")
        double firstPostShare,

        @Parameter(
                symbol = "n_f",
                meaning = "months for which that part is paid",
                unit = "months",
                min = 0,
                max = 120,
                value = 12,
                source = "assumption: a fiscal year, as most subsidies")
        int firstPostMonths)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("staff-retention", "Hiring and staff retention", "money", StaffRetention.class);

    /** Copies the list so that the settings cannot change during a run. */
    public StaffRetention {
        prefectures = List.copyOf(prefectures);
    }
}
