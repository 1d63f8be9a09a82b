package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * When a scheme pays and when a project must stand still.
 *
 * <p>The advance comes at the start. The rest of the award is paid back for what has been spent: claimed after each half
 * year and at the end, paid after a delay. Where a scheme leaves a share c of the direct cost to the NGO, it pays
 * {@code direct·c/(1 − c)} of its own beside what the award covers. Work stands still in a month in which paying for it would take
 * cash below what prudence keeps; too many such months fail the project. ODD submodel 6.5.
 */
public final class Payment {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "payment",
            "NGOs, agencies",
            "6.5",
            "Schemes pay ahead or pay back; projects stand still without cash.",
            Parameters.class);

    private Payment() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "claim",
                    meaning = "time between claims",
                    unit = "months",
                    min = 1,
                    max = 24,
                    value = 6,
                    source = "assumption: reports are half-yearly, as in most schemes")
            int claimMonths,

            @Parameter(
                    symbol = "delay",
                    meaning = "time from claim to payment",
                    unit = "months",
                    min = 0,
                    max = 24,
                    value = 3,
                    source = "assumption: examination of vouchers")
            int paymentDelayMonths,

            @Parameter(
                    symbol = "stall",
                    meaning = "months of standing still that fail a project",
                    unit = "months",
                    min = 1,
                    max = 60,
                    value = 7,
                    source = "assumption: partners give up after half a year")
            int stallLimit) {}

    /**
     * Direct cost of the project within an award, yen; the rest is overhead and money for the NGO's own use.
     *
     * @param awardYen award with overhead
     * @param overheadShare overhead, share of what is not overhead
     * @param unrestrictedShare part of what is not overhead that the NGO may use as it likes
     */
    public static long directYen(long awardYen, double overheadShare, double unrestrictedShare) {
        return Math.round(awardYen / (1 + overheadShare) * (1 - unrestrictedShare));
    }

    /**
     * Payment in all to which spending up to {@code spentYen} entitles, yen; the advance is a first part of each yen.
     *
     * @param awardYen award with overhead
     * @param advanceYen part of it paid at the start
     * @param directYen direct cost that it covers
     * @param spentYen direct cost spent and claimed
     */
    public static long entitledYen(long awardYen, long advanceYen, long directYen, long spentYen) {
        if (spentYen >= directYen) {
            return awardYen;
        }
        return advanceYen + Math.round((double) (awardYen - advanceYen) * spentYen / directYen);
    }

    /** Direct cost that the NGO itself pays beside {@code directYen} covered by an award, yen; {@code share} of the whole. */
    public static long ownPartYen(long directYen, double share) {
        return Math.round(directYen * share / (1 - share));
    }
}
