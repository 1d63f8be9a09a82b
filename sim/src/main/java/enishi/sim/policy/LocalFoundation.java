package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foundation of a well-funded local government, after the model of Shenzhen: it supervises design, matches resources,
 * promotes projects and makes NGOs, enterprises and universities a cluster.
 *
 * <p>It acts on skill (success of projects, work of formulating them, experienced people), money, and contact. ODD submodel
 * 6.18.
 */
public record LocalFoundation(
        @Setting(
                meaning = "who runs the instrument, which says who pays for it",
                value = "local-government",
                source = "DOI2021")
        Operator operator,

        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,

        @Setting(
                meaning =
                        "prefectures (ISO 3166-2 codes, or sets of them by name) that have such a foundation; empty means all of Japan",
                value = "[]",
                source = "DOI2021")
        List<String> prefectures,

        @Parameter(
                symbol = "n",
                meaning = "advisers who supervise the design of projects in each prefecture",
                unit = "persons",
                min = 0,
                max = 1000,
                value = 2,
                source = "assumption: a small department of a city's foundation")
        double advisersPerPrefecture,

        @Parameter(
                symbol = "c",
                meaning = "cost of an adviser",
                unit = "yen/year",
                min = 0,
                max = 1e8,
                value = 8000000,
                source = "assumption: pay of an official of middle rank with travel abroad")
        long annualCostPerAdviserYen,

        @Parameter(
                symbol = "k",
                meaning = "NGOs whose design one adviser can supervise in a year",
                unit = "NGOs",
                min = 0,
                max = 100,
                value = 5,
                source = "assumption: two months of work for each")
        double ngosPerAdviser,

        @Parameter(
                symbol = "s",
                meaning = "addition to the success of projects of supervised NGOs",
                unit = "logit",
                min = 0,
                max = 3,
                value = 0.4,
                source = "assumption: as much as a quarter more expertise")
        double successAddition,

        @Parameter(
                symbol = "work",
                meaning = "part of the work of applications that supervision takes from supervised NGOs",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: the plan is written together, the papers are not")
        double applicationHelp,

        @Parameter(
                symbol = "f",
                meaning = "money for NGOs of the prefecture, for each active one, shared by legitimacy and size",
                unit = "yen/year",
                min = 0,
                max = 1e9,
                value = 1000000,
                source = "assumption: about a twentieth of the income of a middling NGO")
        long annualYenPerNgo,

        @Parameter(
                symbol = "x",
                meaning = "exponent of income by which it is shared",
                unit = "1",
                min = 0,
                max = 2,
                value = 0.5,
                source = "assumption: four times the income makes twice the grant")
        double sizeExponent,

        @Parameter(
                symbol = "g",
                meaning = "what firms give to NGOs when the foundation asks them, for each private establishment",
                unit = "yen/year",
                min = 0,
                max = 100000,
                value = 50,
                source = "assumption: one establishment in two hundred gives ten thousand yen")
        double annualYenPerEstablishment,

        @Parameter(
                symbol = "λ",
                meaning = "what the foundation adds to a yen of firms",
                unit = "yen/yen",
                min = 0,
                max = 10,
                value = 1,
                source = "assumption: one for one, as matching funds usually are")
        double matchingRate,

        @Parameter(
                symbol = "u",
                meaning = "experienced persons whom each university of the prefecture brings to its NGOs",
                unit = "persons",
                min = 0,
                max = 100,
                value = 0.2,
                source = "assumption: a member of staff at one university in five")
        double personsPerUniversity,

        @Parameter(
                symbol = "c_P",
                meaning = "contacts at home that promotion brings to each active NGO",
                unit = "contacts/month",
                min = 0,
                max = 1000,
                value = 5,
                source = "assumption: as many as a full tie with the local government")
        double contacts,

        @Parameter(
                symbol = "cost",
                meaning = "cost of such a contact",
                unit = "yen",
                min = 0,
                max = 100000,
                value = 500,
                source = "assumption: as a visit to a programme of development education")
        long costPerContactYen,

        @Parameter(
                symbol = "look",
                meaning =
                        "probability a month that the cluster makes an NGO with a person-month of labour look for a partner",
                unit = "probability/month",
                min = 0,
                max = 1,
                value = 0.05,
                source = "assumption: one of its meetings in a year and a half leads to something")
        double monthlyLookingProbability,

        @Parameter(
                symbol = "met",
                meaning = "probability that an NGO which looks for a partner meets each other NGO of the cluster",
                unit = "probability",
                min = 0,
                max = 1,
                value = 0.5,
                source = "assumption: half of them come to a meeting")
        double meetingProbability)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND = new InstrumentKind(
            "local-foundation", "Local-government foundation", "skill, money, contact", LocalFoundation.class);

    /** Copies the list so that the settings cannot change during a run. */
    public LocalFoundation {
        prefectures = List.copyOf(prefectures);
    }

    /**
     * Weight of an NGO when the foundation's money is shared, at least 0.
     *
     * @param localLegitimacy legitimacy at home, [0,1]
     * @param annualIncomeYen income of the last 12 months, yen
     */
    public double weight(double localLegitimacy, long annualIncomeYen) {
        return localLegitimacy * StrictMath.pow(Math.max(0, annualIncomeYen), sizeExponent);
    }
}
