package enishi.analysis.result;

import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.organization.Institution;
import enishi.sim.population.PrefectureProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A tie at the end of a run.
 *
 * @param from id of one end, always an NGO
 * @param fromPrefecture code of its home
 * @param to id of the other end
 * @param toPrefecture code of where that is; {@code null} abroad
 * @param kind what the other end is; {@code ngo} between NGOs
 * @param strength its strength, [0,1]
 */
public record TieRecord(
        String from,
        String fromPrefecture,
        String to,
        @Nullable String toPrefecture,
        String kind,
        double strength) {

    /** The ties of a snapshot, in its order. */
    static List<TieRecord> of(Snapshot snapshot) {
        Map<String, String> places = new TreeMap<>();
        snapshot.ngos().forEach(ngo -> places.put(ngo.id(), code(ngo.prefecture())));
        snapshot.institutions().stream()
                .filter(institution -> institution.prefecture() != Institution.NONE)
                .forEach(institution -> places.put(institution.id(), code(institution.prefecture())));
        List<TieRecord> ties = new ArrayList<>();
        for (TieState tie : snapshot.ties()) {
            ties.add(new TieRecord(
                    tie.from(),
                    places.getOrDefault(tie.from(), ""),
                    tie.to(),
                    places.get(tie.to()),
                    tie.kind(),
                    tie.strength()));
        }
        return ties;
    }

    private static String code(int prefecture) {
        return PrefectureProfile.isoCode(prefecture + 1);
    }
}
