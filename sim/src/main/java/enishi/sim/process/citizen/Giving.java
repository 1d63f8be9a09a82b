package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * A supporter gives {@code capacity·T / n} whole yen a month to an NGO trusted with T when supporting n NGOs.
 *
 * <p>Capacity is log-normal between residents, in proportion to the prefecture's income, and bounded; there is one purse,
 * so n NGOs share it. A row that stands for several residents has their mean capacity. Limit: without trust no gift. ODD
 * submodel 6.3.
 */
public final class Giving {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "giving", "citizens", "6.3", "Supporters give from one purse, more to those they trust.", Parameters.class);

    private Giving() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "cap",
                    meaning = "median giving capacity at the mean income of Japan",
                    unit = "yen/month",
                    min = 10,
                    max = 100000,
                    value = 1150,
                    source = "assumption: set so that the start's supporters carry the start's incomes")
            double medianCapacityYen,

            @Parameter(
                    symbol = "σ_cap",
                    meaning = "standard deviation of the logarithm of capacity",
                    unit = "ln",
                    min = 0,
                    max = 3,
                    value = 1.8,
                    source = "GIVINGJAPAN")
            double capacityDeviation,

            @Parameter(
                    symbol = "cap_max",
                    meaning = "largest capacity, at the mean income of Japan",
                    unit = "yen/month",
                    min = 1000,
                    max = 1e9,
                    value = 600000,
                    source = "assumption: larger gifts come from legacies and firms, which are not residents' monthly"
                            + " gifts")
            double largestCapacityYen) {}

    /**
     * A resident's capacity, yen a month.
     *
     * @param z the resident's place in the standard normal distribution
     * @param incomeIndex income of the prefecture relative to Japan's
     */
    public static double capacityYen(double z, double incomeIndex, Parameters parameters) {
        double capacity = parameters.medianCapacityYen() * StrictMath.exp(parameters.capacityDeviation() * z);
        return incomeIndex * Math.min(parameters.largestCapacityYen(), capacity);
    }

    /** The gift of one resident in a month, whole yen; {@code supported} is at least 1. */
    public static long giftYen(double capacityYen, double trust, int supported) {
        return Math.round(capacityYen * trust / supported);
    }
}
