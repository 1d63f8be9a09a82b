package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A larger tax credit for gifts to certified NGOs, beside the one that the rule {@code deduction} knows, and an easier
 * certificate.
 *
 * <p>It acts on money: those who claim the credit get more of their gifts back, and give more as that rule has it. With a
 * credit of 0 and the whole test nothing changes.
 */
public record GiftDeduction(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose NGOs it is for; empty means all of Japan",
                value = "[]",
                source = "assumption: all of Japan unless places are given")
        List<String> prefectures,

        @Parameter(
                symbol = "a",
                meaning = "credit added to that of the rule deduction",
                unit = "share of a gift",
                min = 0,
                max = 0.5,
                value = 0.1,
                source = "assumption: residents' taxes, 4 per cent of the prefecture and 6 of the town")
        double creditRate,

        @Parameter(
                symbol = "test",
                meaning = "part of the number of supporters of rule deduction that suffices for the certificate",
                unit = "share",
                min = 0,
                max = 1,
                value = 1,
                source = "assumption: the test stays as it is unless it is eased")
        double supporterShare)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("gift-deduction", "Tax credit for gifts", "money", GiftDeduction.class);

    /** Copies the list so that the settings cannot change during a run. */
    public GiftDeduction {
        prefectures = List.copyOf(prefectures);
    }
}
