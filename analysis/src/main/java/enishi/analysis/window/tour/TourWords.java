package enishi.analysis.window.tour;

import enishi.analysis.comparison.Language;
import enishi.scenarios.io.Amounts;
import enishi.scenarios.tour.TourExpectation;
import enishi.scenarios.tour.TourPer;
import enishi.sim.metric.Area;
import enishi.sim.population.Geography;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Findings as people read them.
 *
 * @param language the language
 * @param geography the names of the prefectures
 */
record TourWords(Language language, Geography geography) {

    private static final MathContext SHORT = new MathContext(3);
    private static final double PERCENT = 100;
    private static final double LARGE = 100;

    /** What came out, both sides: {@code left 900,000 · right 663,000}. */
    String values(TourFinding finding) {
        TourExpectation expected = finding.expected();
        String value = number(expected, finding.value());
        String other = number(expected, finding.other());
        return switch (expected.against()) {
            case WORLD -> TourPhrase.AS_IT_IS.in(language, other) + gap() + TourPhrase.CHANGED.in(language, value);
            case START -> TourPhrase.AT_START.in(language, other) + gap() + TourPhrase.NOW.in(language, value);
            case AREA -> inArea(expected.areaAgainst(), other) + gap() + inArea(expected.area(), value);
        };
    }

    /** How this run stands to many: {@code less, as in 19 of 20 runs}. */
    String verdict(TourFinding finding) {
        TourExpectation expected = finding.expected();
        TourPhrase phrase = finding.holds() ? TourPhrase.HELD : TourPhrase.NOT_HELD;
        return phrase.in(language, direction(expected), expected.held(), expected.of());
    }

    /** What is compared. */
    String title(TourFinding finding) {
        return finding.expected().title().in(language.code());
    }

    private String direction(TourExpectation expected) {
        boolean level = isLevel(expected);
        return switch (expected.expected()) {
            case MORE -> (level ? TourPhrase.HIGHER : TourPhrase.MORE).in(language);
            case LESS -> (level ? TourPhrase.LOWER : TourPhrase.LESS).in(language);
            case NONE -> TourPhrase.NONE.in(language);
        };
    }

    /** Whether it is high or low, as trust, rates and medians are, rather than much or little. */
    private static boolean isLevel(TourExpectation expected) {
        return expected.isShare()
                || expected.unit().equals("1")
                || expected.outcome().startsWith("median_");
    }

    private String gap() {
        return language.of(" · ", "　");
    }

    private String inArea(String code, String number) {
        return TourPhrase.IN_AREA.in(language, area(code), number);
    }

    private String area(String code) {
        int area = Area.of(code);
        return switch (area) {
            case Area.JAPAN -> TourPhrase.JAPAN.in(language);
            case Area.METROPOLITAN -> TourPhrase.METROPOLITAN.in(language);
            case Area.NONMETROPOLITAN -> TourPhrase.NONMETROPOLITAN.in(language);
            default -> {
                int p = area - Area.FIRST_PREFECTURE;
                yield language.of(
                        geography.profile(p).nameEn(), geography.profile(p).nameJa());
            }
        };
    }

    private String number(TourExpectation expected, double value) {
        if (Double.isNaN(value)) {
            return TourPhrase.NOTHING.in(language);
        }
        if (expected.isShare()) {
            return format("#,##0.0", value * PERCENT) + language.of(" %", "％");
        }
        String unit = expected.unit();
        if (unit.startsWith("yen")) {
            BigDecimal yen = BigDecimal.valueOf(value).round(SHORT);
            BigDecimal whole = new BigDecimal(yen.toBigInteger());
            return language == Language.ENGLISH ? Amounts.text(whole) : Amounts.japaneseText(whole);
        }
        if (unit.equals("1")) {
            return format("0.000", value);
        }
        boolean count = expected.per() == TourPer.PLACE && value == Math.rint(value);
        return format(count || value >= LARGE ? "#,##0" : "#,##0.0", value);
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
