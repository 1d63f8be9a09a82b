package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that is added to residents' gifts to NGOs: for each yen given the operator gives another {@code rate} yen.
 *
 * <p>It acts on money: what is added is free of conditions. Givers answer what is added by giving {@code (1 + rate)^ε} times
 * as much. With a rate of 0 nothing is added; at ε = 0 nobody gives more.
 */
public record GiftMatching(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose NGOs have their gifts matched; empty means all of Japan",
                value = "[]",
                source = "assumption: all of Japan unless places are given")
        List<String> prefectures,

        @Parameter(
                symbol = "rate",
                meaning = "what is added to a yen of gifts",
                unit = "yen/yen",
                min = 0,
                max = 10,
                value = 1,
                source = "assumption: one to one, the usual offer")
        double rate,

        @Setting(
                meaning =
                        "which gifts are matched: all, or new ones, which exceed the mean of the eleven months before",
                value = "all",
                source = "assumption: the plain form of a match")
        MatchedGifts gifts,

        @Setting(
                meaning = "whether only gifts to NGOs certified for the tax credit are matched",
                value = "false",
                source = "assumption: small NGOs are meant, and few of them are certified")
        boolean certifiedOnly,

        @Parameter(
                symbol = "-",
                meaning = "largest income of the last 12 months with which an NGO is admitted; once admitted it stays",
                unit = "yen/year",
                min = 0,
                max = 1e13,
                value = 1e13,
                source = "assumption: no limit unless a match is for small NGOs")
        long maximumAnnualIncomeYen,

        @Parameter(
                symbol = "cap",
                meaning = "most that is added to the gifts of one NGO, a twelfth of it a month",
                unit = "yen/year",
                min = 0,
                max = 1e12,
                value = 5_000_000,
                source = "assumption: about half of what the smaller NGOs live on, and little to the largest")
        long annualCapYen,

        @Parameter(
                symbol = "ε",
                meaning = "elasticity of gifts to what they are worth with the match; below 0 a match crowds gifts out",
                unit = "1",
                min = -1,
                max = 5,
                value = 0.25,
                source = "KARLAN2007")
        double elasticity)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("gift-matching", "Matching of gifts", "money", GiftMatching.class);

    /** Copies the list so that the settings cannot change during a run. */
    public GiftMatching {
        prefectures = List.copyOf(prefectures);
    }

    /**
     * What is added to a month's gifts to one NGO if there is money enough, yen.
     *
     * @param giftsYen the gifts that are matched, yen, at least 0
     */
    public double dueYen(double giftsYen) {
        return Math.min(rate * giftsYen, annualCapYen / 12.0);
    }

    /**
     * By how much gifts change because something is added to them.
     *
     * @param added what is added to a yen, at least 0
     */
    public double giftFactor(double added) {
        return StrictMath.pow(1 + added, elasticity);
    }
}
