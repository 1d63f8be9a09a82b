package enishi.analysis.survival;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The different values of a column, in an order that people expect: numbers by size, words by letter. */
final class Categories {

    private static final String NUMBER = "[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?";

    private Categories() {}

    static List<String> of(Stream<String> cells) {
        List<String> values = cells.distinct().toList();
        boolean numbers = values.stream().allMatch(Categories::isNumber);
        return values.stream()
                .sorted(
                        numbers
                                ? Comparator.comparingDouble(Double::parseDouble)
                                : Comparator.comparing(value -> value.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether a cell is a number with a decimal point, finite. */
    static boolean isNumber(String cell) {
        return cell.matches(NUMBER) && Double.isFinite(Double.parseDouble(cell));
    }
}
