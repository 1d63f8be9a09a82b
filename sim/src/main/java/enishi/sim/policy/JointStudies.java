package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of NGOs of one cause and universities study a subject together for some months.
 *
 * <p>It acts on skill, on contact between NGOs, and on time.
 */
public record JointStudies(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,
        List<String> prefectures,

        @Parameter(
                symbol = "n",
                meaning = "groups that begin in a year",
                unit = "groups/year",
                min = 0,
                max = 1000,
                value = 10,
                source = "assumption: one in most of the regions")
        double annualGroups,

        @Parameter(
                symbol = "size",
                meaning = "NGOs of a group",
                unit = "NGOs",
                min = 2,
                max = 100,
                value = 8,
                source = "assumption: a seminar around one table")
        int groupSize,

        @Parameter(
                symbol = "d",
                meaning = "months that a group works",
                unit = "months",
                min = 1,
                max = 60,
                value = 10,
                source = "assumption: a fiscal year without its beginning and its end")
        int durationMonths,

        @Parameter(
                symbol = "c",
                meaning = "cost of a member",
                unit = "yen/month",
                min = 0,
                max = 10000000,
                value = 30000,
                source = "assumption: fares and a share of the lecturer")
        long costPerMemberYen,

        @Parameter(
                symbol = "t",
                meaning = "time that a member spends",
                unit = "person-months/month",
                min = 0,
                max = 1,
                value = 0.05,
                source = "assumption: a day a month")
        double timePerMember,

        @Parameter(
                symbol = "e_U",
                meaning = "expertise that universities bring",
                unit = "1",
                min = 0,
                max = 1,
                value = 0.6,
                source = "assumption: above most NGOs and below the best")
        double universityExpertise,

        @Parameter(
                symbol = "φ_e",
                meaning = "part of the gap to the best expertise of the group that a member closes in a month",
                unit = "1/month",
                min = 0,
                max = 1,
                value = 0.02,
                source = "assumption: some seven times what a partner teaches through a tie")
        double expertiseFlow,

        @Parameter(
                symbol = "φ_k",
                meaning = "part of the gap to the best local knowledge of the group that a member closes in a month",
                unit = "1/month",
                min = 0,
                max = 1,
                value = 0.01,
                source = "assumption: half as fast, since places differ")
        double knowledgeFlow,

        @Parameter(
                symbol = "seek",
                meaning = "probability a month that a member seeks a partner in the group",
                unit = "probability/month",
                min = 0,
                max = 1,
                value = 0.05,
                source = "assumption: two in five within a study")
        double seekingProbability)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("joint-studies", "Joint studies", "skill, contact, time", JointStudies.class);

    /** Copies the list so that the settings cannot change during a run. */
    public JointStudies {
        prefectures = List.copyOf(prefectures);
    }
}
