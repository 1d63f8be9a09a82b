package enishi.sim.model;

import enishi.sim.organization.StartTables;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import enishi.sim.population.PartnerCountry;
import enishi.sim.process.ModelParameters;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything a run depends on: two inputs that are equal give the same bytes.
 *
 * @param geography the prefectures
 * @param causes the causes
 * @param heritage historical legitimacy, one row per prefecture, one column per cause, [0,1]
 * @param countries the partner countries
 * @param heat political heat, one row per prefecture, one column per cause, [0,1]
 * @param startTables where, when and for what the NGOs of the start were founded
 * @param burnIn the policy before the first reported month
 * @param policy the policy from the first reported month on
 * @param start the first reported month
 * @param burnInMonths months simulated before it and not reported
 * @param months reported months, at least 1
 * @param scale residents per cell of awareness and general trust, and upper bound of a row's weight, at least 1
 * @param seed the seed of all randomness
 */
public record ModelInput(
        Geography geography,
        List<Cause> causes,
        List<List<Double>> heritage,
        List<PartnerCountry> countries,
        List<List<Double>> heat,
        StartTables startTables,
        Policy burnIn,
        Policy policy,
        YearMonth start,
        int burnInMonths,
        int months,
        int scale,
        long seed) {

    /** Copies the lists and refuses bounds that make no sense. */
    public ModelInput {
        causes = List.copyOf(causes);
        countries = List.copyOf(countries);
        heritage = heritage.stream().map(List::copyOf).toList();
        heat = heat.stream().map(List::copyOf).toList();
        atLeast("burnInMonths", burnInMonths, 0);
        atLeast("months", months, 1);
        atLeast("scale", scale, 1);
    }

    private static void atLeast(String name, int value, int minimum) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " (" + value + ") must be at least " + minimum
                    + ". Maybe it was meant to be " + minimum + ".");
        }
    }

    /**
     * What holds during a span of months.
     *
     * @param parameters the parameters of all rules
     * @param instruments the policy instruments by id
     * @param shocks what befalls Japan or the world in these months, by id
     */
    public record Policy(
            ModelParameters parameters, SortedMap<String, Instrument> instruments, SortedMap<String, Shock> shocks) {

        /** Copies instruments and shocks. */
        public Policy {
            instruments = Collections.unmodifiableSortedMap(new TreeMap<>(instruments));
            shocks = Collections.unmodifiableSortedMap(new TreeMap<>(shocks));
        }

        /** What holds during months without shocks. */
        public Policy(ModelParameters parameters, SortedMap<String, Instrument> instruments) {
            this(parameters, instruments, new TreeMap<>());
        }
    }
}
