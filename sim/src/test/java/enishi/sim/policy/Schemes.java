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

    /** A partnership in two prefectures: a coordinator of 120,000 yen a year for two NGOs each, no money, with changes. */
    public static LocalGovernmentPartnership partnership(Object... changes) {
        return Defaults.with(
                new LocalGovernmentPartnership(
                        Operator.LOCAL_GOVERNMENT,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of("JP-06", "JP-07"),
                        1,
                        120_000,
                        2,
                        0.4,
                        0.2,
                        0.5,
                        6,
                        0,
                        0),
                changes);
    }

    /** A foundation in two prefectures that does nothing, with changes given as pairs of name and value. */
    public static LocalFoundation foundation(Object... changes) {
        return Defaults.with(
                new LocalFoundation(
                        Operator.LOCAL_GOVERNMENT,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of("JP-06", "JP-07"),
                        0,
                        120_000,
                        1,
                        0.5,
                        0.25,
                        0,
                        1,
                        0,
                        1,
                        0,
                        0,
                        10,
                        0,
                        0),
                changes);
    }

    /** A platform for disasters abroad that takes in all, releases half of its fund in two months, with changes. */
    public static EmergencyPlatform platform(Object... changes) {
        return Defaults.with(
                new EmergencyPlatform(
                        Operator.JAPAN_PLATFORM,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(12_000),
                        List.of(),
                        List.of(ShockKind.DISASTER_ABROAD),
                        3_000,
                        0.5,
                        0.4,
                        2,
                        0,
                        0.5,
                        0,
                        0,
                        0,
                        10,
                        1,
                        1,
                        1,
                        1),
                changes);
    }
}
