package enishi.analysis.history;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.sim.metric.Portrait;
import enishi.sim.metric.Snapshot;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What is observed of an NGO at the end of every month, in the order in which it is written. */
public enum Quantity {
    /** Residents who know it. */
    ACQUAINTANCES(
            "residents who know it",
            "認知している住民",
            Topic.RESIDENTS,
            Unit.PERSONS,
            p -> p.state().acquaintances()),
    /** Their mean trust, [0,1]; not a number without any. */
    MEAN_TRUST(
            "mean trust", "平均信頼度", Topic.RESIDENTS, Unit.NUMBER, p -> p.state().meanTrust()),
    /** Supporters. */
    SUPPORTERS(
            "supporters", "支援者", Topic.RESIDENTS, Unit.PERSONS, p -> p.state().supporters()),
    /** Supporters in its commuting region. */
    HOME_SUPPORTERS(
            "supporters at home",
            "地元の支援者",
            Topic.RESIDENTS,
            Unit.PERSONS,
            p -> p.state().homeSupporters()),
    /** Supporters that the core group thinks normal. */
    EXPECTED_SUPPORTERS(
            "supporters that its core group thinks normal",
            "中核メンバーが普通と考える支援者数",
            Topic.RESIDENTS,
            Unit.NUMBER,
            p -> p.people().expectedSupporters()),
    /** Balance of its account, yen. */
    CASH_YEN("cash", "現金残高", Topic.MONEY, Unit.YEN, p -> p.state().cashYen()),
    /** Cash that belongs neither to projects nor to relief, yen. */
    UNRESTRICTED_YEN(
            "cash free of projects and relief",
            "使途自由な現金",
            Topic.MONEY,
            Unit.YEN,
            p -> p.money().unrestrictedYen()),
    /** Months in a row in arrears. */
    MONTHS_IN_DEBT(
            "months in arrears",
            "支払いが滞った月数",
            Topic.MONEY,
            Unit.MONTHS,
            p -> p.money().monthsInDebt()),
    /** Cost of a month that cannot be avoided, yen. */
    CORE_COST_YEN(
            "unavoidable cost of a month",
            "月々の固定費",
            Topic.MONEY,
            Unit.YEN,
            p -> p.money().coreCostYen()),
    /** Income of the last 12 months, yen. */
    INCOME_YEN(
            "income of 12 months", "年間収入", Topic.MONEY, Unit.YEN, p -> p.state().incomeYen()),
    /** Of it gifts, yen. */
    GIFTS_YEN("gifts", "寄付・会費", Topic.MONEY, Unit.YEN, p -> p.state().giftsYen()),
    /** Of it own business, yen. */
    BUSINESS_YEN("own business", "自主事業", Topic.MONEY, Unit.YEN, p -> p.state().businessYen()),
    /** Of it grants, yen. */
    GRANTS_YEN("grants", "助成・委託", Topic.MONEY, Unit.YEN, p -> p.state().grantsYen()),
    /** Of it what its community gives, yen. */
    COMMUNITY_YEN(
            "clubs, firms and events of its prefecture",
            "地域の団体・企業・行事",
            Topic.MONEY,
            Unit.YEN,
            p -> p.state().communityYen()),
    /** Of it gifts for relief, yen. */
    RELIEF_GIFTS_YEN(
            "gifts for relief", "救援寄付", Topic.MONEY, Unit.YEN, p -> p.state().reliefGiftsYen()),
    /** Of it from none of these sources, yen. */
    OTHER_INCOME_YEN(
            "other income", "その他の収入", Topic.MONEY, Unit.YEN, p -> p.state().otherIncomeYen()),
    /** Spending on its own programme and on projects in the last 12 months, yen. */
    ACTIVITY_YEN(
            "spending on activities in 12 months",
            "年間事業支出",
            Topic.WORK,
            Unit.YEN,
            p -> p.money().activityYen()),
    /** Running grant projects. */
    PROJECTS(
            "running grant projects",
            "実施中の助成事業",
            Topic.WORK,
            Unit.PROJECTS,
            p -> p.state().projects()),
    /** Successes so far. */
    SUCCESSES(
            "successes so far", "成功の累計", Topic.WORK, Unit.NUMBER, p -> p.state().successes()),
    /** Failures so far. */
    FAILURES("failures so far", "失敗の累計", Topic.WORK, Unit.NUMBER, p -> p.state().failures()),
    /** How far tasks exceed what its people can bear. */
    OVERLOAD("overload", "過重負担", Topic.WORK, Unit.NUMBER, p -> p.people().overload()),
    /** Core volunteers. */
    CORE_GROUP(
            "core group",
            "中核メンバー",
            Topic.CORE_GROUP,
            Unit.PERSONS,
            p -> p.state().coreGroup()),
    /** Their mean age, years; not a number without any. */
    CORE_MEAN_AGE_YEARS(
            "mean age of the core group (years)",
            "中核メンバーの平均年齢（歳）",
            Topic.CORE_GROUP,
            Unit.NUMBER,
            p -> p.people().coreAgeMonths().stream()
                            .mapToInt(Integer::intValue)
                            .average()
                            .orElse(Double.NaN)
                    / 12),
    /** Months in a row without anyone to keep it going. */
    MONTHS_WITHOUT_PEOPLE(
            "months without anybody to keep it going",
            "担い手不在の月数",
            Topic.CORE_GROUP,
            Unit.MONTHS,
            p -> p.people().monthsWithoutPeople()),
    /** Paid staff. */
    STAFF("staff", "有給職員", Topic.STAFF, Unit.NUMBER, p -> p.state().staff()),
    /** Months without a head of office. */
    MONTHS_WITHOUT_HEAD(
            "months without a head of office",
            "事務局長不在の月数",
            Topic.STAFF,
            Unit.MONTHS,
            p -> p.people().monthsWithoutHead()),
    /** Skill in running projects, [0,1]. */
    EXPERTISE("expertise", "専門性", Topic.SKILL, Unit.NUMBER, p -> p.state().expertise()),
    /** Skill in raising funds, applying and book-keeping, [0,1]. */
    MANAGEMENT(
            "management skill", "運営能力", Topic.SKILL, Unit.NUMBER, p -> p.state().management()),
    /** Knowledge of its community, [0,1]. */
    LOCAL_KNOWLEDGE(
            "knowledge of its community",
            "地域の知識",
            Topic.SKILL,
            Unit.NUMBER,
            p -> p.state().localKnowledge()),
    /** Share of free time spent on its community, [0,1]. */
    ORIENTATION(
            "community orientation",
            "地域志向",
            Topic.SKILL,
            Unit.NUMBER,
            p -> p.state().orientation()),
    /** Legitimacy at home, [0,1]. */
    LOCAL_LEGITIMACY(
            "legitimacy at home",
            "地元での正統性",
            Topic.STANDING,
            Unit.NUMBER,
            p -> p.state().localLegitimacy()),
    /** Legitimacy elsewhere, [0,1]. */
    GLOBAL_LEGITIMACY(
            "legitimacy elsewhere",
            "他地域での正統性",
            Topic.STANDING,
            Unit.NUMBER,
            p -> p.state().globalLegitimacy()),
    /** What conflicts have left of hard feelings, [0,1]. */
    CONFLICT("hard feelings left by conflict", "対立のしこり", Topic.STANDING, Unit.NUMBER, Portrait::conflict),
    /** Whether gifts to it lower taxes: 1 or 0. */
    CERTIFIED("certified (1) or not (0)", "認定（1）・非認定（0）", Topic.STANDING, Unit.NUMBER, p -> p.certified() ? 1 : 0),
    /** Ties to other NGOs. */
    TIES_NGO("ties to NGOs", "NGOとのつながり", Topic.TIES, Unit.TIES, p -> ties(p, true)),
    /** Ties to local governments, agencies and partners abroad. */
    TIES_OTHER(
            "ties to governments, agencies, partners abroad",
            "自治体・機関・海外とのつながり",
            Topic.TIES,
            Unit.TIES,
            p -> ties(p, false)),
    /** Sum of the strengths of all its ties. */
    TIE_STRENGTH(
            "strength of all its ties together",
            "つながりの強さの合計",
            Topic.TIES,
            Unit.NUMBER,
            p -> p.ties().stream().mapToDouble(Snapshot.TieState::strength).sum());

    private final String id = name().toLowerCase(Locale.ROOT);
    private final String en;
    private final String ja;
    private final Topic topic;
    private final Unit unit;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final ToDoubleFunction<Portrait> value;

    Quantity(String en, String ja, Topic topic, Unit unit, ToDoubleFunction<Portrait> value) {
        this.en = en;
        this.ja = ja;
        this.topic = topic;
        this.unit = unit;
        this.value = value;
    }

    private static double ties(Portrait portrait, boolean ngos) {
        return portrait.ties().stream()
                .filter(tie -> tie.kind().equals(Snapshot.NGO) == ngos)
                .count();
    }

    /** Its column in files. */
    public String id() {
        return id;
    }

    /** Its name. */
    public String name(Language language) {
        return language.of(en, ja);
    }

    /** What it is about. */
    public Topic topic() {
        return topic;
    }

    /** Its unit. */
    public Unit unit() {
        return unit;
    }

    /** Its value at the end of a month; not a number where there is none. */
    public double of(MonthOfLife month) {
        return value.applyAsDouble(month.portrait());
    }
}
