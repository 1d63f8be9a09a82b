package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plazas, lectures and classes in which residents meet international cooperation.
 *
 * <p>It acts on contact: a visit lifts a resident's awareness, and some visits introduce a local NGO.
 */
public record DevelopmentEducation(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) whose residents are reached, by population; empty means all of Japan",
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
        double meetingProbability)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("development-education", "Development education", "contact", DevelopmentEducation.class);

    /** Copies the list so that the settings cannot change during a run. */
    public DevelopmentEducation {
        prefectures = List.copyOf(prefectures);
    }
}
