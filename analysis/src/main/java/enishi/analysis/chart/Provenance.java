package enishi.analysis.chart;

import enishi.analysis.comparison.Language;

/**
 * Where the numbers of a chart come from.
 *
 * @param scenario title of the scenario, or of all that are shown
 * @param runs number of runs of each
 * @param seed seed of the first run
 * @param scale residents per cell
 * @param version version of Enishi
 */
public record Provenance(String scenario, int runs, long seed, int scale, String version) {

    String inWords(Language language) {
        String seeds = runs == 1
                ? language.of("seed " + seed, "シード" + seed)
                : language.of(
                        runs + " runs, seeds " + seed + " to " + (seed + runs - 1),
                        runs + "回の実行、シード" + seed + "～" + (seed + runs - 1));
        return language.of(
                "Enishi " + version + " · " + scenario + " · " + seeds + " · scale " + scale
                        + " · simulated, not observed.",
                "縁（Enishi）" + version + "・" + scenario + "・" + seeds + "・縮尺" + scale + "・観測値ではなくシミュレーション結果。");
    }
}
