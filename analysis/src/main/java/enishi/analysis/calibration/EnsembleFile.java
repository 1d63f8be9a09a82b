package enishi.analysis.calibration;

import enishi.analysis.result.JsonFile;
import enishi.analysis.result.Trees;
import enishi.scenarios.calibration.FreeParameter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sets of a history matching as an ensemble, which comparisons take. */
public final class EnsembleFile {

    /** Its name. */
    public static final String NAME = "ensemble.json";

    private static final String ID = "not-ruled-out";

    private EnsembleFile() {}

    /**
     * Writes it.
     *
     * @param command the command that made it
     * @param build the version of Enishi
     */
    public static void write(Path folder, Matched matched, String command, String build) throws IOException {
        Path file = folder.resolve(NAME);
        Path part = file.resolveSibling(NAME + ".part");
        Files.writeString(part, json(matched, command, build));
        Trees.move(part, file);
    }

    /** Its text. */
    static String json(Matched matched, String command, String build) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", ID);
        file.put("title", words("Parameters that no data rule out", "データが棄却しないパラメータ"));
        file.put(
                "description",
                words(
                        "How strongly money, skill and work act on succession is fixed by no observed pattern. These sets"
                                + " differ in that and in the fitted parameters, and the patterns that may be fitted do not"
                                + " rule them out: each misses at most "
                                + matched.settings().misses() + " of "
                                + matched.parts().size() + " parts by more than "
                                + matched.settings().cut()
                                + " standard deviations. They say what is possible, not how likely it is.",
                        "資金・運営能力・負担が継承にどれだけ効くかを定める観測はない。これらの組はその強さと校正パラメータが異なり、"
                                + "校正に使う観測パターンは棄却しない。" + matched.settings().cut() + "標準偏差を超えて外れる項目は、"
                                + matched.parts().size() + "項目中、各組とも"
                                + matched.settings().misses() + "項目以下である。"
                                + "ありうる範囲を示すもので、確からしさではない。"));
        file.put("provenance", provenance(matched, command, build));
        file.put(
                "priors",
                matched.space().free().stream().map(EnsembleFile::prior).toList());
        List<Object> sets = new ArrayList<>();
        for (int i = 0; i < matched.chosen().size(); i++) {
            Map<String, Object> set = new LinkedHashMap<>();
            set.put("name", String.format(Locale.ROOT, "set-%02d", i + 1));
            Map<String, BigDecimal> values = new LinkedHashMap<>();
            matched.space()
                    .values(matched.chosen().get(i).simulated().shares())
                    .forEach((path, value) -> values.put(path, CalibratedScenario.plain(value)));
            set.put("parameters", values);
            sets.add(set);
        }
        file.put("sets", sets);
        return JsonFile.text(file);
    }

    private static Map<String, Object> provenance(Matched matched, String command, String build) {
        MatchSettings settings = matched.settings();
        String digests =
                CalibrationPlan.digest(matched.space()) + ", " + matched.parts().hash();
        Map<String, Object> provenance = new LinkedHashMap<>();
        provenance.put(
                "method",
                words(
                        "History matching against " + matched.parts().size() + " fitted parts of patterns: "
                                + tried(matched) + " points tried, " + left(matched) + " not ruled out, of "
                                + matched.fresh().size() + " run again on fresh seeds " + matched.kept()
                                + " kept, thinned to " + matched.chosen().size()
                                + " that lie far apart in the couplings. Digests of space and patterns: " + digests
                                + ".",
                        "校正用パターン" + matched.parts().size() + "項目に対するヒストリーマッチング。" + tried(matched) + "点を試し、"
                                + left(matched) + "点が残り、新しいシードで再実行した"
                                + matched.fresh().size() + "点のうち"
                                + matched.kept() + "点を維持、結合の空間で互いに離れた"
                                + matched.chosen().size()
                                + "組に絞った。空間とパターンのダイジェスト：" + digests + "。"));
        provenance.put("command", command);
        provenance.put("build", build);
        provenance.put("waves", matched.waves().size());
        Wave last = matched.waves().get(matched.waves().size() - 1);
        provenance.put(
                "acceptedShare",
                (double) last.left() / Math.max(1, last.points().size()));
        provenance.put("seed", settings.seed());
        provenance.put("seeds", settings.runs());
        return provenance;
    }

    private static int tried(Matched matched) {
        return matched.waves().stream().mapToInt(wave -> wave.points().size()).sum();
    }

    private static int left(Matched matched) {
        return matched.waves().stream().mapToInt(Wave::left).sum();
    }

    private static Map<String, Object> prior(FreeParameter free) {
        Map<String, Object> prior = new LinkedHashMap<>();
        prior.put("path", free.path());
        String ja = free.title().ja();
        prior.put("title", words(free.title().en(), ja == null ? free.title().en() : ja));
        prior.put("low", CalibratedScenario.plain(free.low()));
        prior.put("high", CalibratedScenario.plain(free.high()));
        prior.put("scale", free.scale().name().toLowerCase(Locale.ROOT));
        return prior;
    }

    private static Map<String, String> words(String en, String ja) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("en", en);
        words.put("ja", ja);
        return words;
    }
}
