package enishi.analysis.window.play;

import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.metric.Snapshot.TieState;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A world at the end of a month. Nothing in it changes any more, so every thread may read it.
 *
 * @param month reported months that are over; 0 is the end of the burn-in
 * @param calendar the month
 * @param indicators its indicators
 * @param ngos its NGOs that are not closed, in the order of entry
 * @param ties ties between NGOs; left out of pictures that only serve as history
 * @param survival shares of the NGOs of month 0 that have been active ever since, by area (Japan and its halves), [0,1]
 * @param happenings what happened in the last {@link Happening#SHOWN_MONTHS} months
 */
public record WorldPicture(
        int month,
        YearMonth calendar,
        IndicatorTable indicators,
        List<NgoState> ngos,
        List<TieState> ties,
        List<Double> survival,
        List<Happening> happenings) {

    /** Copies the lists. */
    public WorldPicture {
        ngos = List.copyOf(ngos);
        ties = List.copyOf(ties);
        survival = List.copyOf(survival);
        happenings = List.copyOf(happenings);
    }

    static List<TieState> betweenNgos(Snapshot snapshot) {
        return snapshot.ties().stream()
                .filter(tie -> tie.kind().equals(Snapshot.NGO))
                .toList();
    }

    WorldPicture asHistory() {
        return new WorldPicture(month, calendar, indicators, ngos, List.of(), survival, List.of());
    }

    /** An NGO, or {@code null} if there is none of that id or it is closed. */
    public @Nullable NgoState ngo(String id) {
        for (NgoState ngo : ngos) {
            if (ngo.id().equals(id)) {
                return ngo;
            }
        }
        return null;
    }
}
