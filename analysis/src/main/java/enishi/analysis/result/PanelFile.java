package enishi.analysis.result;

import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.population.PrefectureProfile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** {@code panel.csv} while it is written: every NGO that is not closed, at the end of every reported year. */
final class PanelFile implements AutoCloseable {

    static final String NAME = "panel.csv";
    static final String HEADER = "ngo,month,prefecture,metropolitan,cause,status,age_months,income_yen,gifts_yen,"
            + "business_yen,grants_yen,community_yen,relief_gifts_yen,other_income_yen,cash_yen,staff,supporters,home_supporters,acquaintances,"
            + "core_group,mean_trust,local_legitimacy,global_legitimacy,expertise,management,local_knowledge,"
            + "orientation,ties_intra,ties_inter,ties_other,projects,successes,failures";

    private final CsvFile csv;
    private final OptionalInt run;

    PanelFile(Path folder, OptionalInt run) {
        this.run = run;
        csv = new CsvFile(folder.resolve(NAME), RunColumn.header(run, HEADER));
    }

    void write(Snapshot snapshot) {
        Map<String, Ties> ties = new TreeMap<>();
        for (TieState tie : snapshot.ties()) {
            ties.computeIfAbsent(tie.from(), id -> new Ties()).add(tie);
            ties.computeIfAbsent(tie.to(), id -> new Ties()).add(tie);
        }
        String month = snapshot.month().toString();
        for (NgoState ngo : snapshot.ngos()) {
            write(month, ngo, ties.getOrDefault(ngo.id(), new Ties()));
        }
    }

    private void write(String month, NgoState ngo, Ties ties) {
        RunColumn.start(csv, run)
                .field(ngo.id())
                .field(month)
                .field(PrefectureProfile.isoCode(ngo.prefecture() + 1))
                .field(String.valueOf(ngo.metropolitan()))
                .field(ngo.cause())
                .field(ngo.status().name().toLowerCase(Locale.ROOT))
                .field(ngo.ageMonths())
                .field(ngo.incomeYen())
                .field(ngo.giftsYen())
                .field(ngo.businessYen())
                .field(ngo.grantsYen())
                .field(ngo.communityYen())
                .field(ngo.reliefGiftsYen())
                .field(ngo.otherIncomeYen())
                .field(ngo.cashYen())
                .field(NumberText.of(ngo.staff()))
                .field(ngo.supporters())
                .field(ngo.homeSupporters())
                .field(ngo.acquaintances())
                .field(ngo.coreGroup())
                .field(NumberText.of(ngo.meanTrust()))
                .field(NumberText.of(ngo.localLegitimacy()))
                .field(NumberText.of(ngo.globalLegitimacy()))
                .field(NumberText.of(ngo.expertise()))
                .field(NumberText.of(ngo.management()))
                .field(NumberText.of(ngo.localKnowledge()))
                .field(NumberText.of(ngo.orientation()))
                .field(ties.intra)
                .field(ties.inter)
                .field(ties.other)
                .field(ngo.projects())
                .field(ngo.successes())
                .field(ngo.failures())
                .endRow();
    }

    FileRecord finish() {
        return csv.finish();
    }

    @Override
    public void close() {
        csv.close();
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
