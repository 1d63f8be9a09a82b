package enishi.analysis.comparison;

import enishi.analysis.result.NgoRecord;
import enishi.scenarios.mechanism.Direction;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.mechanism.Measure;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every outcome, in the order in which it is written.
 *
 * <p>Survival is that of the NGOs active in the first reported month, with the clock from that month, unless the name
 * says otherwise. Groups are those at entry, so no outcome conditions on the future.
 */
public final class Outcomes {

    /** Public spending a year, Japan. */
    static final String SPENDING = "public_spending_per_year";

    /** Years lived by active NGOs. */
    static final String NGO_YEARS = "ngo_years";

    private static final int MONTHS_A_YEAR = 12;
    private static final long SMALL_INCOME_YEN = 10_000_000;

    static final Predicate<NgoRecord> INITIAL = NgoRecord::initial;
    private static final Predicate<NgoRecord> METROPOLITAN = NgoRecord::metropolitan;

    static final Predicate<NgoRecord> INITIAL_METROPOLITAN = INITIAL.and(METROPOLITAN);
    static final Predicate<NgoRecord> INITIAL_NONMETROPOLITAN = INITIAL.and(METROPOLITAN.negate());

    private Outcomes() {}

    /** The outcomes of runs with the given number of reported months; survival is named after its horizon. */
    public static List<Outcome> of(int months) {
        return of(months, List.of());
    }

    /**
     * The same with indicators at which scenarios ask to look, as far as they are not there anyway: stocks at the end, flows a
     * year, outside the metropolitan areas where they are told by area.
     *
     * @param lookAt ids of indicators, or {@code survival}
     */
    public static List<Outcome> of(int months, Collection<String> lookAt) {
        List<Outcome> all = new ArrayList<>(always(months));
        for (String id : lookAt) {
            if (!id.equals(Measure.SURVIVAL)) {
                Outcome wanted = lookedAt(Metrics.ALL.get(Metrics.indexOf(id)), months);
                if (all.stream().noneMatch(there -> there.id().equals(wanted.id()) && there.area() == wanted.area())) {
                    all.add(wanted);
                }
            }
        }
        return List.copyOf(all);
    }

    private static Outcome lookedAt(Metric metric, int months) {
        String reading = metric.kind() == Metric.Kind.STOCK ? "_end" : "_per_year";
        int area = metric.scope() == Metric.Scope.JAPAN ? Area.JAPAN : Area.NONMETROPOLITAN;
        return MeasuredOutcomes.of(new ExpectedOutcome(metric.id() + reading, Area.code(area), Direction.MORE), months);
    }

    private static List<Outcome> always(int months) {
        List<Outcome> all = new ArrayList<>(survival(months));
        all.add(restrictedMean("", months, "", "", INITIAL_NONMETROPOLITAN));
        all.add(restrictedMean(
                "_income_under_10m",
                months,
                ", under ¥10m",
                "・開始時年収1千万円未満",
                INITIAL_NONMETROPOLITAN.and(Outcomes::isSmall)));
        all.add(ngoYears(months));
        all.add(atEnd("vital_ngos", Area.NONMETROPOLITAN, Unit.NGOS, "Vital NGOs at the end", "終了時の活発なNGO"));
        all.add(atEnd("vital_ngos", Area.JAPAN, Unit.NGOS, "Vital NGOs at the end", "終了時の活発なNGO"));
        all.add(atEnd("active_ngos", Area.NONMETROPOLITAN, Unit.NGOS, "Active NGOs at the end", "終了時の活動中のNGO"));
        all.add(atEnd("active_ngos", Area.JAPAN, Unit.NGOS, "Active NGOs at the end", "終了時の活動中のNGO"));
        all.add(atEnd(
                "median_income_yen",
                Area.NONMETROPOLITAN,
                Unit.YEN_A_YEAR,
                "Median income at the end",
                "終了時の年間収入の中央値"));
        all.add(atEnd("supporters", Area.NONMETROPOLITAN, Unit.PERSONS, "Supporters at the end", "終了時の支援者"));
        all.add(atEnd("supporters", Area.JAPAN, Unit.PERSONS, "Supporters at the end", "終了時の支援者"));
        all.add(new Outcome(
                SPENDING,
                Area.JAPAN,
                Unit.YEN_A_YEAR,
                "Public spending a year, Japan",
                "年間の公的支出（全国）",
                facts -> facts.perYear("public_spending_yen", Area.JAPAN)));
        return List.copyOf(all);
    }

    /** The headline: survival of the nonmetropolitan NGOs of the start. */
    public static Outcome headline(int months) {
        return of(months).get(0);
    }

    /** Years lived outside the metropolitan areas by active NGOs, of the start or founded later; a month's end stands for it. */
    static Outcome ngoYears(int months) {
        return new Outcome(
                NGO_YEARS,
                Area.NONMETROPOLITAN,
                Unit.NGO_YEARS,
                "Years lived by active NGOs, nonmetropolitan",
                "活動中のNGOの延べ年数（大都市圏外）",
                facts -> facts.mean("active_ngos", Area.NONMETROPOLITAN) * months / MONTHS_A_YEAR);
    }

    static boolean isSmall(NgoRecord ngo) {
        return ngo.entryIncomeYen() < SMALL_INCOME_YEN;
    }

    private static List<Outcome> survival(int months) {
        Horizon horizon = Horizon.headline(months);
        Horizon later = Horizon.foundedLater(months);
        return List.of(
                survival("", horizon, Area.NONMETROPOLITAN, "nonmetropolitan", "大都市圏外", INITIAL_NONMETROPOLITAN),
                survival(
                        "_income_under_10m",
                        horizon,
                        Area.NONMETROPOLITAN,
                        "nonmetropolitan, under ¥10m",
                        "大都市圏外・開始時年収1千万円未満",
                        INITIAL_NONMETROPOLITAN.and(Outcomes::isSmall)),
                survival("", horizon, Area.METROPOLITAN, "metropolitan", "大都市圏", INITIAL_METROPOLITAN),
                survival("_founded_later", later, Area.JAPAN, "founded later, Japan", "後に設立・全国", INITIAL.negate()));
    }

    private static Outcome survival(
            String group, Horizon horizon, int area, String nameEn, String nameJa, Predicate<NgoRecord> members) {
        return new Outcome(
                "survival_" + horizon.suffix() + group,
                area,
                Unit.SHARE,
                horizon.attribute() + " survival, " + nameEn,
                horizon.inWords(Language.JAPANESE) + "生存率（" + nameJa + "）",
                facts -> facts.survival(members).survival(horizon.months()));
    }

    private static Outcome restrictedMean(
            String group, int months, String nameEn, String nameJa, Predicate<NgoRecord> members) {
        return new Outcome(
                "restricted_mean_survival_" + months + "m" + group,
                Area.NONMETROPOLITAN,
                Unit.MONTHS,
                "Months survived of " + months + ", nonmetropolitan" + nameEn,
                months + "か月中の生存月数（大都市圏外" + nameJa + "）",
                facts -> facts.survival(members).restrictedMean(months));
    }

    private static Outcome atEnd(String metric, int area, Unit unit, String nameEn, String nameJa) {
        boolean japan = area == Area.JAPAN;
        return new Outcome(
                metric + "_end",
                area,
                unit,
                nameEn + (japan ? ", Japan" : ", nonmetropolitan"),
                nameJa + (japan ? "（全国）" : "（大都市圏外）"),
                facts -> facts.atEnd(metric, area));
    }
}
