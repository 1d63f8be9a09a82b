package enishi.sim.metric;

import enishi.sim.world.World;
import java.util.List;
import java.util.stream.Stream;

/** Every metric with its reduction, in the order in which it is written. */
public final class Metrics {

<<<<<<< HEAD
    private static final List<ReducedMetric> REDUCED = Stream.of(PrefectureMetrics.ALL, NationalMetrics.ALL)
            .flatMap(List::stream)
            .toList();
=======
    private static final int VITAL_MONTHS = 12;

    private static final List<Entry> ENTRIES = List.of(
            whole("active_ngos", "NGOs", Kind.STOCK, "Active NGOs", "活動中のNGO", Reduction.count(Ngo::isActive)),
            whole(
                    "dormant_ngos",
                    "NGOs",
                    Kind.STOCK,
                    "Dormant NGOs",
                    "休眠中のNGO",
                    Reduction.count(ngo -> ngo.status == NgoStatus.DORMANT)),
            whole(
                    "vital_ngos",
                    "NGOs",
                    Kind.STOCK,
                    "Vital NGOs (a project in the last 12 months)",
                    "活発なNGO（12か月以内に事業）",
                    Metrics::vital),
            flow("founded", "NGOs founded", "設立", Event.FOUNDED),
            flow("closed_insolvency", "Closed by insolvency", "破綻", Event.INSOLVENT),
            flow("closed_dormancy", "Fallen dormant", "休眠化", Event.DORMANT),
            flow("closed_merger", "Merged into another NGO", "合併", Event.MERGED),
            flow("revived", "Revived from dormancy", "再開", Event.REVIVED),
            flow("dissolved", "Dormant NGOs dissolved formally", "正式解散", Event.DISSOLVED),
            flow("dropped", "Dormant NGOs dropped off the lists", "名簿から抹消", Event.DROPPED),
            flow("moved_in", "NGOs moved in", "転入", Event.MOVED_IN),
            flow("moved_out", "NGOs moved out", "転出", Event.MOVED_OUT),
            whole(
                    "supporters",
                    "persons",
                    Kind.STOCK,
                    "Supporters of the area's NGOs",
                    "地域のNGOの支援者",
                    Reduction.sum(Ngo::isActive, ngo -> ngo.supporters)),
            whole(
                    "gifts_yen",
                    "yen",
                    Kind.FLOW,
                    "Gifts to the area's NGOs",
                    "地域のNGOへの寄付",
                    world -> Reduction.sum(ngo -> true, ngo -> ngo.giftsYen).values(world)),
            whole(
                    "responding_ngos",
                    "NGOs",
                    Kind.STOCK,
                    "NGOs responding to a disaster or crisis",
                    "災害・危機に対応中のNGO",
                    Reduction.count(ngo -> ngo.isActive() && ngo.relief.isResponding())),
            whole(
                    "relief_gifts_yen",
                    "yen",
                    Kind.FLOW,
                    "Gifts for relief to the area's NGOs",
                    "地域のNGOへの緊急支援の寄付",
                    Reduction.sum(ngo -> true, ngo -> ngo.relief.giftsYen)),
            whole(
                    "relief_grants_yen",
                    "yen",
                    Kind.FLOW,
                    "Money for relief from platforms to the area's NGOs",
                    "地域のNGOへのプラットフォームからの緊急支援資金",
                    Reduction.sum(ngo -> true, ngo -> ngo.relief.grantsYen)),
            whole(
                    "grants_yen",
                    "yen",
                    Kind.FLOW,
                    "Grants paid to the area's NGOs",
                    "地域のNGOへの助成金・委託費",
                    Reduction.sum(ngo -> true, ngo -> ngo.grants.thisMonth())),
            whole(
                    "reserves_yen",
                    "yen",
                    Kind.STOCK,
                    "Cash of the area's NGOs",
                    "地域のNGOの手元資金",
                    world -> Reduction.sum(ngo -> true, world::cash).values(world)),
            whole(
                    "median_income_yen",
                    "yen/year",
                    Kind.STOCK,
                    "Median income of the last 12 months",
                    "年間収入の中央値",
                    Reduction.median(Ngo::isActive, ngo -> ngo.income.total())),
            real(
                    "staff",
                    "persons",
                    Kind.STOCK,
                    "Paid staff, without project staff",
                    "有給職員（事業費職員を除く）",
                    Reduction.sum(Ngo::isActive, ngo -> ngo.staff)),
            real(
                    "staff_left",
                    "persons",
                    Kind.FLOW,
                    "Paid staff who left of their own accord",
                    "離職した有給職員",
                    Reduction.sum(ngo -> true, ngo -> ngo.staffLeft)),
            real(
                    "mean_trust",
                    "1",
                    Kind.STOCK,
                    "Mean trust of acquaintances in the area's NGOs",
                    "地域のNGOを知る人の信頼（平均）",
                    Reduction.ratio(Ngo::isActive, ngo -> ngo.trustSum, ngo -> ngo.acquaintances)),
            real(
                    "mean_awareness",
                    "1",
                    Kind.STOCK,
                    "Mean awareness of residents",
                    "住民の関心（平均）",
                    Reduction.residentMean((world, p) -> world.residents.get(p).meanAwareness())),
            real(
                    "mean_legitimacy",
                    "1",
                    Kind.STOCK,
                    "Mean local legitimacy of NGOs",
                    "NGOの地域での正統性（平均）",
                    Reduction.ratio(Ngo::isActive, ngo -> ngo.localLegitimacy, ngo -> 1)),
            real(
                    "general_trust",
                    "1",
                    Kind.STOCK,
                    "Mean general trust of residents",
                    "住民の一般的信頼（平均）",
                    Reduction.residentMean((world, p) -> world.residents.get(p).meanTrust() + world.board.climate())),
            whole(
                    "certified_ngos",
                    "NGOs",
                    Kind.STOCK,
                    "NGOs certified for the tax credit",
                    "認定NPO法人（寄付税制）",
                    Reduction.count(ngo -> ngo.isActive() && ngo.certified)),
            whole(
                    "conflicts",
                    "conflicts",
                    Kind.FLOW,
                    "Conflicts between the area's NGOs",
                    "地域のNGOどうしの対立",
                    Reduction.places((world, p) -> world.turnover.count(Event.CONFLICT, p))),
            whole("ties_intra", "ties", Kind.STOCK, "Ties within a prefecture", "県内のつながり", Reduction.ties(false)),
            whole("ties_inter", "ties", Kind.STOCK, "Ties between prefectures", "県をまたぐつながり", Reduction.ties(true)),
            whole(
                    "ties_local_government",
                    "ties",
                    Kind.STOCK,
                    "Ties with local governments",
                    "自治体とのつながり",
                    Reduction.ties(Institution.Kind.LOCAL_GOVERNMENT)),
            whole(
                    "ties_agency",
                    "ties",
                    Kind.STOCK,
                    "Ties with offices of the Ministry, JICA, Japan Platform and foundations",
                    "外務省・JICA・ジャパン・プラットフォーム・財団とのつながり",
                    Reduction.ties(Institution.Kind.AGENCY)),
            whole(
                    "ties_overseas",
                    "ties",
                    Kind.STOCK,
                    "Ties with partners abroad",
                    "海外のパートナーとのつながり",
                    Reduction.ties(Institution.Kind.OVERSEAS)),
            real(
                    "returned_volunteers",
                    "persons",
                    Kind.STOCK,
                    "Volunteers who have returned from abroad",
                    "帰国した海外協力隊員",
                    Reduction.places((world, p) -> world.volunteers.returned(p))),
            real(
                    "volunteers_abroad",
                    "persons",
                    Kind.STOCK,
                    "Volunteers abroad, by where they come from",
                    "派遣中の海外協力隊員（出身地別）",
                    Reduction.places((world, p) -> world.volunteers.abroad(p, world.month))),
            whole(
                    "public_spending_yen",
                    "yen",
                    Kind.FLOW,
                    "Public spending on the instruments",
                    "公的支出",
                    Reduction.places((world, p) -> world.turnover.publicSpending(p))),
            whole(
                    "core_volunteers",
                    "persons",
                    Kind.STOCK,
                    "Core volunteers",
                    "中心となるボランティア",
                    Reduction.sum(Ngo::isActive, ngo -> ngo.core.count())),
            whole(
                    "projects_running",
                    "projects",
                    Kind.STOCK,
                    "Running grant projects",
                    "実施中の助成事業",
                    Reduction.sum(Ngo::isActive, Ngo::runningProjects)),
            whole(
                    "shared_projects",
                    "projects",
                    Kind.STOCK,
                    "Running grant projects of two NGOs",
                    "2団体で実施中の助成事業",
                    Reduction.sum(Ngo::isActive, Ngo::sharedProjects)),
            whole(
                    "grant_users",
                    "NGOs",
                    Kind.STOCK,
                    "NGOs with a running grant project",
                    "助成事業を実施中のNGO",
                    Reduction.count(ngo -> ngo.isActive() && ngo.runningProjects() > 0)),
            mean(
                    "mean_global_legitimacy",
                    "Mean legitimacy of NGOs elsewhere",
                    "NGOの地域外での正統性（平均）",
                    ngo -> ngo.globalLegitimacy),
            mean(
                    "mean_legitimacy_historical",
                    "Mean historical legitimacy of NGOs",
                    "NGOの歴史的正統性（平均）",
                    ngo -> ngo.legitimacyParts.historical()),
            mean(
                    "mean_legitimacy_structural",
                    "Mean structural legitimacy of NGOs",
                    "NGOの構造的正統性（平均）",
                    ngo -> ngo.legitimacyParts.structural()),
            mean(
                    "mean_legitimacy_cognitive",
                    "Mean cognitive legitimacy of NGOs",
                    "NGOの認知的正統性（平均）",
                    ngo -> ngo.legitimacyParts.cognitive()),
            mean(
                    "mean_legitimacy_pragmatic",
                    "Mean pragmatic legitimacy of NGOs",
                    "NGOの実利的正統性（平均）",
                    ngo -> ngo.legitimacyParts.pragmatic()),
            mean(
                    "mean_legitimacy_record",
                    "Mean track record of NGOs",
                    "NGOの実績（平均）",
                    ngo -> ngo.legitimacyParts.record()),
            mean("mean_expertise", "Mean expertise of NGOs", "NGOの専門性（平均）", ngo -> ngo.expertise),
            mean("mean_management", "Mean management skill of NGOs", "NGOの運営力（平均）", ngo -> ngo.management),
            mean("mean_orientation", "Mean community orientation of NGOs", "NGOの地域志向（平均）", ngo -> ngo.orientation),
            new Entry(
                    new Metric(
                            "mean_partner_countries",
                            "1",
                            Kind.STOCK,
                            "Mean number of countries of an NGO's partners",
                            "NGO1団体あたりの活動国",
                            false,
                            Scope.HALVES),
                    Reduction.meanTies(Institution.Kind.OVERSEAS)),
            incomes(
                    "income_gini",
                    Scope.HALVES,
                    "Gini coefficient of incomes",
                    "収入のジニ係数",
                    Reduction.incomes(Inequality::gini)),
            incomes(
                    "income_theil",
                    Scope.HALVES,
                    "Theil index of incomes",
                    "収入のタイル指数",
                    Reduction.incomes(Inequality::theil)),
            incomes(
                    "income_theil_between",
                    Scope.JAPAN,
                    "Theil index of incomes between metropolitan and other NGOs",
                    "収入のタイル指数（大都市圏の内外間）",
                    Reduction.incomesByHalf(Inequality::theilBetween)),
            incomes(
                    "income_theil_within",
                    Scope.JAPAN,
                    "Theil index of incomes within the two halves",
                    "収入のタイル指数（大都市圏の内と外それぞれの内部）",
                    Reduction.incomesByHalf(Inequality::theilWithin)),
            incomes(
                    "tokyo_income_share",
                    Scope.JAPAN,
                    "Share of incomes that goes to Tokyo",
                    "東京のNGOが収入に占める割合",
                    Reduction.tokyoShare(ngo -> ngo.income.total())),
            incomes(
                    "top12_income_share",
                    Scope.JAPAN,
                    "Share of incomes that goes to the twelve largest",
                    "上位12団体が収入に占める割合",
                    Reduction.incomes(Inequality::topTwelve)),
            ties("mean_degree", "Mean number of ties of an NGO", "NGO1団体あたりのつながり", TieGraph::meanDegree),
            ties("clustering", "Clustering of ties (transitivity)", "つながりの推移性", TieGraph::clustering),
            ties(
                    "triadic_closure",
                    "Share of new ties that close a triad",
                    "三者関係を閉じる新しいつながりの割合",
                    TieGraph::triadicClosure),
            ties(
                    "homophily_region",
                    "Ties within a prefecture against chance",
                    "同じ県どうしのつながり（偶然との比）",
                    TieGraph::homophilyByHome),
            ties(
                    "homophily_cause",
                    "Ties within a cause against chance",
                    "同じ分野どうしのつながり（偶然との比）",
                    TieGraph::homophilyByCause),
            ties(
                    "giant_component",
                    "Share of NGOs in the largest component",
                    "最大連結成分に属するNGOの割合",
                    TieGraph::giantComponent),
            ties("tokyo_tie_share", "Share of tie ends in Tokyo", "東京がつながりの端点に占める割合", TieGraph::tokyoShare),
            ties(
                    "degree_centralisation",
                    "Degree centralisation of ties",
                    "つながりの次数中心化",
                    TieGraph::degreeCentralisation));
>>>>>>> review

    /** All metrics. */
    public static final List<Metric> ALL =
            REDUCED.stream().map(ReducedMetric::metric).toList();

    private Metrics() {}

    /**
     * The values of all metrics (rows, in the order of {@link #ALL}) for all areas (columns); not a number outside a
     * metric's scope.
     */
    public static double[][] reduce(World world) {
        return REDUCED.stream().map(reduced -> reduced.values(world)).toArray(double[][]::new);
    }

    /**
     * The place of a metric in {@link #ALL}.
     *
     * @throws IllegalArgumentException if there is no metric of that id
     */
    public static int indexOf(String id) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "metric [" + id + "] is none of " + ALL.stream().map(Metric::id).toList() + ". Maybe it was renamed.");
    }
}
