package enishi.sim.policy;

import enishi.sim.parameter.MonthCount;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform of government, business and NGOs that keeps a fund ready for emergencies, as Japan Platform does since 2000.
 *
 * <p>It acts on money (relief paid to members that respond), on time and information (members hear at once) and on contact
 * (joint appeals). Without shocks it spends nothing. ODD submodel 6.18.
 */
public record EmergencyPlatform(
        @Setting(
                meaning = "who runs the instrument, which says who pays for it",
                value = "japan-platform",
                source = "MOFA2004")
        Operator operator,

        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,

        @Parameter(
                symbol = "B",
                meaning =
                        "most that the government contributes to the fund; one amount, or amounts by the fiscal year from"
                                + " which they hold, 0 before the first",
                unit = "yen/year",
                min = 0,
                max = 1e12,
                value = 630000000,
                source = "JPF2005")
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose NGOs can be members; empty means all of Japan",
                value = "[]",
                source = "assumption: open to all of Japan unless places are given")
        List<String> prefectures,

        @Setting(
                meaning = "kinds of shocks for which the fund is released",
                value = "[\"disaster-at-home\", \"disaster-abroad\", \"crisis-abroad\"]",
                source = "MOFA2004")
        List<ShockKind> kinds,

        @Parameter(
                symbol = "R",
                meaning = "reserve up to which the government contributes",
                unit = "yen",
                min = 0,
                max = 1e12,
                value = 2000000000,
                source = "assumption: as large as the largest single contribution, of March 2004")
        long reserveCeilingYen,

        @Parameter(
                symbol = "a",
                meaning = "part of the free reserve that is set aside for one shock",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.5,
                source = "assumption: the other half stays for the next emergency")
        double releaseShare,

        @Parameter(
                symbol = "first",
                meaning = "part of it that is released in the first month",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: first teams leave within days, most of the work comes later")
        double firstMonthShare,

        @Parameter(
                symbol = "n",
                meaning = "months over which it is released, the first included",
                unit = "months",
                min = 1,
                max = 60,
                value = 6,
                source = "assumption: as long as the public gives for a disaster")
        int releaseMonths,

        @Parameter(
                symbol = "wait",
                meaning = "months from the shock to the first release",
                unit = "months",
                min = 0,
                max = 36,
                value = 0,
                source = "MOFA2004")
        int releaseLagMonths,

        @Parameter(
                symbol = "b",
                meaning = "what firms add to a yen of the fund (0.5 makes a third of the whole)",
                unit = "yen/yen",
                min = 0,
                max = 100,
                value = 0.3,
                source = "JPF2014")
        double businessPerYen,

        @Parameter(
                symbol = "-",
                meaning = "least annual income of a member when it is admitted",
                unit = "yen/year",
                min = 0,
                max = 1e12,
                value = 20000000,
                source = "assumption: above that of a middling NGO, since members must go out within days")
        long minimumAnnualIncomeYen,

        @Parameter(
                symbol = "-",
                meaning = "least expertise of a member when it is admitted",
                unit = "1",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: above that of a beginner")
        double minimumExpertise,

        @Parameter(
                symbol = "-",
                meaning = "least successes of a member so far when it is admitted",
                unit = "results",
                min = 0,
                max = 1000,
                value = 2,
                source = "assumption: results of two years of work")
        int minimumSuccesses,

        @Parameter(
                symbol = "seats",
                meaning = "most members",
                unit = "NGOs",
                min = 0,
                max = 10000,
                value = 47,
                source = "JPF2014")
        int seats,

        @Parameter(
                symbol = "r",
                meaning = "how far a member is as near to a shock as those on the spot",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.8,
                source = "assumption: the platform tells all at once, and four of five have somebody to send")
        double memberReach,

        @Parameter(
                symbol = "app",
                meaning = "addition to a responding member's weight when the public gives for relief, by joint appeals",
                unit = "share",
                min = 0,
                max = 10,
                value = 0.5,
                source = "assumption: half again as well known as by itself")
        double jointAppeal,

        @Parameter(
                symbol = "x",
                meaning = "exponent of income by which a release is shared among responding members",
                unit = "1",
                min = 0,
                max = 2,
                value = 0.5,
                source = "assumption: large members get more, but not in proportion")
        double sizeExponent,

        @Parameter(
                symbol = "cap",
                meaning = "most that a member gets in a month for one shock, of its income of the last 12 months",
                unit = "share",
                min = 0,
                max = 10,
                value = 0.25,
                source = "assumption: three years' work in a year is what an organisation can swallow")
        double monthlyCeilingShare)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND = new InstrumentKind(
            "emergency-platform", "Emergency platform", "money, information, contact", EmergencyPlatform.class);

    /** Copies the lists so that the settings cannot change during a run. */
    public EmergencyPlatform {
        prefectures = List.copyOf(prefectures);
        kinds = List.copyOf(kinds);
    }

    /** Months in which it still releases money for a shock, this one included; 0 if it does not. */
    public int monthsLeft(Shock shock, int month) {
        int since = month - MonthCount.of(shock.start()) - releaseLagMonths;
        return kinds.contains(shock.kind()) && since >= 0 ? Math.max(0, releaseMonths - since) : 0;
    }

    /** Whether its members are called upon to respond to a shock: from its beginning to the last release. */
    public boolean answers(Shock shock, int month) {
        int since = month - MonthCount.of(shock.start());
        return kinds.contains(shock.kind()) && since >= 0 && since < releaseLagMonths + releaseMonths;
    }

    /**
     * What is released in a month of the money set aside for a shock, yen.
     *
     * @param setAsideYen what is set aside and not released yet
     * @param first whether nothing has been released for the shock yet
     * @param monthsLeft months of release left, this one included, at least 1
     */
    public long releaseYen(long setAsideYen, boolean first, int monthsLeft) {
        if (monthsLeft == 1) {
            return setAsideYen;
        }
        return first ? (long) Math.floor(firstMonthShare * setAsideYen) : setAsideYen / monthsLeft;
    }

    /** Weight of a responding member when a release is shared, at least 0. */
    public double weight(double expertise, long annualIncomeYen) {
        return expertise * StrictMath.pow(Math.max(0, annualIncomeYen), sizeExponent);
    }

    /** Whether an NGO can become a member. */
    public boolean admits(long annualIncomeYen, double expertise, int successes) {
        return annualIncomeYen >= minimumAnnualIncomeYen
                && expertise >= minimumExpertise
                && successes >= minimumSuccesses;
    }
}
