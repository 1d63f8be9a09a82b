package enishi.analysis.chart;

import enishi.analysis.comparison.Language;

/**
 * Where the numbers of a chart come from.
 *
 * @param scenario title of the scenario, or of all that are shown
 * @param runs number of runs of each, under each parameter set
 * @param seed seed of the first run
 * @param scale residents per cell
 * @param version version of Enishi
 * @param sets number of parameter sets
 */
public record Provenance(String scenario, int runs, long seed, int scale, String version, int sets) {

    /** Runs under one parameter set. */
    public Provenance(String scenario, int runs, long seed, int scale, String version) {
        this(scenario, runs, seed, scale, version, 1);
    }

    /** Whether a single run is shown. */
    boolean isSingle() {
        return runs == 1 && sets == 1;
    }

    /** What lines and bands of means are, where several runs are shown. */
    String bandNote(Language language) {
        return sets == 1
                ? language.of(
                        "Line: mean of the runs. Band: at each moment the range of 95 % of the runs (2.5 to 97.5 %).",
                        "線：各実行の平均。帯：各時点で実行の95 %（2.5～97.5 %）が入る範囲。")
                : language.of(
                        "Line: mean over runs and parameter sets. Band: at each moment from the lowest to the highest of the "
                                + sets + " sets’ means: a range, not a probability.",
                        "線：実行とパラメータの組の平均。帯：各時点での" + sets + "組の平均の最小から最大まで。確率ではなく範囲である。");
    }

    String inWords(Language language) {
        String seeds = runs == 1
                ? language.of("seed " + seed, "シード" + seed)
                : language.of(
                        runs + " runs, seeds " + seed + " to " + (seed + runs - 1),
                        runs + "回の実行、シード" + seed + "～" + (seed + runs - 1));
        if (sets > 1) {
            seeds = language.of(sets + " parameter sets × " + seeds, sets + "組のパラメータ×" + seeds);
        }
        return language.of(
                "Enishi " + version + " · " + scenario + " · " + seeds + " · scale " + scale
                        + " · simulated, not observed.",
                "縁（Enishi）" + version + "・" + scenario + "・" + seeds + "・縮尺" + scale + "・観測値ではなくシミュレーション結果。");
    }
}
