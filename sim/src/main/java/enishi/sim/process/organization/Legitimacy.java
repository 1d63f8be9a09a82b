package enishi.sim.process.organization;

import enishi.sim.organization.LegitimacyParts;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * How proper an NGO seems: local legitimacy to the people of its commuting region, global legitimacy to all others.
 *
 * <p>Local: {@code L = w_H·H·(h + (1 − h)·o)/(h + (1 − h)/2) + w_S·per·q + w_C·C + w_P·P + w_R·R + w_G·s_G + lent − conf},
 * clipped to [0,1]. H: heritage of the prefecture for the cause (historical); o: community orientation; per·q: likeness of the
 * place's position to that of the partners (structural); {@code C = N/(N + n_½)·(.5 + .5·min(1, age/a_C))}: NGOs are taken for
 * granted where there are many (cognitive); {@code P = x/(x + x₀)}, x home supporters per resident (pragmatic), mixed with
 * benefits brought home (rule homeBenefit); {@code R = (s + 1)/(s + f + 2)·min(1, (s + f + 2)/r)}: track record; conf: what
 * conflicts with neighbours take (rule conflict).
 *
 * <p>Global: {@code v_R·R + v_V·min(1, ln(1 + S)/ln S_V) + v_A·min(1, age/a_A) + lent − v·conf}. {@code q =
 * (1 − a)·rural + a·Σ s_c·q_c/Σ s_c} over the countries of its partners; s_G strength of the tie with the local government;
 * {@code lent = w_T·Σ s_ij·max(0, L_j − L_i)/(1 + Σ s_ij)} over partners j, local and global apart. ODD submodel 6.4.
 */
public final class Legitimacy {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "legitimacy",
            "evidence",
            "6.4",
            "Heritage, likeness of position, density, local support and record make an NGO legitimate at home; record,"
                    + " visibility and age elsewhere.",
            Parameters.class);

    private Legitimacy() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "w_H",
                    meaning = "weight of historical legitimacy",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: the community's history counts most, as in the case of Hiroshima and peace")
            double historicalWeight,

            @Parameter(
                    symbol = "w_S",
                    meaning = "weight of structural similarity",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: named beside history in the interviews, with less weight")
            double structuralWeight,

            @Parameter(
                    symbol = "w_C",
                    meaning = "weight of cognitive legitimacy by density and age",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.25,
                    source = "assumption: as strong as pragmatic legitimacy; sensitive")
            double cognitiveWeight,

            @Parameter(
                    symbol = "w_P",
                    meaning = "weight of pragmatic legitimacy by local support",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.25,
                    source = "assumption: as strong as cognitive legitimacy")
            double pragmaticWeight,

            @Parameter(
                    symbol = "w_R",
                    meaning = "weight of the track record at home",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.25,
                    source = "assumption: as strong as pragmatic legitimacy")
            double recordWeight,

            @Parameter(
                    symbol = "x₀",
                    meaning = "supporters per resident at which pragmatic legitimacy is one half",
                    unit = "1",
                    min = 0.00001,
                    max = 0.1,
                    value = 0.002,
                    source = "assumption: one resident in five hundred")
            double halfSupport,

            @Parameter(
                    symbol = "v_R",
                    meaning = "weight of the track record elsewhere",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.35,
                    source = "assumption: what is known from afar is the record")
            double globalRecordWeight,

            @Parameter(
                    symbol = "v_V",
                    meaning = "weight of visibility elsewhere",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.35,
                    source = "assumption: as strong as the record")
            double globalVisibilityWeight,

            @Parameter(
                    symbol = "v_A",
                    meaning = "weight of age elsewhere",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: a little less than the record")
            double globalAgeWeight,

            @Parameter(
                    symbol = "a",
                    meaning =
                            "share of the partners' countries, against their living in rural places, in likeness of position",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: both count alike")
            double countryShare,

            @Parameter(
                    symbol = "w_G",
                    meaning = "weight of the tie with the local government",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: a named partner of the prefecture gains less than by its own record")
            double governmentWeight,

            @Parameter(
                    symbol = "w_T",
                    meaning = "part of the partners' lead in legitimacy that is lent, at strong ties",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: a good name rubs off a little")
            double transferWeight,

            @Parameter(
                    symbol = "h",
                    meaning = "part of heritage that counts without community orientation",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.4,
                    source = "assumption: a known place helps even those who turn to Tokyo")
            double heritageWithoutOrientation,

            @Parameter(
                    symbol = "n_½",
                    meaning = "NGOs of a prefecture at which density gives half of its legitimacy",
                    unit = "NGOs",
                    min = 0.1,
                    max = 1000,
                    value = 5,
                    source = "assumption: a handful is no longer strange")
            double halfDensity,

            @Parameter(
                    symbol = "r",
                    meaning = "results from which the record counts fully, two assumed ones included",
                    unit = "results",
                    min = 1,
                    max = 1000,
                    value = 8,
                    source = "assumption: about six projects are remembered as a record")
            double fullRecord,

            @Parameter(
                    symbol = "a_C",
                    meaning = "age at which an NGO is fully taken for granted at home",
                    unit = "months",
                    min = 1,
                    max = 1200,
                    value = 120,
                    source = "assumption: ten years make an institution of a place")
            double grownAtHomeMonths,

            @Parameter(
                    symbol = "a_A",
                    meaning = "age at which age counts fully elsewhere",
                    unit = "months",
                    min = 1,
                    max = 1200,
                    value = 240,
                    source = "assumption: it takes twice as long as at home")
            double grownMonths,

            @Parameter(
                    symbol = "S_V",
                    meaning = "supporters at which visibility is complete",
                    unit = "persons",
                    min = 2,
                    max = 100000000.0,
                    value = 200000,
                    source = "assumption: as many as the largest organisations have")
            double fullVisibility) {}

    /** How far the results so far vouch for an NGO, [0,1]. */
    public static double record(int successes, int failures, Parameters parameters) {
        double results = successes + failures + 2.0;
        return (successes + 1) / results * Math.min(1, results / parameters.fullRecord());
    }

    /** Pragmatic legitimacy by support alone, [0,1), from home supporters per resident of the commuting region. */
    public static double pragmatic(double supportShare, Parameters parameters) {
        return supportShare / (supportShare + parameters.halfSupport());
    }

    /** What the tie with the local government of the given strength lends at home. */
    public static double endorsement(double strength, Parameters parameters) {
        return parameters.governmentWeight() * strength;
    }

    /**
     * What partners lend.
     *
     * @param leads sum over ties of strength times the partner's lead in legitimacy, if any
     * @param strengths sum of strengths
     * @param parameters the parameters
     */
    public static double transfer(double leads, double strengths, Parameters parameters) {
        return parameters.transferWeight() * leads / (1 + strengths);
    }

    /**
     * What makes an NGO legitimate at home, part by part.
     *
     * @param heritage heritage of the prefecture for the cause, [0,1]
     * @param orientation community orientation, [0,1]
     * @param similarity peripherality of the prefecture times that of the partners, [0,1]
     * @param ngos active NGOs in the prefecture
     * @param ageMonths age, months
     * @param pragmatic pragmatic legitimacy, [0,1]
     * @param record the track record
     * @param parameters the parameters
     */
    public static LegitimacyParts parts(
            double heritage,
            double orientation,
            double similarity,
            int ngos,
            int ageMonths,
            double pragmatic,
            double record,
            Parameters parameters) {
        double least = parameters.heritageWithoutOrientation();
        double historical = heritage * (least + (1 - least) * orientation) / (least + (1 - least) / 2);
        double age = Math.min(1, ageMonths / parameters.grownAtHomeMonths());
        double cognitive = ngos / (ngos + parameters.halfDensity()) * (0.5 + 0.5 * age);
        return new LegitimacyParts(historical, similarity, cognitive, pragmatic, record);
    }

    /**
     * Local legitimacy, [0,1].
     *
     * @param parts what makes it legitimate
     * @param change what the local government and partners lend, less what conflicts take
     * @param parameters the parameters
     */
    public static double local(LegitimacyParts parts, double change, Parameters parameters) {
        double sum = parameters.historicalWeight() * parts.historical()
                + parameters.structuralWeight() * parts.structural()
                + parameters.cognitiveWeight() * parts.cognitive()
                + parameters.pragmaticWeight() * parts.pragmatic()
                + parameters.recordWeight() * parts.record()
                + change;
        return Math.max(0, Math.min(1, sum));
    }

    /**
     * Global legitimacy, [0,1].
     *
     * @param supporters supporters, persons
     * @param ageMonths age, months
     * @param record the track record
     * @param change what partners lend, less what conflicts take
     * @param parameters the parameters
     */
    public static double global(int supporters, int ageMonths, double record, double change, Parameters parameters) {
        double visibility = Math.min(1, StrictMath.log(1.0 + supporters) / StrictMath.log(parameters.fullVisibility()));
        double sum = parameters.globalRecordWeight() * record
                + parameters.globalVisibilityWeight() * visibility
                + parameters.globalAgeWeight() * Math.min(1, ageMonths / parameters.grownMonths())
                + change;
        return Math.max(0, Math.min(1, sum));
    }
}
