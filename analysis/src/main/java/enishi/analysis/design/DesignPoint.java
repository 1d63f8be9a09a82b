package enishi.analysis.design;

import enishi.scenarios.experiment.Factor;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A point of a design.
 *
 * @param values values of factors, in the order of the factors; one that is not there is as the scenario has it
 */
public record DesignPoint(Map<Factor, BigDecimal> values) {

    /** Copies the values. */
    public DesignPoint {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The point in words: its paths and values. */
    public String inWords() {
        return values.entrySet().stream()
                .map(entry ->
                        entry.getKey().path() + " = " + entry.getKey().lever().inWords(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /**
     * The point in words for charts: titles and values.
     *
     * @param language {@code en} or {@code ja}
     */
    public String inWords(String language) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().title().in(language) + " "
                        + entry.getKey().inWords(entry.getValue(), language))
                .collect(Collectors.joining(language.equals("ja") ? "、" : ", "));
    }
}
