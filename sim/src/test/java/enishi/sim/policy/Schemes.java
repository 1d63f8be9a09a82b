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
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
                List.of(new GrantScheme.Ceiling(0, 0, 1_000_000)),
                12,
                0,
                1,
                2,
                0,
                1_000_000_000_000L,
                1,
                0,
                0,
                0,
                Administration.CENTRALISED,
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

    /** A desk in one country of the small world, for NGOs of all of Japan, with changes given as pairs of name and value. */
    public static CountryDesks desks(Object... changes) {
        return Defaults.with(
                new CountryDesks(
                        Operator.JICA,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of(),
                        List.of("BB"),
                        1200,
                        0.2,
                        0.3,
                        0.5,
                        0.4,
                        0.2,
                        0.25,
                        0.1),
                changes);
    }

    /** Volunteers from all of Japan, 120 a year for two years, with changes given as pairs of name and value. */
    public static VolunteerProgramme volunteers(Object... changes) {
        return Defaults.with(
                new VolunteerProgramme(
                        Operator.JICA,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of(),
                        120,
                        24,
                        1000,
                        0.4,
                        0,
                        12,
                        36,
                        0.3,
                        0.8,
                        0.1),
                changes);
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
