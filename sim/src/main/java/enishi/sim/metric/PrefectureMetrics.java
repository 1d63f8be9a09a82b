package enishi.sim.metric;

import enishi.sim.metric.Metric.Kind;
import enishi.sim.metric.Metric.Scope;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.world.World;
import java.util.List;

/** The metrics that every prefecture has: what is there, and what has happened there. */
final class PrefectureMetrics {

    private static final int VITAL_MONTHS = 12;

    /** In the order in which they are written. */
    static final List<ReducedMetric> ALL = List.of(
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
                    PrefectureMetrics::vital),
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
                    Reduction.sum(ngo -> true, ngo -> ngo.giftsYen)),
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
                    Reduction.count(ngo -> ngo.isActive() && ngo.runningProjects() > 0)));

    private PrefectureMetrics() {}

    private static ReducedMetric whole(
            String id, String unit, Kind kind, String nameEn, String nameJa, Reduction reduction) {
        return new ReducedMetric(new Metric(id, unit, kind, nameEn, nameJa, true, Scope.PREFECTURES), reduction);
    }

    private static ReducedMetric real(
            String id, String unit, Kind kind, String nameEn, String nameJa, Reduction reduction) {
        return new ReducedMetric(new Metric(id, unit, kind, nameEn, nameJa, false, Scope.PREFECTURES), reduction);
    }

    private static ReducedMetric flow(String id, String nameEn, String nameJa, Event event) {
        return whole(
                id, "NGOs", Kind.FLOW, nameEn, nameJa, Reduction.places((world, p) -> world.turnover.count(event, p)));
    }

    private static double[] vital(World world) {
        return Reduction.count(ngo -> ngo.isActive()
                        && ngo.lastProjectMonth >= 0
                        && ngo.lastProjectMonth > world.month - VITAL_MONTHS)
                .values(world);
    }
}
