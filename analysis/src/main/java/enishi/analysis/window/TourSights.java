package enishi.analysis.window;

import enishi.analysis.window.inspect.InspectPanel;
import enishi.analysis.window.live.ChartStack;
import enishi.analysis.window.live.LiveTopic;
import enishi.analysis.window.map.MapIndicator;
import enishi.scenarios.tour.TourChart;
import enishi.scenarios.tour.TourMap;
import enishi.scenarios.tour.TourView;

/**
 * What of the window a tour can turn to.
 *
 * @param maps the maps
 * @param charts the charts
 * @param controls the bar on top
 * @param inspect where prefectures are looked into
 */
record TourSights(MapStage maps, ChartStack charts, ControlBar controls, InspectPanel inspect) {

    /** Turns to what a step wants to be looked at. */
    void show(TourView view) {
        TourMap map = view.map();
        TourChart chart = view.chart();
        Boolean ties = view.ties();
        Integer worlds = view.worlds();
        if (map != null) {
            maps.bar().choose(MapIndicator.valueOf(map.name()));
        }
        if (chart != null) {
            charts.front(LiveTopic.valueOf(chart.name()));
        }
        if (ties != null) {
            maps.bar().showTies(ties);
        }
        if (worlds != null) {
            controls.showWorlds(worlds == 2);
        }
    }
}
