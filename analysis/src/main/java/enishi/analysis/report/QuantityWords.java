package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.history.Quantity;

/**
 * Observed quantities of an NGO, in words.
 *
 * @param language the language
 */
record QuantityWords(Language language) {

    private static final int MOST_DECIMALS = 12;

    /** A value with its unit. */
    String value(Quantity quantity, double value) {
        if (Double.isNaN(value)) {
            return language.of("none", "なし");
        }
        boolean whole = value == Math.rint(value);
        return switch (quantity.unit()) {
            case YEN -> new Wording(language).value(Unit.YEN, value);
            case MONTHS -> Wording.number(value, 0) + language.of(" months", "か月");
            case PERSONS -> Wording.number(value, 0) + language.of("", "人");
            default -> Wording.number(value, whole ? 0 : Math.abs(value) < 1 ? 3 : 1);
        };
    }

    /** Two values that differ, A before B, with as many decimals as it takes to see it: {@code A 0.6123, B 0.6121}. */
    String pair(Quantity quantity, double one, double other) {
        String first = value(quantity, one);
        String second = value(quantity, other);
        if (first.equals(second) && quantity.unit() == Unit.YEN) {
            first = Wording.number(one, 0) + language.of(" yen", "円");
            second = Wording.number(other, 0) + language.of(" yen", "円");
        }
        for (int decimals = 1; first.equals(second) && decimals <= MOST_DECIMALS; decimals++) {
            first = Wording.number(one, decimals);
            second = Wording.number(other, decimals);
        }
        if (first.equals(second)) {
            return language.of("in the last digits", "末尾の桁で異なる");
        }
        return "A " + first + language.of(", B ", "、B ") + second;
    }
}
