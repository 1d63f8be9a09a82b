package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * How far everyday life reaches across the borders of prefectures.
 *
 * <p>People met around a prefecture live in others with weights that fall with distance as {@code exp(−d/d_C)}; an NGO's home
 * is where offices are at most d_H apart. It is settled before the first month, with the parameters of the burn-in, for the
 * whole run. With d_C near 0 and d_H = 0 every prefecture is for itself. ODD section 2.
 */
public final class Commuting {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "commuting",
            "before the first month",
            "2",
            "Everyday life and the home of an NGO reach into near prefectures.",
            Parameters.class);

    private Commuting() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "d_C",
                    meaning = "distance over which people met in everyday life become fewer",
                    unit = "km",
                    min = 0.001,
                    max = 1000,
                    value = 30,
                    source = "assumption: an hour on the train")
            double rangeKm,

            @Parameter(
                    symbol = "d_H",
                    meaning = "distance between offices up to which a prefecture belongs to an NGO's home",
                    unit = "km",
                    min = 0,
                    max = 1000,
                    value = 50,
                    source = "assumption: neighbours among whom people commute every day")
            double homeKm) {}
}
