package enishi.sim.metric;

import enishi.sim.metric.Metric.Kind;
import enishi.sim.metric.Metric.Scope;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The metrics that only Japan or its halves have, since they say something of many NGOs: means, inequality, ties. */
final class NationalMetrics {

    /** In the order in which they are written. */
    static final List<ReducedMetric> ALL = List.of(
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
            index(
                    "mean_partner_countries",
                    Scope.HALVES,
                    "Mean number of countries of an NGO's partners",
                    "NGO1団体あたりの活動国",
                    Reduction.meanTies(Institution.Kind.OVERSEAS)),
            index(
                    "income_gini",
                    Scope.HALVES,
                    "Gini coefficient of incomes",
                    "収入のジニ係数",
                    Reduction.incomes(Inequality::gini)),
            index(
                    "income_theil",
                    Scope.HALVES,
                    "Theil index of incomes",
                    "収入のタイル指数",
                    Reduction.incomes(Inequality::theil)),
            index(
                    "income_theil_between",
                    Scope.JAPAN,
                    "Theil index of incomes between metropolitan and other NGOs",
                    "収入のタイル指数（大都市圏の内外間）",
                    Reduction.incomesByHalf(Inequality::theilBetween)),
            index(
                    "income_theil_within",
                    Scope.JAPAN,
                    "Theil index of incomes within the two halves",
                    "収入のタイル指数（大都市圏の内と外それぞれの内部）",
                    Reduction.incomesByHalf(Inequality::theilWithin)),
            index(
                    "tokyo_income_share",
                    Scope.JAPAN,
                    "Share of incomes that goes to Tokyo",
                    "東京のNGOが収入に占める割合",
                    Reduction.tokyoShare(ngo -> ngo.income.total())),
            index(
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

    private NationalMetrics() {}

    private static ReducedMetric mean(String id, String nameEn, String nameJa, ToDoubleFunction<Ngo> what) {
        return index(id, Scope.HALVES, nameEn, nameJa, Reduction.ratio(Ngo::isActive, what, ngo -> 1));
    }

    private static ReducedMetric ties(String id, String nameEn, String nameJa, ToDoubleFunction<TieGraph> what) {
        return index(id, Scope.JAPAN, nameEn, nameJa, Reduction.japan(world -> what.applyAsDouble(TieGraph.of(world))));
    }

    private static ReducedMetric index(String id, Scope scope, String nameEn, String nameJa, Reduction reduction) {
        return new ReducedMetric(new Metric(id, "1", Kind.STOCK, nameEn, nameJa, false, scope), reduction);
    }
}
