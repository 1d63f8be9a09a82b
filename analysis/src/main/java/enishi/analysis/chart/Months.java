package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months in words. */
public final class Months {

    private Months() {}

    /** A month with its year. */
    public static String name(YearMonth month, Language language) {
        return language.of(
                month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear(),
                month.getYear() + "年" + month.getMonthValue() + "月");
    }
}
