package enishi.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.chart.Chart;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.MadeRuns;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.ScenarioRuns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Charts of a comparison show what can be told apart, and say what they leave out. */
class ComparisonChartsTest {

    private static final List<Outcome> OUTCOMES =
            MadeRuns.outcomes("survival_2y", "ngo_years", "public_spending_per_year");

    @Test
    void ofManyScenariosChartsShowFewAndSaySo() {
        List<Chart> charts = charts(9, Language.ENGLISH);
        assertThat(caption(charts, "differences"))
                .contains("the 6 of 8 that change nonmetropolitan survival most", "Scenario 8", "Scenario 3")
                .doesNotContain("Scenario 2");
        assertThat(caption(charts, "survival")).contains("the 6 of 8 that change nonmetropolitan survival most");
        assertThat(caption(charts, "cost-effect"))
                .contains("the 6 of 8 that are on the front most often; the others unnamed", "Scenario 1")
                .doesNotContain("Scenario 7");
        assertThat(caption(charts(9, Language.JAPANESE), "differences")).contains("8のうち6");
    }

    @Test
    void ofFewScenariosTheyShowAll() {
        List<Chart> charts = charts(4, Language.ENGLISH);
        assertThat(charts).extracting(Chart::name).contains("cost-effect", "acceptability", "differences");
        assertThat(charts)
                .allSatisfy(chart -> assertThat(chart.heading().caption()).doesNotContain(" of 3 "));
    }

    private static String caption(List<Chart> charts, String name) {
        return charts.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow()
                .heading()
                .caption();
    }

    /** Survival rises from scenario to scenario; those up to the sixth gain as they cost, the others gain nothing for it. */
    private static List<Chart> charts(int scenarios, Language language) {
        List<ScenarioRuns> runs = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int s = 0; s < scenarios; s++) {
            double gain = s < 7 ? s : 0;
            ids.add("s" + s);
            titles.add("Scenario " + s);
            double[][] values = new double[OUTCOMES.size()][];
            for (int o = 0; o < values.length; o++) {
                values[o] = switch (OUTCOMES.get(o).id()) {
                    case "ngo_years" -> new double[] {10 + gain, 12 + gain, 11 + gain};
                    case "public_spending_per_year" -> new double[] {s, s, s + 0.5};
                    default -> new double[] {0.5 + 0.01 * s, 0.6 + 0.02 * s, 0.55 + 0.01 * s};
                };
            }
            runs.add(MadeRuns.of("s" + s, OUTCOMES, values));
        }
        Comparison comparison = Comparison.of(runs, 0.95);
        ComparedScenarios compared =
                new ComparedScenarios(ids, titles, OUTCOMES, Collections.nCopies(scenarios, new TreeMap<>()), 20e6);
        ReportSetting setting = new ReportSetting(language, 3, 1, 50, "test", List.of(), List.of());
        return new ComparisonCharts(comparison, CostEffectiveness.of(comparison, 20e6), compared, setting).charts();
    }
}
