package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Officers and NGOs look together at what finished projects have achieved.
 *
 * <p>It acts on skill (the NGO learns), on evidence (results are noticed more widely, examiners err less), on contact and on
 * time.
 */
public record JointEvaluation(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,
        List<String> prefectures,

        @Parameter(
                symbol = "x",
                meaning = "part of the projects finished in a month that is evaluated",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.2,
                source = "assumption: one of five, some twenty projects a year")
        double share,

        @Parameter(
                symbol = "c",
                meaning = "public cost of one evaluation",
                unit = "yen",
                min = 0,
                max = 1000000000,
                value = 1000000,
                source = "assumption: a week abroad of two evaluators")
        long costPerEvaluationYen,

        @Parameter(
                symbol = "t",
                meaning = "time that an evaluation takes the NGO",
                unit = "person-months",
                min = 0,
                max = 12,
                value = 0.5,
                source = "assumption: two weeks of papers and journeys")
        double timePerEvaluation,

        @Parameter(
                symbol = "learn",
                meaning = "expertise learnt from the evaluation, relative to what a finished project teaches",
                unit = "1",
                min = 0,
                max = 10,
                value = 0.5,
                source = "assumption: looking back teaches half as much as doing")
        double learning,

        @Parameter(
                symbol = "note",
                meaning = "part of those who would not notice the results of the month that does",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.2,
                source = "assumption: reports of the Ministry reach one in five more")
        double notice,

        @Parameter(
                symbol = "gain",
                meaning =
                        "part of what is missing that an evaluation adds to the tie with the operator's office; at 0 they stay strangers",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.2,
                source = "assumption: as joint activity does")
        double officeGain,

        @Parameter(
                symbol = "clear",
                meaning = "part of the error of scores that an evaluation takes away",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.5,
                source = "assumption: what was seen on the spot halves the guesswork")
        double clarity,

        @Parameter(
                symbol = "n_E",
                meaning = "months in which the evaluation is remembered",
                unit = "months",
                min = 1,
                max = 240,
                value = 24,
                source = "assumption: about the next two applications")
        int rememberedMonths)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND = new InstrumentKind(
            "joint-evaluation", "Joint evaluation", "skill, evidence, contact, time", JointEvaluation.class);

    /** Copies the list so that the settings cannot change during a run. */
    public JointEvaluation {
        prefectures = List.copyOf(prefectures);
    }
}
