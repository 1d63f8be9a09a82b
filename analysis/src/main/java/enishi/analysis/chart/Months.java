package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months in words. */
final class Months {

    private Months() {}

    static String name(YearMonth month, Language language) {
        return language.of(
                month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear(),
                month.getYear() + "年" + month.getMonthValue() + "月");
    }
}
