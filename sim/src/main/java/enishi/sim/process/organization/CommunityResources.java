package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * What the community of a prefecture offers its NGOs: funds and people with experience, which NGOs share, and places of
 * learning, which do not get fewer.
 *
 * <p>NGO i draws with {@code a_i = o·L_local} and gets the share {@code a_i/(a₀ + Σ_j a_j)} of {@code c_F·residents·income} yen
 * and of {@code c_S·residents·v·V/V₀} experienced persons a month, V/V₀ the returned volunteers relative to those at first. These raise expertise by {@code g_S·min(1, persons)·(½ +
 * H)/1.5·(1 − e)}. Growth of local knowledge is multiplied by {@code 1 − q_K + q_K·kn·(½ + H)}, kn the places of learning
 * per resident relative to Japan. With c_F, g_S or q_K = 0 the respective part is off. ODD submodel 6.3.
 */
public final class CommunityResources {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "communityResources",
            "NGOs",
            "6.3",
            "Prefectures offer funds and experienced people, shared among their NGOs, and places of learning.",
            Parameters.class);

    private CommunityResources() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "c_F",
                    meaning = "funds that a community offers",
                    unit = "yen/resident/month",
                    min = 0,
                    max = 100,
                    value = 0.15,
                    source =
                            "assumption: clubs and firms of a prefecture of a million residents offer 150000 yen a month")
            double fundsPerResidentYen,

            @Parameter(
                    symbol = "a₀",
                    meaning = "draw of others than NGOs for international cooperation on the same resources",
                    unit = "1",
                    min = 0.001,
                    max = 1000,
                    value = 1,
                    source = "assumption: as much as three or four such NGOs, since many other good causes ask")
            double otherDraw,

            @Parameter(
                    symbol = "c_S",
                    meaning = "experienced persons who are at hand",
                    unit = "persons/resident",
                    min = 0,
                    max = 0.01,
                    value = 2e-06,
                    source =
                            "assumption: one in two hundred of the 54000 returned volunteers, or as many teachers and nurses")
            double experiencedPerResident,

            @Parameter(
                    symbol = "g_S",
                    meaning = "expertise learnt with one experienced person, of what is missing",
                    unit = "1/month",
                    min = 0,
                    max = 0.1,
                    value = 0.0005,
                    source = "assumption: a fifth of the monthly loss of expertise")
            double monthlySkillGain,

            @Parameter(
                    symbol = "q_K",
                    meaning = "part of the growth of local knowledge that depends on the place",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: half is learnt from people whom the NGO meets anyway")
            double knowledgeWeight) {}

    /** How strongly an NGO draws on the resources of its prefecture, [0,1]. */
    public static double draw(double orientation, double localLegitimacy) {
        return orientation * localLegitimacy;
    }

    /** Part of the resources that an NGO gets, [0,1), if all NGOs of the prefecture draw {@code drawOfAll} together. */
    public static double share(double draw, double drawOfAll, Parameters parameters) {
        return draw / (parameters.otherDraw() + drawOfAll);
    }

    /** Funds that a prefecture offers in a month, yen. */
    public static double fundsYen(int residents, double incomeIndex, Parameters parameters) {
        return parameters.fundsPerResidentYen() * residents * incomeIndex;
    }

    /**
     * Persons with experience whom a prefecture offers.
     *
     * @param residents its residents
     * @param internationalVolunteering volunteering for international cooperation relative to Japan
     * @param returned its returned volunteers relative to those before the first month
     * @param brought persons whom programmes bring
     * @param parameters the rule's parameters
     */
    public static double experienced(
            int residents, double internationalVolunteering, double returned, double brought, Parameters parameters) {
        return parameters.experiencedPerResident() * residents * internationalVolunteering * returned + brought;
    }

    /** What an NGO's expertise gains in a month by the experienced persons it gets. */
    public static double skillGain(double expertise, double persons, double heritage, Parameters parameters) {
        return parameters.monthlySkillGain() * Math.min(1, persons) * (0.5 + heritage) / 1.5 * (1 - expertise);
    }

    /** By what the growth of local knowledge is multiplied, at least 0. */
    public static double knowledgeFactor(double placesOfLearning, double heritage, Parameters parameters) {
        double weight = parameters.knowledgeWeight();
        return 1 - weight + weight * placesOfLearning * (0.5 + heritage);
    }
}
