package enishi.analysis.comparison;

/**
 * A span of time after entry at which survival is read off.
 *
 * @param months its length, at least 1
 */
public record Horizon(int months) {

    private static final int YEAR = 12;
    private static final int HEADLINE = 10 * YEAR;
    private static final int FOUNDED_LATER = 5 * YEAR;

    /** Ten years, or the whole run if it is shorter. */
    public static Horizon headline(int runMonths) {
        return new Horizon(Math.min(HEADLINE, runMonths));
    }

    /** Five years for those founded during the run, or half the run if that is shorter: later ones are seen too briefly. */
    static Horizon foundedLater(int runMonths) {
        return new Horizon(Math.max(1, Math.min(FOUNDED_LATER, runMonths / 2)));
    }

    /** The span in names of outcomes: {@code 10y}, or {@code 30m} where it is no whole number of years. */
    String suffix() {
        return wholeYears() ? months / YEAR + "y" : months + "m";
    }

    /** The span in words: {@code 10 years}. */
    public String inWords(Language language) {
        int number = wholeYears() ? months / YEAR : months;
        String unit = wholeYears() ? "year" : "month";
        return language.of(number + " " + unit + (number == 1 ? "" : "s"), number + (wholeYears() ? "年" : "か月"));
    }

    /** The span before a noun: {@code 10-year}. */
    String attribute() {
        return wholeYears() ? months / YEAR + "-year" : months + "-month";
    }

    private boolean wholeYears() {
        return months % YEAR == 0;
    }
}
