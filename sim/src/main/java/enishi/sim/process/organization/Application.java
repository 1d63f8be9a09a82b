package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.policy.Ceiling;
import enishi.sim.policy.GrantScheme;

/**
 * Whether an NGO hears of a call, and whether applying is worth its while.
 *
 * <p>Hearing: {@code 1 − (1 − h₀·exp(−d/d₀))·(1 − h_T)^tied grantees·(1 − h_A·s_A)·(1 − h_G·s_G)·(1 − i)·(1 − h_P if it had a
 * grant)}, d the distance to the deciding office, s_A and s_G strengths of the ties with the operator's office and the local
 * government, i what programmes told it. It asks for {@code min(ceiling, ask·income)}; it applies if it has half of the time that the application takes,
 * enough cash of its own for what it must pay ahead and itself ({@code cash ≥ prud·p·need of T_p months}, p its prudence), and
 * {@code p̂·(ask·(mission + overhead − indirect) − own part·indirect) > work·wage·v_W}, p̂ its guess of success. ODD submodel 6.8.
 */
public final class Application {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "application",
            "NGOs",
            "6.8",
            "NGOs hear of calls through nearness, experience and ties, and apply if able and if it is worth the work.",
            Parameters.class);

    private Application() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "h₀",
                    meaning = "probability to hear of a call beside the deciding office",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.35,
                    source = "assumption: a third read the announcements")
            double baseHearing,

            @Parameter(
                    symbol = "d₀",
                    meaning = "distance over which hearing falls",
                    unit = "km",
                    min = 10,
                    max = 10000,
                    value = 400,
                    source = "assumption: Tokyo to Osaka")
            double hearingRangeKm,

            @Parameter(
                    symbol = "h_T",
                    meaning = "probability to hear of a call from a tied NGO that had a grant",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: one tie in ten talks of it in time")
            double tieHearing,

            @Parameter(
                    symbol = "h_A",
                    meaning = "probability to hear of a call from the operator's office, at full strength of the tie",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.4,
                    source =
                            "assumption: officers tell those whom they know well, somewhat less surely than their mailing list does")
            double agencyHearing,

            @Parameter(
                    symbol = "h_G",
                    meaning = "probability to hear of a call from the local government, at full strength of the tie",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: as from a tied NGO that had a grant")
            double governmentHearing,

            @Parameter(
                    symbol = "h_P",
                    meaning = "probability to hear of a call as a former grantee",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.7,
                    source = "assumption: grantees are on the mailing list")
            double formerHearing,

            @Parameter(
                    symbol = "ask",
                    meaning = "award asked for",
                    unit = "years of income",
                    min = 0.05,
                    max = 2,
                    value = 0.5,
                    source = "assumption: gives mean projects of 45 to 65 million yen in the largest scheme")
            double askShare,

            @Parameter(
                    symbol = "run",
                    meaning = "largest running awards of a year",
                    unit = "years of income",
                    min = 0.1,
                    max = 5,
                    value = 1,
                    source = "assumption: schemes ask whether an applicant can carry the money")
            double runningShare,

            @Parameter(
                    symbol = "bank",
                    meaning = "part of free time not spent on the community that goes to applications",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: the rest goes to other partners")
            double timeShare,

            @Parameter(
                    symbol = "bank_max",
                    meaning = "most time that can be saved up",
                    unit = "person-months",
                    min = 0.5,
                    max = 24,
                    value = 4,
                    source = "assumption: plans that wait longer are out of date")
            double mostTime,

            @Parameter(
                    symbol = "prud",
                    meaning = "own cash that a prudent NGO needs, of what it must pay ahead and itself",
                    unit = "share",
                    min = 0,
                    max = 2,
                    value = 0.4,
                    source = "assumption: without prudence reimbursed grants would kill by cash flow")
            double prudence,

            @Parameter(
                    symbol = "mission",
                    meaning = "value of a yen of programme to the NGO",
                    unit = "yen/yen",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: below a tenth nobody would apply for small schemes")
            double missionValue,

            @Parameter(
                    symbol = "p̂₁",
                    meaning = "chance of success that a former grantee expects",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.6,
                    source = "assumption: success rates of 40 to 60 per cent")
            double formerExpectation,

            @Parameter(
                    symbol = "p̂₀",
                    meaning = "chance of success that others expect",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.35,
                    source = "assumption: below that of former grantees")
            double newcomerExpectation,

            @Parameter(
                    symbol = "T_p",
                    meaning = "time over which an applicant looks at what it must pay ahead and itself",
                    unit = "months",
                    min = 1,
                    max = 60,
                    value = 9,
                    source = "assumption: half a year until the claim and three months until it is paid")
            int prefinancedMonths,

            @Parameter(
                    symbol = "saved",
                    meaning = "part of an application's work for which time must have been saved",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: the other half is done at night")
            double savedShare,

            @Parameter(
                    symbol = "v_W",
                    meaning = "value of own time spent on an application, relative to a wage",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.5,
                    source = "assumption: much of it is work of volunteers")
            double timeValue) {}

    /**
     * Probability to hear of a call.
     *
     * @param distanceKm distance to the deciding office, km
     * @param tiedGrantees partners that had a grant
     * @param hadGrant whether it had one itself
     * @param agencyTie strength of the tie with the operator's office, [0,1]
     * @param governmentTie strength of the tie with the local government, [0,1]
     * @param information probability to hear of it through what programmes told it, [0,1]
     * @param parameters the parameters
     */
    public static double hearing(
            double distanceKm,
            int tiedGrantees,
            boolean hadGrant,
            double agencyTie,
            double governmentTie,
            double information,
            Parameters parameters) {
        double deaf = (1 - parameters.baseHearing() * StrictMath.exp(-distanceKm / parameters.hearingRangeKm()))
                * StrictMath.pow(1 - parameters.tieHearing(), tiedGrantees)
                * (1 - parameters.agencyHearing() * agencyTie)
                * (1 - parameters.governmentHearing() * governmentTie)
                * (1 - information);
        return 1 - (hadGrant ? deaf * (1 - parameters.formerHearing()) : deaf);
    }

    /** Person-months that writing an application takes, if {@code help} of the work is taken from the NGO. */
    public static double work(GrantScheme scheme, double help) {
        return (1 - help) * scheme.applicationWork();
    }

    /** The best ceiling that an applicant meets, yen; 0 if none. */
    public static long ceilingYen(GrantScheme scheme, int ageMonths, long annualIncomeYen) {
        long best = 0;
        for (Ceiling ceiling : scheme.ceilings()) {
            if (ageMonths >= ceiling.minimumAgeMonths() && annualIncomeYen >= ceiling.minimumAnnualIncomeYen()) {
                best = Math.max(best, ceiling.ceilingYen());
            }
        }
        return best;
    }

    /**
     * What an NGO would ask for, yen; 0 if it may not or need not apply.
     *
     * @param scheme the scheme
     * @param ageMonths age, months
     * @param annualIncomeYen income of the last 12 months, yen
     * @param runningAnnualYen awards under way, as yen a year
     * @param running its projects and waiting awards under the scheme
     * @param parameters the parameters
     */
    public static long askYen(
            GrantScheme scheme,
            int ageMonths,
            long annualIncomeYen,
            double runningAnnualYen,
            int running,
            Parameters parameters) {
        if (ageMonths < scheme.minimumAgeMonths()
                || annualIncomeYen > scheme.maximumAnnualIncomeYen()
                || running >= scheme.concurrentProjects()) {
            return 0;
        }
        double ask = Math.min(ceilingYen(scheme, ageMonths, annualIncomeYen), parameters.askShare() * annualIncomeYen);
        double askAnnual = ask * 12 / Math.max(12, scheme.durationMonths());
        if (runningAnnualYen + askAnnual > parameters.runningShare() * annualIncomeYen) {
            return 0;
        }
        return (long) ask;
    }

    /** Direct cost that the NGO would pay itself beside an award, yen. */
    public static long ownPartYen(GrantScheme scheme, long askYen) {
        long direct = Payment.directYen(askYen, scheme.overheadShare(), scheme.unrestrictedShare());
        return Payment.ownPartYen(direct, scheme.cofinancingShareOf(askYen));
    }

    /**
     * What an award makes the NGO pay ahead, and pay itself, in the time over which it looks at that, yen.
     *
     * @param scheme the scheme
     * @param askYen the award asked for, yen
     * @param coFunded share of the own part that others will pay, [0,1]
     * @param parameters the parameters
     */
    public static double ownFundsNeededYen(GrantScheme scheme, long askYen, double coFunded, Parameters parameters) {
        double ahead = (1 - scheme.advanceShare()) * askYen * (1 - scheme.unrestrictedShare());
        return (ahead + (1 - coFunded) * ownPartYen(scheme, askYen))
                * Math.min(parameters.prefinancedMonths(), scheme.durationMonths())
                / scheme.durationMonths();
    }

    /** Whether own cash suffices for the own funds that an award needs; {@code prudence} in [0,1]. */
    public static boolean isPrudent(double neededYen, double cashYen, double prudence, Parameters parameters) {
        return cashYen >= parameters.prudence() * prudence * neededYen;
    }

    /**
     * Whether an award is worth the work of applying. The own part only moves money from the own programme;
     * money for own use is worth its amount.
     *
     * @param scheme the scheme
     * @param askYen what is asked for, yen
     * @param workMonths work that the application takes, person-months
     * @param hadGrant whether the NGO had a grant before
     * @param wageYen a month's wage, yen
     * @param indirectShare indirect cost, share of direct cost
     * @param parameters the parameters
     */
    public static boolean isWorthwhile(
            GrantScheme scheme,
            long askYen,
            double workMonths,
            boolean hadGrant,
            double wageYen,
            double indirectShare,
            Parameters parameters) {
        double expectation = hadGrant ? parameters.formerExpectation() : parameters.newcomerExpectation();
        double project = parameters.missionValue() - indirectShare;
        double perYen = parameters.missionValue()
                + scheme.overheadShare()
                - indirectShare
                + scheme.unrestrictedShare() * (1 - project);
        double gain = askYen * perYen - ownPartYen(scheme, askYen) * indirectShare;
        return expectation * gain > workMonths * wageYen * parameters.timeValue();
    }
}
