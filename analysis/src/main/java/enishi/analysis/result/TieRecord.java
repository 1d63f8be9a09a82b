package enishi.analysis.result;

import enishi.sim.metric.Snapshot.TieState;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A tie at the end of a month: a row of {@code ties.csv} and of the table {@code ties}.
 *
 * @param month the month
 * @param from id of one end, always an NGO
 * @param to id of the other end
 * @param kind what the other end is; {@code ngo} between NGOs
 * @param strength its strength, [0,1]
 * @param intra whether both ends are in one prefecture; {@code null} if the other end is abroad
 */
public record TieRecord(
        YearMonth month,
        String from,
        String to,
        String kind,
        double strength,
        @Nullable Boolean intra) {

    static TieRecord of(YearMonth month, TieState tie) {
        return new TieRecord(month, tie.from(), tie.to(), tie.kind(), tie.strength(), tie.intra());
    }
}
