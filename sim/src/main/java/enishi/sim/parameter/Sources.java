package enishi.sim.parameter;

import java.util.Map;

/** The sources that parameter declarations and documents cite by key. */
public final class Sources {

    /** Citation by key. */
    public static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "GRJ2007",
                    "Hanibuchi (2007), Relationships between NGOs and local communities: Community-driven international"
                            + " cooperation by NGOs in nonmetropolitan areas in Japan, Geographical Review of Japan, 49-69"),
            Map.entry(
                    "MOFA2004",
                    "Ministry of Foreign Affairs of Japan, NGO Assistance Division (2004), Japanese NGOs for International"
                            + " Cooperation"),
            Map.entry("DOI2021", "Doi (2021), How does Japan involve NGOs in foreign aid? Implications for China"),
            Map.entry(
                    "JICA2021",
                    "Japan International Cooperation Agency (2021), Annual report for fiscal 2020: Collaboration with"
                            + " Civil Society"),
            Map.entry(
                    "JCIE2015",
                    "Japan Center for International Exchange (2015), Strengthening US-Japan NGO Partnerships on"
                            + " Humanitarian Responses: Lessons from 3/11"),
            Map.entry(
                    "MOFA-NREN",
                    "Ministry of Foreign Affairs of Japan, Grant Assistance for Japanese NGO Projects: results of fiscal"
                            + " 2017, 2021 and 2023, and guidelines"),
            Map.entry(
                    "JICA-JPP",
                    "Japan International Cooperation Agency, JICA Partnership Program: outline and conditions"),
            Map.entry(
                    "SVA2019",
                    "Shanti Volunteer Association (2019), on the rise of the general administrative cost from 5 to 15"
                            + " per cent in grants to Japanese NGOs"),
            Map.entry("JOSANG2002", "Josang and Ismail (2002), The Beta Reputation System"),
            Map.entry("JOSANG2016", "Josang (2016), Subjective Logic"),
            Map.entry("SLOVIC1993", "Slovic (1993), Perceived risk, trust, and democracy, Risk Analysis 13"),
            Map.entry("SUCHMAN1995", "Suchman (1995), Managing legitimacy, Academy of Management Review 20"),
            Map.entry(
                    "HANNAN1992",
                    "Hannan and Carroll (1992), Dynamics of Organizational Populations: density dependence"),
            Map.entry(
                    "ANDREONI2011",
                    "Andreoni and Payne (2011), Is crowding out due entirely to fundraising?, Journal of Public Economics"
                            + " 95"),
            Map.entry("CAO-NPO", "Cabinet Office of Japan, opinion polls on NPO corporations (2005, 2013, 2018)"),
            Map.entry(
                    "GIVINGJAPAN",
                    "Japan Fundraising Association, Giving Japan (2010 to 2021), gift sizes and donor rates"),
            Map.entry("JANIC2017", "JANIC (2017), NGO Census: pay of NGO staff"),
            Map.entry("JANIC2016", "JANIC and Ministry of Foreign Affairs (2016), NGO Data Book"),
            Map.entry("JANIC2021", "JANIC and Ministry of Foreign Affairs (2022), NGO Data Book 2021"),
            Map.entry(
                    "GREGORY2009",
                    "Gregory and Howard (2009), The Nonprofit Starvation Cycle, Stanford Social Innovation Review"),
            Map.entry(
                    "SSDSE",
                    "National Statistics Center of Japan, SSDSE; Statistics Bureau, Population Census and Survey on Time"
                            + " Use and Leisure Activities"),
            Map.entry("CYERT1963", "Cyert and March (1963), A Behavioral Theory of the Firm"),
            Map.entry("SNIJDERS2001", "Snijders (2001), The statistical evaluation of social network dynamics"));

    private Sources() {}
}
