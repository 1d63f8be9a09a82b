package enishi.analysis.report;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import java.util.List;

/**
 * What a report needs to know besides the stored runs.
 *
 * @param language the language of its words
 * @param runs number of runs of each scenario, under each parameter set
 * @param seed seed of the first run
 * @param scale residents per cell
 * @param version version of Enishi
 * @param prefectures names of the prefectures in that language
 * @param mapIndicators indicators to draw maps of
 * @param sets number of parameter sets
 */
public record ReportSetting(
        Language language,
        int runs,
        long seed,
        int scale,
        String version,
        List<String> prefectures,
        List<String> mapIndicators,
        int sets) {

    /** The setting of runs under one parameter set. */
    public ReportSetting(
            Language language,
            int runs,
            long seed,
            int scale,
            String version,
            List<String> prefectures,
            List<String> mapIndicators) {
        this(language, runs, seed, scale, version, prefectures, mapIndicators, 1);
    }

    Provenance provenance(String scenarios) {
        return new Provenance(scenarios, runs, seed, scale, version, sets);
    }
}
