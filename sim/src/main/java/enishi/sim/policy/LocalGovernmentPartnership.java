package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agreements with the prefectures' governments: seconded coordinators for international cooperation, and money beside that
 * of grant schemes.
 *
 * <p>It acts on contact (coordinators bring NGOs and governments together, keep ties alive, open doors and settle
 * quarrels) and on money (governments pay a part of what projects cost the NGOs to which they are tied). ODD submodel 6.18.
 */
public record LocalGovernmentPartnership(
        @Setting(
                meaning = "who runs the instrument, which says who pays for it",
                value = "local-government",
                source = "JICA2021")
        Operator operator,

        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,
        List<String> prefectures,

        @Parameter(
                symbol = "n",
                meaning = "coordinators for international cooperation in each prefecture",
                unit = "persons",
                min = 0,
                max = 100,
                value = 1,
                source = "assumption: JICA places about one in the exchange association of each prefecture")
        double coordinatorsPerPrefecture,

        @Parameter(
                symbol = "c",
                meaning = "cost of a coordinator",
                unit = "yen/year",
                min = 0,
                max = 1e8,
                value = 5000000,
                source = "assumption: pay of a contract official with travel in the prefecture")
        long annualCostPerCoordinatorYen,

        @Parameter(
                symbol = "k",
                meaning =
                        "NGOs to which one coordinator can attend; where there are more, each gets a part of the care",
                unit = "NGOs",
                min = 0,
                max = 1000,
                value = 20,
                source = "assumption: a visit to each every other month beside other duties")
        double ngosPerCoordinator,

        @Parameter(
                symbol = "meet",
                meaning =
                        "probability a month that an NGO in full care, with a person-month of labour, meets its government",
                unit = "probability/month",
                min = 0,
                max = 1,
                value = 0.05,
                source = "assumption: as often as an NGO turned wholly to its community calls there by itself")
        double monthlyMeetingProbability,

        @Parameter(
                symbol = "joint",
                meaning = "probability a month of joint activity of the government and an NGO in full care",
                unit = "probability/month",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: a festival or a seminar a year")
        double monthlyJointProbability,

        @Parameter(
                symbol = "μ",
                meaning = "part of the conflicts of NGOs in full care that coordinators settle beside governments",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.25,
                source = "assumption: half of what officials who know both sides settle")
        double mediation,

        @Parameter(
                symbol = "c_K",
                meaning = "contacts that the government brings to an NGO in full care, at full strength of their tie",
                unit = "contacts/month",
                min = 0,
                max = 1000,
                value = 5,
                source = "assumption: as many as the tie brings by itself")
        double contacts,

        @Parameter(
                symbol = "κ",
                meaning = "part that the government pays of what tied NGOs pay themselves in co-financed projects",
                unit = "share",
                min = 0,
                max = 1,
                value = 0,
                source = "assumption: people and no money unless given")
        double ownPartShare,

        @Parameter(
                symbol = "f",
                meaning =
                        "what the government adds to each running grant project of tied NGOs, and to their own programme up to its cost",
                unit = "yen/year",
                min = 0,
                max = 1e9,
                value = 0,
                source = "assumption: people and no money unless given")
        long annualYenPerProject)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND = new InstrumentKind(
            "local-government-partnership",
            "Local-government partnership",
            "contact, money",
            LocalGovernmentPartnership.class);

    /** Copies the list so that the settings cannot change during a run. */
    public LocalGovernmentPartnership {
        prefectures = List.copyOf(prefectures);
    }

    /**
     * How far coordinators can attend to each NGO of a prefecture, [0,1].
     *
     * @param coordinators coordinators there, persons
     * @param ngos active NGOs there
     */
    public double care(double coordinators, int ngos) {
        return ngos == 0 ? 0 : Math.min(1, coordinators * ngosPerCoordinator / ngos);
    }
}
