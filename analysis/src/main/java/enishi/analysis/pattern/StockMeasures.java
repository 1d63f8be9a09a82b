package enishi.analysis.pattern;

import enishi.analysis.comparison.Unit;
import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.StoredRun;
import enishi.sim.metric.Area;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How many NGOs there are, and when they were founded. */
final class StockMeasures {

    /** When the survey was made that counts NGOs by the year of their founding. */
    static final YearMonth LISTED = YearMonth.of(2021, 3);

    private static final Window THE_1990S = new Window(YearMonth.of(1990, 1), YearMonth.of(1999, 12));
    private static final Window THE_2010S = new Window(YearMonth.of(2010, 1), YearMonth.of(2019, 12));

    /** Active NGOs, mean over the months of the window. */
    static final PatternMeasure ACTIVE_NGOS_MEAN = new PatternMeasure(
            "active_ngos_mean", Unit.NGOS, (facts, window) -> window.mean(facts.run(), "active_ngos", Area.JAPAN));

    /** NGOs founded in the window that are still listed in the month of {@link #LISTED}. */
    static final PatternMeasure FOUNDED_AND_LISTED = new PatternMeasure(
            "founded_and_listed", Unit.NGOS, (facts, window) -> foundedAndListed(facts.run(), window));

    /** NGOs founded in the 1990s for each founded in the 2010s, of those still listed. */
    static final PatternMeasure FOUNDED_1990S_TO_2010S =
            new PatternMeasure("founded_1990s_to_2010s", Unit.NUMBER, (facts, window) -> {
                double later = foundedAndListed(facts.run(), THE_2010S);
                return later == 0 ? Double.NaN : foundedAndListed(facts.run(), THE_1990S) / later;
            });

    private StockMeasures() {}

    private static double foundedAndListed(StoredRun run, Window window) {
        if (!new Window(window.from(), LISTED).isWithin(run)) {
            return Double.NaN;
        }
        return run.ngos().stream()
                .filter(ngo -> window.contains(ngo.founded()) && isListed(ngo))
                .count();
    }

    /** Dormant NGOs stay listed until they are dissolved or dropped. */
    private static boolean isListed(NgoRecord ngo) {
        boolean fellDormant = ngo.dormant() != null && ngo.dormant().equals(ngo.ended());
        return !has(ngo.dissolved()) && !has(ngo.dropped()) && (fellDormant || !has(ngo.ended()));
    }

    private static boolean has(@Nullable YearMonth happened) {
        return happened != null && !happened.isAfter(LISTED);
    }
}
