package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Meetings of NGOs with an operator's officers: nationwide, by region, at embassies, or by sector.
 *
 * <p>It acts on contact (officers, other NGOs, partners abroad), on information (calls) and on time.
 */
public record Dialogue(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,
        List<String> prefectures,

        @Setting(
                meaning =
                        "who may come and where: national (all, in Tokyo), regional (the NGOs of an office of JICA, there), embassy (who works in the country), sector (one cause, in Tokyo)",
                value = "national",
                source = "JICA2021")
        DialogueVenue venue,

        @Setting(
                meaning = "ids of the causes whose NGOs are invited to sector meetings; empty means all",
                value = "[]",
                source = "assumption: every cause has its meeting unless some are given")
        List<String> causes,

        @Setting(
                meaning =
                        "countries (ISO 3166-1 alpha-2 codes) in which there are embassy meetings; empty means all partner countries",
                value = "[]",
                source = "assumption: every embassy meets its NGOs unless some are given")
        List<String> countries,

        @Parameter(
                symbol = "n",
                meaning =
                        "meetings a year at each place: one for national, each covering office for regional, each country for embassy, each cause for sector",
                unit = "meetings/year",
                min = 0,
                max = 12,
                value = 4,
                source = "JICA-DIALOGUE")
        int annualMeetings,

        @Parameter(
                symbol = "seats",
                meaning = "NGOs that a meeting has room for",
                unit = "NGOs",
                min = 0,
                max = 1000,
                value = 40,
                source = "JICA-DIALOGUE")
        int seats,

        @Parameter(
                symbol = "d₀",
                meaning = "distance over which coming falls",
                unit = "km",
                min = 10,
                max = 10000,
                value = 400,
                source = "assumption: Tokyo to Osaka, as for hearing of calls")
        double rangeKm,

        @Parameter(
                symbol = "c",
                meaning = "public cost of one seat",
                unit = "yen",
                min = 0,
                max = 1000000,
                value = 10000,
                source = "assumption: room, minutes and half of the fares")
        long costPerSeatYen,

        @Parameter(
                symbol = "t",
                meaning = "time that a seat takes an NGO",
                unit = "person-months",
                min = 0,
                max = 5,
                value = 0.1,
                source = "assumption: two days with journey and preparation")
        double timePerSeat,

        @Parameter(
                symbol = "gain",
                meaning =
                        "part of what is missing that a meeting adds to the tie with the operator's office; at 0 they stay strangers",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: half of what the start of a grant adds")
        double officeGain,

        @Parameter(
                symbol = "met",
                meaning = "others of a meeting with whom a participant talks, on average",
                unit = "NGOs",
                min = 0,
                max = 1000,
                value = 6,
                source = "assumption: half of those met at a round table")
        double met,

        @Parameter(
                symbol = "seek",
                meaning = "probability that a participant then seeks a partner among them",
                unit = "probability",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: one in ten comes back with a plan")
        double seekingProbability,

        @Parameter(
                symbol = "info",
                meaning = "probability added to hear of a call after a meeting",
                unit = "probability",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: less than what officers tell those whom they know well (0.4)")
        double information,

        @Parameter(
                symbol = "n_I",
                meaning = "months in which what was heard at a meeting helps",
                unit = "months",
                min = 1,
                max = 120,
                value = 6,
                source = "assumption: calls come about twice a year")
        int informedMonths,

        @Parameter(
                symbol = "μ",
                meaning = "part of the conflicts between two participants of regional meetings that does not break out",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: as far as a local government tied fully to both prevents some")
        double mediation,

        @Parameter(
                symbol = "n_M",
                meaning = "months in which a regional meeting mediates",
                unit = "months",
                min = 1,
                max = 120,
                value = 12,
                source = "assumption: until the meeting of the next year")
        int mediatedMonths,

        @Parameter(
                symbol = "gain_C",
                meaning =
                        "part of what is missing that an embassy meeting adds to the tie with the partners in its country",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: half of what joint activity adds")
        double countryGain)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND =
            new InstrumentKind("dialogue", "Dialogue", "contact, information, time", Dialogue.class);

    /** Copies the lists so that the settings cannot change during a run. */
    public Dialogue {
        prefectures = List.copyOf(prefectures);
        causes = List.copyOf(causes);
        countries = List.copyOf(countries);
    }
}
