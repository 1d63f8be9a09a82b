package enishi.analysis.result;

import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.population.PrefectureProfile;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An NGO that is not closed at the end of a reported year: a row of {@code panel.csv} and of the table {@code panel}. What
 * {@link NgoState} says of its components holds here; money is of the last 12 months.
 *
 * @param ngo its id
 * @param month the last month of the year
 * @param prefecture code of its home
 * @param metropolitan whether its home is metropolitan
 * @param cause id of its cause
 * @param status {@code active} or {@code dormant}
 * @param ageMonths its age, months
 * @param incomeYen income, yen
 * @param giftsYen of it gifts, yen
 * @param businessYen of it own business, yen
 * @param grantsYen of it grants and local contracts, yen
 * @param communityYen of it what its community gave, yen
 * @param reliefGiftsYen of it for relief, yen
 * @param otherIncomeYen of it the rest, yen
 * @param cashYen balance of its account, yen
 * @param staff paid staff, persons
 * @param supporters supporters, persons
 * @param homeSupporters supporters at home, persons
 * @param acquaintances residents who know it, persons
 * @param coreGroup core volunteers, persons
 * @param meanTrust mean trust of those who know it, [0,1]; not a number without any
 * @param localLegitimacy legitimacy at home, [0,1]
 * @param globalLegitimacy legitimacy elsewhere, [0,1]
 * @param expertise expertise, [0,1]
 * @param management management skill, [0,1]
 * @param localKnowledge local knowledge, [0,1]
 * @param orientation community orientation, [0,1]
 * @param tiesIntra ties to NGOs of its prefecture
 * @param tiesInter ties to NGOs of other prefectures
 * @param tiesOther ties to institutions
 * @param projects running grant projects
 * @param successes successes so far
 * @param failures failures so far
 */
public record PanelRecord(
        String ngo,
        YearMonth month,
        String prefecture,
        boolean metropolitan,
        String cause,
        String status,
        int ageMonths,
        long incomeYen,
        long giftsYen,
        long businessYen,
        long grantsYen,
        long communityYen,
        long reliefGiftsYen,
        long otherIncomeYen,
        long cashYen,
        double staff,
        int supporters,
        int homeSupporters,
        int acquaintances,
        int coreGroup,
        double meanTrust,
        double localLegitimacy,
        double globalLegitimacy,
        double expertise,
        double management,
        double localKnowledge,
        double orientation,
        int tiesIntra,
        int tiesInter,
        int tiesOther,
        int projects,
        int successes,
        int failures) {

    /** The rows of a month, in the order of its NGOs. */
    static List<PanelRecord> of(Snapshot snapshot) {
        Map<String, Ties> ties = new TreeMap<>();
        for (TieState tie : snapshot.ties()) {
            ties.computeIfAbsent(tie.from(), id -> new Ties()).add(tie);
            ties.computeIfAbsent(tie.to(), id -> new Ties()).add(tie);
        }
        Ties none = new Ties();
        return snapshot.ngos().stream()
                .map(ngo -> of(snapshot.month(), ngo, ties.getOrDefault(ngo.id(), none)))
                .toList();
    }

    private static PanelRecord of(YearMonth month, NgoState ngo, Ties ties) {
        return new PanelRecord(
                ngo.id(),
                month,
                PrefectureProfile.isoCode(ngo.prefecture() + 1),
                ngo.metropolitan(),
                ngo.cause(),
                ngo.status().name().toLowerCase(Locale.ROOT),
                ngo.ageMonths(),
                ngo.incomeYen(),
                ngo.giftsYen(),
                ngo.businessYen(),
                ngo.grantsYen(),
                ngo.communityYen(),
                ngo.reliefGiftsYen(),
                ngo.otherIncomeYen(),
                ngo.cashYen(),
                ngo.staff(),
                ngo.supporters(),
                ngo.homeSupporters(),
                ngo.acquaintances(),
                ngo.coreGroup(),
                ngo.meanTrust(),
                ngo.localLegitimacy(),
                ngo.globalLegitimacy(),
                ngo.expertise(),
                ngo.management(),
                ngo.localKnowledge(),
                ngo.orientation(),
                ties.intra,
                ties.inter,
                ties.other,
                ngo.projects(),
                ngo.successes(),
                ngo.failures());
    }

    /** How many ties an NGO has. */
    private static final class Ties {
        private int intra;
        private int inter;
        private int other;

        void add(TieState tie) {
            if (!tie.kind().equals(Snapshot.NGO)) {
                other++;
            } else if (Boolean.TRUE.equals(tie.intra())) {
                intra++;
            } else {
                inter++;
            }
        }
    }
}
