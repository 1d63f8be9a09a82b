package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public programme that sends volunteers abroad; those who return are experienced people of their prefecture, and some
 * found NGOs.
 *
 * <p>It acts on skill and contact: who is there to teach NGOs and to tell residents.
 */
public record VolunteerProgramme(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) from which volunteers come, by population and volunteering for international cooperation; empty means all of Japan",
                value = "[]",
                source = "assumption: all of Japan unless places are given")
        List<String> prefectures,

        @Parameter(
                symbol = "n",
                meaning = "volunteers sent a year",
                unit = "persons/year",
                min = 0,
                max = 1e6,
                value = 980,
                source = "assumption: the mean of the 54000 sent from 1965 to 2020 that JICA2021 counts")
        double sentPerYear,

        @Parameter(
                symbol = "n_A",
                meaning = "months that a volunteer stays abroad",
                unit = "months",
                min = 1,
                max = 120,
                value = 24,
                source = "assumption: the usual term of Japan Overseas Cooperation Volunteers")
        int monthsAbroad,

        @Parameter(
                symbol = "c",
                meaning = "cost of a volunteer for the whole stay, paid when sent",
                unit = "yen",
                min = 0,
                max = 1e9,
                value = 10_000_000,
                source = "assumption: training, journeys, insurance and allowance of two years")
        long costPerVolunteerYen,

        @Parameter(
                symbol = "b_0",
                meaning =
                        "probability that work abroad stands still above which all are called home and nobody is sent; at 1 nobody ever is",
                unit = "probability/month",
                min = 0,
                max = 1,
                value = 0.4,
                source = "assumption: between the standstill of 2020 and the restrictions after it")
        double recallBlock,

        @Parameter(
                symbol = "rural",
                meaning =
                        "part of those who return from metropolitan prefectures who settle in others, by residents and volunteering",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: all go home unless the programme helps them to settle elsewhere")
        double nonmetropolitanShare,

        @Parameter(
                symbol = "n_V",
                meaning = "contacts a year that each volunteer makes who has returned of late",
                unit = "contacts/year",
                min = 0,
                max = 10_000,
                value = 40,
                source = "assumption: one lecture a year before a class")
        double contactsPerReturned,

        @Parameter(
                symbol = "n_Y",
                meaning = "months after the return in which they make contacts",
                unit = "months",
                min = 0,
                max = 600,
                value = 60,
                source = "assumption: what they tell is fresh for five years")
        int tellingMonths,

        @Parameter(
                symbol = "lift",
                meaning = "part of the gap to a volunteer's awareness that one contact closes",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: as in development education")
        double awarenessLift,

        @Parameter(
                symbol = "a_s",
                meaning = "awareness that a returned volunteer conveys",
                unit = "1",
                min = 0,
                max = 1,
                value = 0.8,
                source = "assumption: as in development education")
        double conveyedAwareness,

        @Parameter(
                symbol = "meet",
                meaning = "probability that a contact introduces an NGO of the resident's commuting region",
                unit = "probability",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: half of development education, since volunteers tell of their own work")
        double meetingProbability)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("volunteer-programme", "Volunteers abroad", "skill, contact", VolunteerProgramme.class);

    /** Copies the list so that the settings cannot change during a run. */
    public VolunteerProgramme {
        prefectures = List.copyOf(prefectures);
    }
}
