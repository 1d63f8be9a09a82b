package enishi.analysis.result;

import enishi.sim.metric.Snapshot;
import enishi.sim.population.Geography;
import java.time.YearMonth;

/** The ties between NGOs at the end of a run, counted by prefecture. */
public final class StoredTies {

    private final int[][] numbers = new int[Geography.PREFECTURES][Geography.PREFECTURES];
    private final boolean[] metropolitan = new boolean[Geography.PREFECTURES];
    private final YearMonth month;

    private StoredTies(YearMonth month) {
        this.month = month;
    }

    /** Counts the ties of a run of which indicators, NGOs and ties are there. */
    public static StoredTies of(StoredRun run) {
        StoredTies counted = new StoredTies(run.months().get(run.length() - 1));
        for (NgoRecord ngo : run.ngos()) {
            counted.metropolitan[index(ngo.entryPrefecture())] = ngo.metropolitan();
        }
        for (TieRecord tie : run.ties()) {
            String other = tie.toPrefecture();
            if (tie.kind().equals(Snapshot.NGO) && other != null) {
                int from = index(tie.fromPrefecture());
                int to = index(other);
                counted.numbers[Math.min(from, to)][Math.max(from, to)]++;
            }
        }
        return counted;
    }

    private static int index(String prefecture) {
        return Integer.parseInt(prefecture.substring("JP-".length())) - 1;
    }

    /** The month at whose end the ties are taken. */
    public YearMonth month() {
        return month;
    }

    /** Number of ties between two prefectures, or within one; their order does not matter. */
    public int between(int p, int q) {
        return numbers[Math.min(p, q)][Math.max(p, q)];
    }

    /** Whether a prefecture is metropolitan; false for one in which no NGO ever entered. */
    public boolean isMetropolitan(int p) {
        return metropolitan[p];
    }
}
