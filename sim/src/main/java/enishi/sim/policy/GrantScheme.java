package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme that finances NGOs' projects after calls for applications: grants and commissioned work are one kind with
 * different levers.
 *
 * <p>It acts on money (awards, overhead), time (application work, waiting) and, through projects with citizens, on
 * contact.
 */
public record GrantScheme(
        Operator operator,

        @Setting(
                meaning = "first month with a call",
                source = "assumption: always there unless a date is given, because scenarios start after 2002")
        @Nullable
        YearMonth start,

        @Setting(
                meaning = "last month with a call; awards already made are honoured",
                source = "assumption: no end unless a date is given")
        @Nullable
        YearMonth end,

        @Parameter(
                symbol = "B",
                meaning =
                        "budget for awards, divided equally over the calls of a year; one amount, or amounts by the fiscal"
                                + " year from which they hold, 0 before the first",
                unit = "yen/year",
                min = 0,
                max = 1e12,
                value = Double.NaN,
                source = "MOFA-NREN")
        YearlyBudget annualBudgetYen,

        @Parameter(
                symbol = "don",
                meaning = "part of the budget that citizens give",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: its operator pays for a scheme unless it pools gifts")
        double donatedShare,

        @Parameter(
                symbol = "biz",
                meaning = "part of the budget that firms give",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: its operator pays for a scheme unless it pools gifts")
        double businessShare,

        @Setting(
                meaning = "calendar months (1 to 12) in which a call closes",
                value = "[5, 11]",
                source = "assumption: two calls a year, because JICA's partnership calls came about twice a year")
        @Parameter(
                symbol = "-",
                meaning = "calendar month of a call",
                unit = "month of year",
                min = 1,
                max = 12,
                value = Double.NaN,
                source = "assumption: months of the calendar, not of the fiscal year")
        List<Integer> callMonths,

        @Setting(
                meaning = "ceilings of one award by the applicant's experience, the best one met counts",
                source = "MOFA-NREN")
        List<Ceiling> ceilings,

        @Parameter(
                symbol = "d",
                meaning = "planned length of a project",
                unit = "months",
                min = 1,
                max = 60,
                value = 12,
                source = "MOFA-NREN")
        int durationMonths,

        @Parameter(
                symbol = "oh",
                meaning = "general administrative cost paid on top of direct cost",
                unit = "share of direct cost",
                min = 0,
                max = 0.5,
                value = 0.15,
                source = "SVA2019")
        double overheadShare,

        @Parameter(
                symbol = "free",
                meaning = "part of the award beside overhead that the NGO may use as it likes",
                unit = "share",
                min = 0,
                max = 0.9,
                value = 0,
                source = "assumption: schemes pay for named cost of projects only, as they are")
        double unrestrictedShare,

        @Parameter(
                symbol = "adv",
                meaning = "part of the award paid at the start; the rest is paid back after each half year",
                unit = "share",
                min = 0,
                max = 1,
                value = 1,
                source = "assumption: grants are paid in advance, commissioned work mostly afterwards")
        double advanceShare,

        @Parameter(
                symbol = "lag",
                meaning = "months from the call to the start of the project",
                unit = "months",
                min = 0,
                max = 36,
                value = 8,
                source = "assumption: NGOs report most of a year between plan and contract")
        int decisionLagMonths,

        @Parameter(
                symbol = "-",
                meaning = "smallest age of an applicant",
                unit = "months",
                min = 0,
                max = 240,
                value = 24,
                source = "MOFA-NREN")
        int minimumAgeMonths,

        @Parameter(
                symbol = "-",
                meaning = "largest annual income of an applicant",
                unit = "yen/year",
                min = 0,
                max = 1e13,
                value = 1e13,
                source = "assumption: no limit unless a scheme is for small NGOs")
        long maximumAnnualIncomeYen,

        @Parameter(
                symbol = "-",
                meaning = "projects one NGO may run at the same time under the scheme",
                unit = "projects",
                min = 1,
                max = 50,
                value = 1,
                source = "assumption: one unless the scheme is known for users with several projects")
        int concurrentProjects,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) where applicants are at home; empty means"
                                + " all of Japan",
                value = "[]",
                source = "assumption: open to all of Japan unless places are given")
        List<String> prefectures,

        @Setting(
                meaning = "ids of the causes whose NGOs may apply; empty means all",
                value = "[]",
                source = "assumption: no restriction of subject, as in JICA Partnership")
        List<String> causes,

        @Parameter(
                symbol = "-",
                meaning = "strength of the tie with its local government that an applicant needs",
                unit = "1",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: none unless a local government must take part")
        double minimumLocalGovernmentTie,

        @Parameter(
                symbol = "-",
                meaning = "awards under this scheme that an applicant may already have had",
                unit = "awards",
                min = 0,
                max = 1000,
                value = 1000,
                source = "assumption: no limit unless a scheme is for beginners")
        int mostEarlierAwards,

        @Setting(
                meaning = "ids of schemes whose former users may not apply",
                value = "[]",
                source = "assumption: closed to nobody unless a scheme is for beginners")
        List<String> closedToUsersOf,

        @Setting(
                meaning = "whether NGOs can apply together with a partner only",
                value = "false",
                source = "assumption: one NGO is enough unless a scheme is for consortia")
        boolean consortiaOnly,

        @Parameter(
                symbol = "work",
                meaning = "work of writing one application",
                unit = "person-months",
                min = 0,
                max = 24,
                value = 1,
                source =
                        "assumption: small schemes take about a month; calibrated for large ones to their number of users")
        double applicationWork,

        @Parameter(
                symbol = "bur",
                meaning = "work of administering a project and reporting on it, relative to what is usual",
                unit = "1",
                min = 0,
                max = 10,
                value = 1,
                source = "assumption: the same in all schemes unless a scheme asks for more or less")
        double reportingBurden,

        @Parameter(
                symbol = "PS",
                meaning = "part of the project's budget that pays project staff of the NGO",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.2,
                source = "assumption: construction and goods take most of large grants, people most of small ones")
        double projectStaffShare,

        @Parameter(
                symbol = "PART",
                meaning = "chances for citizens to take part while a project runs, relative to JICA Partnership",
                unit = "1",
                min = 0,
                max = 5,
                value = 0.3,
                source = "DOI2021")
        double citizenParticipation,

        @Setting(meaning = "where applications are decided", value = "centralised", source = "DOI2021")
        Administration administration,

        Emphasis emphasis,

        @Parameter(
                symbol = "quota",
                meaning = "part of each call's money that only NGOs of nonmetropolitan prefectures can win",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: no quota in the schemes as they are")
        double nonmetropolitanShare,

        @Parameter(
                symbol = "bonus",
                meaning = "addition to the score of applicants of nonmetropolitan prefectures",
                unit = "1",
                min = 0,
                max = 2,
                value = 0,
                source = "assumption: no regional priority in the schemes as they are")
        double nonmetropolitanBonus,

        @Parameter(
                symbol = "c",
                meaning = "part of the project's direct cost that the NGO pays itself",
                unit = "share",
                min = 0,
                max = 0.8,
                value = 0,
                source = "MOFA-NREN")
        double cofinancingShare,

        @Parameter(
                symbol = "A_c",
                meaning = "award above which the NGO pays a part itself",
                unit = "yen",
                min = 0,
                max = 1e12,
                value = 0,
                source = "MOFA-NREN")
        long cofinancedAboveYen,

        @Parameter(
                symbol = "n_X",
                meaning = "applications to one call by others than NGOs: universities, local governments, firms",
                unit = "applications",
                min = 0,
                max = 1000,
                value = 0,
                source = "assumption: none unless the scheme is known to be open to others")
        int outsideApplications,

        @Parameter(
                symbol = "μ_X",
                meaning = "mean score of outside applications",
                unit = "1",
                min = -5,
                max = 10,
                value = 2,
                source = "assumption: about that of the last NGO which is funded")
        double outsideMeanScore,

        @Parameter(
                symbol = "σ_X",
                meaning = "standard deviation of the score of outside applications",
                unit = "1",
                min = 0,
                max = 5,
                value = 0.3,
                source = "assumption: as wide as among NGOs which apply")
        double outsideScoreDeviation,

        @Parameter(
                symbol = "ask_X",
                meaning = "award that outside applications ask for, of the largest ceiling",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.9,
                source = "assumption: institutions ask for about what they may")
        double outsideAskShare)
        implements Instrument {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("grant-scheme", "Grant scheme", "money, time, contact", GrantScheme.class);

    /** Copies the lists so that the settings cannot change during a run. */
    public GrantScheme {
        callMonths = List.copyOf(callMonths);
        ceilings = List.copyOf(ceilings);
        prefectures = List.copyOf(prefectures);
        causes = List.copyOf(causes);
        closedToUsersOf = List.copyOf(closedToUsersOf);
    }

    /** None: the lag of a scheme lies between a call and its projects. */
    @Override
    public int lagMonths() {
        return 0;
    }

    /** Part of the direct cost that the NGO pays itself under an award, share. */
    public double cofinancingShareOf(long awardYen) {
        return awardYen > cofinancedAboveYen ? cofinancingShare : 0;
    }

    /** What an outside application asks for, yen. */
    public long outsideAskYen() {
        long largest = ceilings.stream().mapToLong(Ceiling::ceilingYen).max().orElse(0);
        return Math.round(outsideAskShare * largest);
    }
}
