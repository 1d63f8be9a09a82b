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
                        0.5,
                        Audience.RESIDENTS,
                        0,
                        0,
                        0,
                        10),
                changes);
    }

    /** A hundred seats a month that come to whoever wishes, with changes given as pairs. */
    public static CapacityBuilding capacity(Object... changes) {
        return Defaults.with(
                new CapacityBuilding(
                        Operator.JICA,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of(),
                        List.of(),
                        1200,
                        1,
                        100,
                        0.1,
                        0.2,
                        0.3,
                        6,
                        0,
                        1000,
                        0),
                changes);
    }

    /** A personnel exchange for whoever wishes, half a year long, with changes given as pairs of name and value. */
    public static PersonnelExchange exchange(Object... changes) {
        return Defaults.with(
                new PersonnelExchange(
                        Operator.MINISTRY,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of(),
                        1200,
                        1,
                        1,
                        6,
                        0.1,
                        0.2,
                        1000),
                changes);
    }

    /** A supplement of 1,200 yen a year for all staff, with changes given as pairs of name and value. */
    public static StaffRetention retention(Object... changes) {
        return Defaults.with(
                new StaffRetention(
                        Operator.FOUNDATION,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of(),
                        1200,
                        1000,
                        2,
                        0,
                        12),
                changes);
    }

    /** Five places a year with 1,000 yen each and nothing else, with changes given as pairs of name and value. */
    public static StartupSupport startups(Object... changes) {
        return Defaults.with(
                new StartupSupport(
                        Operator.LOCAL_GOVERNMENT,
                        null,
                        null,
                        0,
                        YearlyBudget.constant(1_000_000_000),
                        List.of(),
                        5,
                        1000,
                        1,
                        0,
                        0,
                        0,
                        0,
                        0),
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
