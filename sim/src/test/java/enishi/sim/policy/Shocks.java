package enishi.sim.policy;

import enishi.sim.parameter.Defaults;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shocks for tests; every channel that a test looks at is given by that test. */
public final class Shocks {

    private Shocks() {}

    /** A pandemic of three months from April 2016 with all channels at 0, with changes given as pairs of name and value. */
    public static Shock shock(Object... changes) {
        return Defaults.with(
                new Shock(
                        ShockKind.PANDEMIC,
                        YearMonth.of(2016, 4),
                        3,
                        List.of(),
                        List.of(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        6,
                        0,
                        0,
                        0,
                        0,
                        0),
                changes);
    }

    /** The given shocks under the ids {@code a}, {@code b} and so on. */
    public static SortedMap<String, Shock> named(Shock... shocks) {
        SortedMap<String, Shock> named = new TreeMap<>();
        for (Shock shock : shocks) {
            named.put(String.valueOf((char) ('a' + named.size())), shock);
        }
        return named;
    }
}
