package enishi.analysis.window.desk;

import enishi.scenarios.desk.ReadyShock;
import enishi.sim.policy.Shock;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A shock that was let loose on the desk.
 *
 * @param id its id among the shocks of the scenario; those of its parts begin with it
 * @param ready what was let loose
 * @param prefecture ISO 3166-2 code of the prefecture that it strikes, or {@code null} where none is chosen
 * @param month its first month
 * @param parts its parts by id
 */
public record FiredShock(
        String id, ReadyShock ready, @Nullable String prefecture, YearMonth month, SortedMap<String, Shock> parts) {

    /** Copies the parts. */
    public FiredShock {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }
}
