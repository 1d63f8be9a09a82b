package enishi.scenarios.tour;

import enishi.scenarios.mechanism.Measure;
import enishi.scenarios.mechanism.Measure.Reading;
import enishi.scenarios.problem.Wording;
import enishi.scenarios.validation.Report;
import enishi.sim.metric.Area;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks what a tour expects: that it can be measured, that it is held against something, and that its numbers are possible. */
final class TourExpectations {

    /** The window follows NGOs, but not by the income with which they began. */
    private static final List<String> NAMES = Measure.names().stream()
            .filter(name -> !name.equals(Measure.SURVIVAL_OF_SMALL))
            .toList();

    private final Report report;

    TourExpectations(Report report) {
        this.report = report;
    }

    /**
     * Checks one.
     *
     * @param expected what is expected
     * @param played months that the worlds have lived then
     * @param at where it stands
     */
    void check(TourExpectation expected, int played, String at) {
        if (!NAMES.contains(expected.outcome())) {
            unknown(expected.outcome(), NAMES, at + "/outcome");
        } else {
            measured(expected, at);
        }
        if (played == 0 && expected.against() != TourAgainst.AREA) {
            report.problem(at, "nothing has been played by then", "play in this step or before", null);
        }
        if ((expected.within() == null) == (expected.expected() == TourChange.NONE)) {
            report.problem(
                    at + "/within",
                    expected.within() == null ? "it is missing" : "it means nothing where a difference is expected",
                    "a number where expected is none, and only there",
                    null);
        }
        TourBounds change = expected.change();
        if (change != null) {
            bounds(change, expected.expected(), at + "/change");
        }
        if (expected.held() > expected.of()) {
            report.problem(at + "/held", "it is above the number of runs", "0 to " + expected.of(), null);
        }
    }

    private void bounds(TourBounds change, TourChange expected, String at) {
        if (change.from() > change.to()) {
            report.problem(at + "/from", "it is above the upper bound", "at most " + change.to(), null);
        } else if (expected == TourChange.MORE && change.from() < 0) {
            report.problem(at + "/from", "it is below 0 where more is expected", "0 or more", null);
        } else if (expected == TourChange.LESS && change.to() > 0) {
            report.problem(at + "/to", "it is above 0 where less is expected", "0 or less", null);
        }
    }

    private void measured(TourExpectation expected, String at) {
        Measure measure = expected.measure();
        boolean survival = measure.reading() == Reading.SURVIVAL;
        List<String> areas =
                IntStream.range(0, measure.areas()).mapToObj(Area::code).toList();
        area(expected.area(), areas, at + "/area");
        String other = expected.otherArea();
        if ((other == null) == (expected.against() == TourAgainst.AREA)) {
            report.problem(
                    at + "/otherArea",
                    other == null ? "it is missing" : "it means nothing here",
                    "an area where against is area, and only there",
                    null);
        } else if (other != null) {
            area(other, areas, at + "/otherArea");
        }
        if (survival && expected.per() != TourPer.PLACE) {
            report.problem(at + "/per", "survival is a share already", "place", null);
        }
        TourBounds change = expected.change();
        if (change != null && expected.isShare() && change.to() > 1) {
            report.problem(at + "/change/to", "shares differ by 1 at most", "-1 to 1", null);
        }
        if (measure.reading() != Reading.END && expected.against() == TourAgainst.START) {
            report.problem(
                    at + "/against", "only a stock has a value when the reported time begins", "world or area", null);
        }
    }

    private void area(String given, List<String> areas, String at) {
        if (!areas.contains(given)) {
            unknown(given, areas, at);
        }
    }

    private void unknown(String given, List<String> known, String at) {
        @Nullable String maybe = Wording.maybe(given, known);
        report.problem(at, Wording.quote(given) + " is not allowed here", "one of " + String.join(", ", known), maybe);
    }
}
