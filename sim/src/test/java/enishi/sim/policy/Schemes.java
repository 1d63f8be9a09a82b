package enishi.sim.policy;

import enishi.sim.parameter.Defaults;
import java.util.List;

/** Instruments for tests; every lever that a test looks at is given by that test. */
public final class Schemes {

    private Schemes() {}

    /** A centralised scheme of 12 million yen a year in one call each month, awards of up to a million, no overhead, with
     * changes given as pairs of a component's name and its value. */
    public static GrantScheme scheme(Object... changes) {
        GrantScheme scheme = new GrantScheme(
                Operator.MINISTRY,
                null,
                null,
                YearlyBudget.constant(12_000_000),
                0,
                0,
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
                List.of(new Ceiling(0, 0, 1_000_000)),
                12,
                0,
                0,
                1,
                2,
                0,
                1_000_000_000_000L,
                1,
                List.of(),
                List.of(),
                0,
                1000,
                List.of(),
                false,
                0,
                1,
                0,
                0,
                Administration.CENTRALISED,
                Emphasis.NONE,
                0,
                0,
                0,
                0,
                0,
                1,
                0.3,
                1);
        return Defaults.with(scheme, changes);
    }

    /** A programme in all of Japan with 1,200 contacts a year, with changes given as pairs of name and value. */
    public static DevelopmentEducation education(Object... changes) {
        return Defaults.with(
                new DevelopmentEducation(
                        Operator.JICA,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of(),
                        1200,
                        100,
                        0.3,
                        0.8,
                        0.5),
                changes);
    }
}
