package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Making international cooperation part of the culture: news, festivals, town twinning, university weeks and firms' campaigns
 * aim at what residents of a prefecture think normal.
 *
 * <p>It acts on information: the norm of awareness moves {@code v·r·max(0, target − norm)} a month, r the share of the public
 * that a spending of s yen a resident and year reaches, {@code r = r_max·s/(s + s_½)}. Nothing keeps a norm up when the
 * spending ends. With v = 0, s = 0 or a target that is reached nothing changes.
 */
public record CooperationCulture(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,
        List<String> prefectures,

        @Parameter(
                symbol = "target",
                meaning = "norm of awareness at which the policy aims",
                unit = "1",
                min = 0,
                max = 0.98,
                value = 0.5,
                source = "assumption: half of the residents ask for more cooperation, against a third in polls")
        double targetNorm,

        @Parameter(
                symbol = "v",
                meaning = "part of the gap to the target that closes in a month where everybody is reached",
                unit = "1/month",
                min = 0,
                max = 1,
                value = 0.01,
                source = "assumption: twice as fast as a norm follows residents by itself")
        double monthlyShare,

        @Parameter(
                symbol = "s",
                meaning = "spending on each resident of the prefectures reached",
                unit = "yen/resident/year",
                min = 0,
                max = 10_000,
                value = 12,
                source = "assumption: a yen a month, 1.5 billion yen a year in all of Japan")
        double yenPerResident,

        @Parameter(
                symbol = "s_½",
                meaning = "spending on each resident that reaches half of those who can be reached",
                unit = "yen/resident/year",
                min = 0.01,
                max = 10_000,
                value = 20,
                source = "assumption: returns fall from the first yen on, as those come first who listen anyway")
        double halfReachYen,

        @Parameter(
                symbol = "r_max",
                meaning = "part of the public that can be reached at all",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.5,
                source = "assumption: half of the public takes no notice of campaigns for a public cause")
        double largestReach)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND = new InstrumentKind(
            "cooperation-culture",
            "International cooperation as a part of culture",
            "information",
            CooperationCulture.class);

    /** Copies the list so that the settings cannot change during a run. */
    public CooperationCulture {
        prefectures = List.copyOf(prefectures);
    }

    /**
     * Part of the public that is reached, [0,1].
     *
     * @param yen spending on each resident, yen a year, at least 0
     */
    public double reach(double yen) {
        return largestReach * yen / (yen + halfReachYen);
    }
}
