package enishi.analysis.report;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.NgoStock;
import enishi.analysis.chart.PrefectureMap;
import enishi.analysis.chart.Provenance;
import enishi.analysis.chart.SurvivalCurves;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.statistics.ClassBreaks;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The charts about one scenario. */
final class ScenarioCharts {

    static final double LEVEL = 0.95;

    private ScenarioCharts() {}

    /**
     * The charts.
     *
     * @param runs the scenario's runs
     * @param yardstick the runs whose values set the classes of the maps, so that maps of several scenarios compare
     */
    static List<Chart> of(ScenarioRuns runs, ScenarioRuns yardstick, String title, ReportSetting setting) {
        Provenance provenance = setting.provenance(title);
        YearMonth start = runs.months().get(0);
        List<Chart> charts = new ArrayList<>();
        charts.add(new SurvivalCurves(
                runs.survival(true, LEVEL), runs.survival(false, LEVEL), start, provenance, setting.language()));
        charts.add(new NgoStock(
                runs.stock(Area.JAPAN, LEVEL),
                runs.stock(Area.METROPOLITAN, LEVEL),
                runs.stock(Area.NONMETROPOLITAN, LEVEL),
                start,
                provenance,
                setting.language()));
        for (String indicator : setting.mapIndicators()) {
            charts.add(new PrefectureMap(
                    Metrics.ALL.get(Metrics.indexOf(indicator)),
                    Arrays.stream(shown(runs, indicator)).boxed().toList(),
                    ClassBreaks.of(shown(yardstick, indicator), PrefectureMap.mostClasses()),
                    setting.prefectures(),
                    runs.months().get(runs.months().size() - 1),
                    provenance,
                    setting.language()));
        }
        return charts;
    }

    /** The values of a map; a prefecture without an active NGO in any run has none of what its NGOs add up to. */
    private static double[] shown(ScenarioRuns runs, String indicator) {
        double[] values = runs.atEnd(indicator);
        double[] active = runs.atEnd("active_ngos");
        double[] shown = new double[values.length];
        Arrays.setAll(shown, p -> active[p] == 0 && values[p] == 0 ? Double.NaN : values[p]);
        return shown;
    }
}
