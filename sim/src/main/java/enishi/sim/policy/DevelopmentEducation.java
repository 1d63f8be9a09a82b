package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plazas, lectures, classes and the training of teachers, by which residents or pupils meet international cooperation.
 *
 * <p>It acts on contact: a visit lifts a resident's awareness, and some visits introduce a local NGO. Teachers whom it has
 * trained reach pupils every year, also when it has ended.
 */
public record DevelopmentEducation(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) that are reached, by residents or, for pupils and teachers, by schools; empty means all of Japan",
                value = "[]",
                source = "JICA2021")
        List<String> prefectures,

        @Parameter(
                symbol = "n",
                meaning = "visits and class seats a year, each a contact with one resident",
                unit = "contacts/year",
                min = 0,
                max = 1e8,
                value = Double.NaN,
                source = "JICA2021")
        long annualContacts,

        @Parameter(
                symbol = "c",
                meaning = "public cost of one contact",
                unit = "yen",
                min = 0,
                max = 100_000,
                value = 500,
                source = "assumption: a plaza or lecture costs a few hundred yen a head beyond its building")
        long costPerContactYen,

        @Parameter(
                symbol = "lift",
                meaning = "part of the gap to the programme's awareness that one contact closes",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: an hour of teaching moves a person more than a talk (0.1)")
        double awarenessLift,

        @Parameter(
                symbol = "a_s",
                meaning = "awareness that the programme conveys",
                unit = "1",
                min = 0,
                max = 1,
                value = 0.8,
                source = "assumption: above that of an active NGO's own outreach (0.75)")
        double conveyedAwareness,

        @Parameter(
                symbol = "meet",
                meaning = "probability that a contact introduces an NGO of the resident's commuting region",
                unit = "probability",
                min = 0,
                max = 1,
                value = 0.2,
                source = "assumption: one class in five has an NGO as guest")
        double meetingProbability,

        @Setting(
                meaning =
                        "who is reached: residents, in prefectures by population, or pupils, by their schools (elementary, junior high and high)",
                value = "residents",
                source = "assumption: plazas are open to everybody; lectures go to schools")
        Audience audience,

        @Parameter(
                symbol = "n_T",
                meaning = "teachers trained a year, in prefectures by schools",
                unit = "persons/year",
                min = 0,
                max = 1e6,
                value = 0,
                source = "assumption: no training unless it is given")
        double teachersTrainedPerYear,

        @Parameter(
                symbol = "c_T",
                meaning = "public cost of training one teacher",
                unit = "yen",
                min = 0,
                max = 1e7,
                value = 100_000,
                source = "assumption: a seminar of some days; a study tour abroad costs several times that")
        long costPerTeacherYen,

        @Parameter(
                symbol = "x_T",
                meaning = "pupils whom a trained teacher reaches a year",
                unit = "contacts/year",
                min = 0,
                max = 10_000,
                value = 80,
                source = "assumption: two classes of forty")
        double contactsPerTeacher,

        @Parameter(
                symbol = "Y_T",
                meaning = "years for which a trained teacher goes on, on average",
                unit = "years",
                min = 0.1,
                max = 50,
                value = 10,
                source = "assumption: until another subject, post or school takes the teacher from it")
        double teacherYears)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("development-education", "Development education", "contact", DevelopmentEducation.class);

    /** Copies the list so that the settings cannot change during a run. */
    public DevelopmentEducation {
        prefectures = List.copyOf(prefectures);
    }
}
