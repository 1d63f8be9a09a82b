package enishi.analysis.page;

import enishi.analysis.comparison.Language;
import enishi.analysis.page.Evidence.About;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has to be told besides the stored runs.
 *
 * @param scenarios what the scenarios say of themselves, the baseline first
 * @param lookAt ids of the indicators that the scenarios ask to look at
 * @param seed seed of the first run; the others follow one by one
 * @param scale residents per cell
 * @param enishi version of Enishi
 * @param command the command that makes the page again
 * @param maps ids of the indicators to draw maps of
 * @param prefecturesEn English names of the prefectures
 * @param prefecturesJa Japanese names of the prefectures
 * @param ensemble what the ensemble of parameter sets says of itself; {@code null} where there is one set only
 */
public record PageSetting(
        List<About> scenarios,
        List<String> lookAt,
        long seed,
        int scale,
        String enishi,
        String command,
        List<String> maps,
        List<String> prefecturesEn,
        List<String> prefecturesJa,
        @Nullable EnsembleAbout ensemble) {

    /** The setting of a page about runs under one parameter set. */
    public PageSetting(
            List<About> scenarios,
            List<String> lookAt,
            long seed,
            int scale,
            String enishi,
            String command,
            List<String> maps,
            List<String> prefecturesEn,
            List<String> prefecturesJa) {
        this(scenarios, lookAt, seed, scale, enishi, command, maps, prefecturesEn, prefecturesJa, null);
    }

    /** Copies the lists. */
    public PageSetting {
        scenarios = List.copyOf(scenarios);
        lookAt = List.copyOf(lookAt);
        maps = List.copyOf(maps);
        prefecturesEn = List.copyOf(prefecturesEn);
        prefecturesJa = List.copyOf(prefecturesJa);
    }

    /** The names of the prefectures. */
    List<String> prefectures(Language language) {
        return language == Language.ENGLISH ? prefecturesEn : prefecturesJa;
    }
}
