package enishi.sim.world;

import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.Shock;
import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the shocks of the month make different from ordinary times; without shocks everything is 1, and what comes with
 * shocks only is 0.
 *
 * <p>Shocks that act at the same time multiply.
 */
public final class Conditions {

    private final double[] awarenessLift = new double[Geography.PREFECTURES];
    private final double[] giving = new double[Geography.PREFECTURES];
    private final double[] meeting = new double[Geography.PREFECTURES];
    private final double[] volunteering = new double[Geography.PREFECTURES];
    private final double[] founding = new double[Geography.PREFECTURES];
    private final List<Shock> acting = new ArrayList<>();
    private final SortedMap<String, Shock> relief = new TreeMap<>();
    private final SortedMap<String, Shock> begun = new TreeMap<>();
    private double attention;
    private double trustMove;

    /** Ordinary times. */
    public Conditions() {
        clear();
    }

    private void clear() {
        Arrays.fill(awarenessLift, 0);
        Arrays.fill(giving, 1);
        Arrays.fill(meeting, 1);
        Arrays.fill(volunteering, 1);
        Arrays.fill(founding, 1);
        acting.clear();
        relief.clear();
        begun.clear();
        attention = 1;
        trustMove = 0;
    }

    /**
     * Takes over what the shocks do in a month.
     *
     * @param shocks the shocks by id
     * @param month the month, counted from year 0
     * @param geography the prefectures
     */
    public void change(SortedMap<String, Shock> shocks, int month, Geography geography) {
        clear();
        shocks.forEach((id, shock) -> {
            if (MonthCount.of(shock.start()) <= month) {
                begun.put(id, shock);
            }
            if (shock.needsRelief(month)) {
                relief.put(id, shock);
            }
            if (shock.acts(month)) {
                add(shock, month, geography);
            }
        });
    }

    private void add(Shock shock, int month, Geography geography) {
        acting.add(shock);
        attention *= 1 + shock.attention();
        trustMove += shock.begins(month) ? shock.trust() : 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            giving[p] *= 1 + shock.generosity();
            if (shock.strikes(geography.profile(p).isoCode())) {
                giving[p] *= 1 - shock.incomeLoss();
                meeting[p] *= 1 - shock.meetingBlock();
                volunteering[p] *= 1 - shock.volunteerSuspension();
                founding[p] *= 1 + shock.founding();
                if (shock.begins(month)) {
                    awarenessLift[p] = 1 - (1 - awarenessLift[p]) * (1 - shock.awarenessLift());
                }
            }
        }
    }

    /** Part of the gap to full awareness that closes this month among the residents of a prefecture, [0,1]. */
    public double awarenessLift(int prefecture) {
        return awarenessLift[prefecture];
    }

    /** What residents of a prefecture give, relative to ordinary times, at least 0. */
    public double giving(int prefecture) {
        return giving[prefecture];
    }

    /** Share of local contacts, talks and meetings of NGOs that take place in a prefecture, [0,1]. */
    public double meeting(int prefecture) {
        return meeting[prefecture];
    }

    /** Share of their time that volunteers of a prefecture can give, [0,1]. */
    public double volunteering(int prefecture) {
        return volunteering[prefecture];
    }

    /** Foundings in a prefecture relative to ordinary times, at least 0. */
    public double founding(int prefecture) {
        return founding[prefecture];
    }

    /** People's attention for NGOs relative to ordinary times, above 0. */
    public double attention() {
        return attention;
    }

    /** By how much this month's shocks move the climate of trust, once. */
    public double trustMove() {
        return trustMove;
    }

    /**
     * Probability that work in a country stands still this month, for somebody who cannot adapt.
     *
     * @param country ISO 3166-1 alpha-2 code, or {@code null} for work whose country is not known, which only shocks
     *     that strike all abroad block
     */
    public double projectBlock(@Nullable String country) {
        double open = 1;
        for (Shock shock : acting) {
            if (shock.countries().isEmpty()
                    || (country != null && shock.countries().contains(country))) {
                open *= 1 - shock.projectBlock();
            }
        }
        return 1 - open;
    }

    /** Shocks by id for which the public gives relief this month. */
    public SortedMap<String, Shock> relief() {
        return Collections.unmodifiableSortedMap(relief);
    }

    /** Shocks by id that began this month or earlier, those that are over included. */
    public SortedMap<String, Shock> begun() {
        return Collections.unmodifiableSortedMap(begun);
    }
}
