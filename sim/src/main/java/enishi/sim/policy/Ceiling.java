package enishi.sim.policy;

import enishi.sim.parameter.Parameter;

/**
 * The largest award of a grant scheme for applicants with a certain experience.
 *
 * @param minimumAgeMonths age from which the ceiling applies, months
 * @param minimumAnnualIncomeYen income of the last 12 months from which it applies, yen
 * @param ceilingYen the largest award including overhead, yen
 */
public record Ceiling(
        @Parameter(
                symbol = "-",
                meaning = "age of the applicant from which the ceiling applies",
                unit = "months",
                min = 0,
                max = 600,
                value = 0,
                source = "MOFA-NREN")
        int minimumAgeMonths,

        @Parameter(
                symbol = "-",
                meaning = "income of the last 12 months from which the ceiling applies",
                unit = "yen/year",
                min = 0,
                max = 1e13,
                value = 0,
                source = "MOFA-NREN")
        long minimumAnnualIncomeYen,

        @Parameter(
                symbol = "-",
                meaning = "largest award",
                unit = "yen",
                min = 0,
                max = 1e12,
                value = Double.NaN,
                source = "MOFA-NREN")
        long ceilingYen) {}
