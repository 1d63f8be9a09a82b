package enishi.analysis.window.tour;

import enishi.analysis.window.play.History;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.WorldPicture;
import enishi.scenarios.mechanism.Measure;
import enishi.scenarios.mechanism.Measure.Reading;
import enishi.scenarios.tour.TourExpectation;
import enishi.scenarios.tour.TourPer;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import enishi.sim.population.Geography;

/** Takes outcomes from the histories of two worlds. */
final class TourMeasure {

    private static final int ACTIVE = Metrics.indexOf("active_ngos");
    private static final double THOUSAND = 1000;
    private static final int YEAR = 12;

    private final Geography geography;

    TourMeasure(Geography geography) {
        this.geography = geography;
    }

    /** What came out of an expectation until the end of a month that both worlds have lived. */
    TourFinding of(TourExpectation expected, Stage.Pair worlds, int month) {
        String area = expected.area();
        double value = value(expected, worlds.policy(), area, month);
        double other = switch (expected.against()) {
            case WORLD -> value(expected, worlds.baseline(), area, month);
            case START -> value(expected, worlds.policy(), area, 0);
            case AREA -> value(expected, worlds.policy(), expected.areaAgainst(), month);
        };
        return new TourFinding(expected, value, other);
    }

    private double value(TourExpectation expected, History history, String areaCode, int month) {
        int area = Area.of(areaCode);
        Measure measure = expected.measure();
        Reading reading = measure.reading();
        if (reading == Reading.SURVIVAL) {
            return history.at(month).survival().get(area);
        }
        int metric = Metrics.indexOf(measure.metric());
        return switch (reading) {
            case MEAN -> sum(expected.per(), history, metric, area, month) / month;
            case PER_YEAR -> YEAR * sum(expected.per(), history, metric, area, month) / month;
            default -> at(expected.per(), history.at(month), metric, area);
        };
    }

    private double sum(TourPer per, History history, int metric, int area, int months) {
        double sum = 0;
        for (int month = 1; month <= months; month++) {
            sum += at(per, history.at(month), metric, area);
        }
        return sum;
    }

    private double at(TourPer per, WorldPicture picture, int metric, int area) {
        double value = picture.indicators().value(metric, area);
        double divisor = switch (per) {
            case PLACE -> 1;
            case NGO -> picture.indicators().value(ACTIVE, area);
            case THOUSAND_RESIDENTS -> residents(area) / THOUSAND;
        };
        return divisor == 0 ? Double.NaN : value / divisor;
    }

    private double residents(int area) {
        double sum = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (Area.contains(area, geography, p)) {
                sum += geography.residents(p);
            }
        }
        return sum;
    }
}
