package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import java.awt.Font;
import java.util.List;
import java.util.Locale;

/**
 * The font of a chart's words: the first installed one of a list of plain, legible families.
 *
 * @param family name of the family
 * @param fallbacks what a browser may take instead, in the words of CSS
 */
public record Typeface(String family, String fallbacks) {

    private static final List<String> LATIN = List.of(
            "Noto Sans",
            "Source Sans 3",
            "Open Sans",
            "Helvetica Neue",
            "Segoe UI",
            "Arial",
            "Liberation Sans",
            "Noto Sans CJK JP",
            "DejaVu Sans");

    private static final List<String> JAPANESE = List.of(
            "Noto Sans CJK JP",
            "Noto Sans JP",
            "Source Han Sans JP",
            "Hiragino Sans",
            "Hiragino Kaku Gothic ProN",
            "Yu Gothic",
            "Meiryo",
            "MS Gothic",
            "IPAexGothic",
            "IPAGothic",
            "TakaoGothic",
            "VL Gothic");

    /** Whether some installed font of the list has the letters of a language. */
    public static boolean canShow(Language language) {
        return language == Language.ENGLISH || JAPANESE.stream().anyMatch(Typeface::isInstalled);
    }

    /** The font for a language. */
    public static Typeface of(Language language) {
        List<String> wanted = language == Language.JAPANESE ? JAPANESE : LATIN;
        String family =
                wanted.stream().filter(Typeface::isInstalled).findFirst().orElse(Font.SANS_SERIF);
        String generic = language == Language.JAPANESE
                ? "'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, sans-serif"
                : "'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
        return new Typeface(family, generic);
    }

    /** Its plain form, in units of the drawing. */
    public Font plain(float size) {
        return new Font(family, Font.PLAIN, 1).deriveFont(size);
    }

    /** Its bold form, in units of the drawing. */
    public Font bold(float size) {
        return new Font(family, Font.BOLD, 1).deriveFont(size);
    }

    private static boolean isInstalled(String family) {
        // A name that is not installed gives the font Dialog.
        return new Font(family, Font.PLAIN, 1).getFamily(Locale.ROOT).equalsIgnoreCase(family);
    }
}
