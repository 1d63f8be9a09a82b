package enishi.analysis.calibration;

import enishi.analysis.result.JsonFile;
import enishi.scenarios.calibration.CalibrationSpace;
import enishi.scenarios.definition.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A scenario that extends the baseline with the values of a point, in the burn-in too. */
public final class CalibratedScenario {

    private static final String BASELINE = "baseline-japan";

    private CalibratedScenario() {}

    /**
     * The text of its file.
     *
     * @param id its id
     * @param title its title
     * @param provenance where the values come from, in words
     */
    public static String json(String id, Words title, Words provenance, CalibrationSpace space, double[] shares) {
        Map<String, Map<String, BigDecimal>> rules = new LinkedHashMap<>();
        space.values(shares).forEach((path, value) -> {
            String[] parts = path.split("\\.", -1);
            rules.computeIfAbsent(parts[1], rule -> new LinkedHashMap<>()).put(parts[2], plain(value));
        });
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", id);
        file.put("title", said(title));
        file.put("extends", BASELINE);
        file.put("description", said(provenance));
        file.put("parameters", rules);
        file.put("burnIn", Map.of("parameters", rules));
        return JsonFile.text(file);
    }

    private static Map<String, String> said(Words words) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("en", words.en());
        said.put("ja", words.in("ja"));
        return said;
    }

    /** Without trailing zeros, but as a number that people write, not as a power of ten. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
