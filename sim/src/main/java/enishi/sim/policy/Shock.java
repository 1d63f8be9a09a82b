package enishi.sim.policy;

import enishi.sim.parameter.MonthCount;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;

/**
 * What befalls Japan or the world for some months, and how it acts: one lever for each channel, 0 for none.
 *
 * <p>It acts on awareness, trust, money, time, contact and work abroad; no channel acts on survival.
 */
public record Shock(
        @Setting(
                meaning = "what befalls; a disaster at home is near to NGOs of the prefectures struck, all else is not",
                source = "assumption: kinds of events that NGOs speak of")
        ShockKind kind,

        @Setting(meaning = "first month", source = "assumption: the author's words")
        YearMonth start,

        @Parameter(
                symbol = "n",
                meaning = "months that it lasts",
                unit = "months",
                min = 1,
                max = 600,
                value = Double.NaN,
                source = "assumption: the author's words")
        int months,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) that are struck; empty means all of Japan",
                value = "[]",
                source = "assumption: all of Japan unless places are named")
        List<String> prefectures,

        @Setting(
                meaning = "countries (ISO 3166-1 alpha-2 codes) where work stands still; empty means all abroad",
                value = "[]",
                source = "assumption: all abroad unless countries are named")
        List<String> countries,

        @Parameter(
                symbol = "lift",
                meaning = "part of the gap to full awareness that closes among residents struck in the first month",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: no effect unless given")
        double awarenessLift,

        @Parameter(
                symbol = "gen",
                meaning = "extra share of gifts",
                unit = "share",
                min = -1,
                max = 10,
                value = 0,
                source = "assumption: no effect unless given")
        double generosity,

        @Parameter(
                symbol = "att",
                meaning = "extra share of people's attention for NGOs",
                unit = "share",
                min = -0.9,
                max = 10,
                value = 0,
                source = "assumption: no effect unless given")
        double attention,

        @Parameter(
                symbol = "trust",
                meaning = "move of the climate of trust in the first month",
                unit = "1",
                min = -0.5,
                max = 0.5,
                value = 0,
                source = "assumption: no effect unless given")
        double trust,

        @Parameter(
                symbol = "D",
                meaning = "what the public would give for relief in all its months",
                unit = "yen",
                min = 0,
                max = 1e12,
                value = 0,
                source = "assumption: no effect unless given")
        long reliefDonationsYen,

        @Parameter(
                symbol = "n_D",
                meaning = "months of relief from the start",
                unit = "months",
                min = 1,
                max = 120,
                value = 6,
                source = "assumption: half a year, in which most gifts for a disaster come in")
        int reliefMonths,

        @Parameter(
                symbol = "block",
                meaning = "probability a month that work abroad stands still",
                unit = "probability/month",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: no effect unless given")
        double projectBlock,

        @Parameter(
                symbol = "apart",
                meaning = "share of local contacts, talks and meetings of NGOs that do not take place",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: no effect unless given")
        double meetingBlock,

        @Parameter(
                symbol = "susp",
                meaning = "share of volunteers' time that is lost",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: no effect unless given")
        double volunteerSuspension,

        @Parameter(
                symbol = "loss",
                meaning = "share of residents' capacity to give that is lost",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: no effect unless given")
        double incomeLoss,

        @Parameter(
                symbol = "found",
                meaning = "extra share of foundings",
                unit = "share",
                min = -1,
                max = 10,
                value = 0,
                source = "assumption: no effect unless given")
        double founding) {

    /** Copies the lists so that the settings cannot change during a run. */
    public Shock {
        prefectures = List.copyOf(prefectures);
        countries = List.copyOf(countries);
    }

    /** Whether it begins in the given month, counted from year 0. */
    public boolean begins(int month) {
        return month == MonthCount.of(start);
    }

    /** Whether it acts in the given month, counted from year 0. */
    public boolean acts(int month) {
        int since = month - MonthCount.of(start);
        return since >= 0 && since < months;
    }

    /** Whether it strikes the prefecture with the given ISO 3166-2 code. */
    public boolean strikes(String prefecture) {
        return prefectures.isEmpty() || prefectures.contains(prefecture);
    }

    /** What the public would give for relief in the given month, counted from year 0, whole yen; all months make the sum. */
    public long reliefYen(int month) {
        int since = month - MonthCount.of(start);
        if (since < 0 || since >= reliefMonths) {
            return 0;
        }
        return upTo(since + 1) - upTo(since);
    }

    private long upTo(int monthsDone) {
        return reliefDonationsYen / reliefMonths * monthsDone
                + reliefDonationsYen % reliefMonths * monthsDone / reliefMonths;
    }

    /** Whether NGOs respond to it in the given month, counted from year 0. */
    public boolean needsRelief(int month) {
        int since = month - MonthCount.of(start);
        return reliefDonationsYen > 0 && since >= 0 && since < reliefMonths;
    }
}
