package enishi.sim.parameter;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sources that parameter declarations and documents cite by key. */
public final class Sources {

    /** Citation by key. */
    public static final SortedMap<String, String> ALL = table(
            "GRJ2007",
            "Hanibuchi (2007), Relationships between NGOs and local communities: Community-driven international"
                    + " cooperation by NGOs in nonmetropolitan areas in Japan, Geographical Review of Japan, 49-69",
            "MOFA2004",
            "Ministry of Foreign Affairs of Japan, NGO Assistance Division (2004), Japanese NGOs for International"
                    + " Cooperation",
            "DOI2021",
            "Doi (2021), How does Japan involve NGOs in foreign aid? Implications for China",
            "JICA2021",
            "Japan International Cooperation Agency (2021), Annual report for fiscal 2020: Collaboration with"
                    + " Civil Society",
            "JCIE2005",
            "Japan Center for International Exchange (2005), Civil Society Monitor 10, on gifts to Japanese NGOs after"
                    + " the Indian Ocean tsunami of 2004",
            "EAF2020",
            "East Asia Forum (2 December 2020), How COVID-19 has affected Japan's official development assistance",
            "JCIE2015",
            "Japan Center for International Exchange (2015), Strengthening US-Japan NGO Partnerships on"
                    + " Humanitarian Responses: Lessons from 3/11",
            "MOFA-NREN",
            "Ministry of Foreign Affairs of Japan, Grant Assistance for Japanese NGO Projects: results of fiscal"
                    + " 2017, 2021 and 2023, and guidelines",
            "MOFA-ADVISERS",
            "Ministry of Foreign Affairs of Japan, NGO Advisers: annual reports of fiscal 2007, 2015 and 2020",
            "JOCA2014",
            "Japan Overseas Cooperative Association (2014), NGO intern programme of the Ministry of Foreign Affairs:"
                    + " report of fiscal 2013",
            "JPF2005",
            "Japan Platform, press releases of 31 July 2001, 18 December 2003 and 9 December 2005: contributions of the"
                    + " government of 580, 610 and 700 million yen in 2001, 2002 and 2003",
            "JPF2014",
            "Japan Platform, report for fiscal 2014: 47 member NGOs; 31 billion yen so far, 7 billion of it private gifts for"
                    + " the Great East Japan Earthquake",
            "JICA-DIALOGUE",
            "Japan International Cooperation Agency, NGO-JICA council: four meetings a year with some forty"
                    + " participants from NGOs (minutes of fiscal 2014 to 2017)",
            "MOFA-DIALOGUE",
            "Ministry of Foreign Affairs of Japan, regular meetings of NGOs and the Ministry: a plenary meeting and"
                    + " three meetings each of two committees a year (fiscal 2007)",
            "JICA-JPP",
            "Japan International Cooperation Agency, JICA Partnership Program: outline and conditions",
            "MOFA-SUBSIDY",
            "Ministry of Foreign Affairs of Japan, NGO Project Subsidy: evaluation of fiscal 2002, ODA summary 1999, and"
                    + " guidelines of 2022",
            "JICA-FUND",
            "Japan International Cooperation Agency, JICA Donation Fund for the People of the World: conditions",
            "SVA2019",
            "Shanti Volunteer Association (2019), on the rise of the general administrative cost from 5 to 15"
                    + " per cent in grants to Japanese NGOs",
            "KOBE1995",
            "Kobe Shimbun, graphs on the recovery from the Great Hanshin-Awaji Earthquake: volunteers in the first year",
            "MOFA-SUBSIDY",
            "Ministry of Foreign Affairs of Japan: ODA Annual Report 1999, box on the NGO Project Subsidy, and joint"
                    + " evaluation of the subsidy (number of NGOs in 1989 and in the mid 1990s)",
            "MOFA1998",
            "Ministry of Foreign Affairs of Japan (1998), ODA guide: NGOs and their aid in 1996",
            "POSTAL-DEPOSIT",
            "Management Organization for Postal Savings and Postal Life Insurance: gifts of the Voluntary Deposit for"
                    + " International Aid and their distribution, fiscal 1991 to 2014",
            "REIMANN2000",
            "Reimann (2000), Civil society and official development assistance: on the opening of the state to NGOs"
                    + " from 1989 on",
            "JPF",
            "Japan Platform: press releases, reports on March 2011, Kumamoto 2016 and Ukraine 2022",
            "JOSANG2002",
            "Josang and Ismail (2002), The Beta Reputation System",
            "JOSANG2016",
            "Josang (2016), Subjective Logic",
            "SLOVIC1993",
            "Slovic (1993), Perceived risk, trust, and democracy, Risk Analysis 13",
            "SUCHMAN1995",
            "Suchman (1995), Managing legitimacy, Academy of Management Review 20",
            "SINGH1986",
            "Singh, Tucker and House (1986), Organizational Legitimacy and the Liability of Newness, Administrative"
                    + " Science Quarterly 31",
            "HANNAN1992",
            "Hannan and Carroll (1992), Dynamics of Organizational Populations: density dependence",
            "PELOZA2005",
            "Peloza and Steel (2005), The Price Elasticities of Charitable Contributions: A Meta-Analysis, Journal of"
                    + " Public Policy and Marketing 24",
            "KARLAN2007",
            "Karlan and List (2007), Does Price Matter in Charitable Giving? Evidence from a Large-Scale Natural Field"
                    + " Experiment, American Economic Review 97",
            "ANDREONI2011",
            "Andreoni and Payne (2011), Is crowding out due entirely to fundraising?, Journal of Public Economics"
                    + " 95",
            "CAO-NPO",
            "Cabinet Office of Japan, opinion polls on NPO corporations (2005, 2013, 2018)",
            "GIVINGJAPAN",
            "Japan Fundraising Association, Giving Japan (2010 to 2021), gift sizes and donor rates",
            "JANIC2017",
            "JANIC (2017), NGO Census: pay of NGO staff",
            "JANIC2016",
            "JANIC and Ministry of Foreign Affairs (2016), NGO Data Book",
            "JANIC2021",
            "JANIC and Ministry of Foreign Affairs (2022), NGO Data Book 2021",
            "GREGORY2009",
            "Gregory and Howard (2009), The Nonprofit Starvation Cycle, Stanford Social Innovation Review",
            "SSDSE",
            "National Statistics Center of Japan, SSDSE; Statistics Bureau, Population Census and Survey on Time"
                    + " Use and Leisure Activities",
            "CYERT1963",
            "Cyert and March (1963), A Behavioral Theory of the Firm",
            "SNIJDERS2001",
            "Snijders (2001), The statistical evaluation of social network dynamics",
            "SVA2022",
            "Shanti Volunteer Association (2022), column on the NGO Data Book 2021: foundings by decade, NGOs dissolved",
            "URBAN2013",
            "Urban Institute (2013), The impact of the great recession on the number of charities",
            "BIELEFELD1994",
            "Bielefeld (1994), What affects nonprofit survival?, Nonprofit Management and Leadership 5",
            "HARRISON2008",
            "Harrison and Laincz (2008), Entry and exit in the nonprofit sector, B.E. Journal of Economic Analysis and"
                    + " Policy 8",
            "HAGER2004",
            "Hager, Galaskiewicz and Larson (2004), Structural embeddedness and the liability of newness among nonprofit"
                    + " organizations, Public Management Review 6",
            "CAO-STATISTICS",
            "Cabinet Office of Japan, statistics of NPO corporations certified and dissolved, 1999 to 2024",
            "THINKLOBBY2023",
            "Tate and Hasegawa (2023), on the incomes of Japanese NGOs, THINK Lobby Journal 1",
            "JANIC-MONEY",
            "JANIC, how NGOs use money: mean income and spending of NGOs by kind, about 2006 to 2011",
            "OECD2020",
            "OECD (2020), Development Co-operation Peer Reviews: Japan",
            "CHAPMAN2021",
            "Chapman, Hornsey and Gillespie (2021), To what extent is trust a prerequisite for charitable giving?,"
                    + " Nonprofit and Voluntary Sector Quarterly 50",
            "CAO-DIPLOMACY",
            "Cabinet Office of Japan, opinion polls on diplomacy (2006 to 2021)",
            "FIES",
            "Statistics Bureau of Japan, Family Income and Expenditure Survey: gifts of households",
            "HANIBUCHI2005",
            "Hanibuchi (2005), Spatial formation of international non-governmental organizations in Japan, Japanese"
                    + " Journal of Human Geography 57",
            "DEWIT2017",
            "de Wit and Bekkers (2017), Government support and charitable donations: A meta-analysis of the crowding-out"
                    + " hypothesis, Journal of Public Administration Research and Theory 27",
            "BREMAN2008",
            "Breman (2008), on government grants and private gifts to aid charities in Sweden, 1989 to 2003",
            "ATOUBA2015",
            "Atouba and Shumate (2015), International nonprofit collaboration: Examining the role of homophily, Nonprofit"
                    + " and Voluntary Sector Quarterly 44",
            "NVSQ2019",
            "Nonprofit and Voluntary Sector Quarterly (2019), doi 10.1177/0899764019854546: closure in the network of 489"
                    + " NGOs, 1990 to 2004");

    private Sources() {}

    private static SortedMap<String, String> table(String... keysAndCitations) {
        SortedMap<String, String> table = new TreeMap<>();
        for (int i = 0; i < keysAndCitations.length; i += 2) {
            table.put(keysAndCitations[i], keysAndCitations[i + 1]);
        }
        return Collections.unmodifiableSortedMap(table);
    }
}
