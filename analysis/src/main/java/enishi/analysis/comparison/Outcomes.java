package enishi.analysis.comparison;

import enishi.analysis.result.NgoRecord;
import enishi.sim.metric.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every outcome, in the order in which it is written.
 *
 * <p>Survival is that of the NGOs active in the first reported month, with the clock from that month, unless the name
 * says otherwise. Groups are those at entry, so no outcome conditions on the future.
 */
public final class Outcomes {

    private static final long SMALL_INCOME_YEN = 10_000_000;

    static final Predicate<NgoRecord> INITIAL = NgoRecord::initial;
    private static final Predicate<NgoRecord> METROPOLITAN = NgoRecord::metropolitan;

    static final Predicate<NgoRecord> INITIAL_METROPOLITAN = INITIAL.and(METROPOLITAN);
    static final Predicate<NgoRecord> INITIAL_NONMETROPOLITAN = INITIAL.and(METROPOLITAN.negate());

    private Outcomes() {}

    /** The outcomes of runs with the given number of reported months; survival is named after its horizon. */
    public static List<Outcome> of(int months) {
        List<Outcome> all = new ArrayList<>(survival(months));
        all.add(restrictedMean("", months, "", "", INITIAL_NONMETROPOLITAN));
        all.add(restrictedMean(
                "_income_under_10m",
                months,
                ", under ¥10m",
                "・開始時年収1千万円未満",
                INITIAL_NONMETROPOLITAN.and(Outcomes::isSmall)));
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
                "public_spending_per_year",
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
