package enishi.analysis.window.live;

import enishi.analysis.window.words.Phrase;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot.NgoState;
import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a live chart can show. */
public enum LiveTopic {
    /** Active NGOs by region. */
    NGOS(
            Phrase.CHART_NGOS,
            Phrase.UNIT_NGOS,
            true,
            List.of(
                    stock(Phrase.METROPOLITAN, Colours.BLUE, "active_ngos", Area.METROPOLITAN),
                    stock(Phrase.NONMETROPOLITAN, Colours.ORANGE, "active_ngos", Area.NONMETROPOLITAN))),
    /** Survival of those that were there at the beginning, by region. */
    SURVIVAL(
            Phrase.CHART_SURVIVAL,
            Phrase.UNIT_PERCENT,
            false,
            List.of(
                    survival(Phrase.METROPOLITAN, Colours.BLUE, Area.METROPOLITAN),
                    survival(Phrase.NONMETROPOLITAN, Colours.ORANGE, Area.NONMETROPOLITAN))),
    /** Trust, awareness and legitimacy. */
    ATTITUDES(
            Phrase.CHART_ATTITUDES,
            Phrase.UNIT_ZERO_TO_ONE,
            false,
            List.of(
                    stock(Phrase.CURVE_TRUST, Colours.BLUE, "mean_trust", Area.JAPAN),
                    stock(Phrase.CURVE_AWARENESS, Colours.ORANGE, "mean_awareness", Area.JAPAN),
                    stock(Phrase.CURVE_LEGITIMACY, Colours.GREEN, "mean_legitimacy", Area.JAPAN))),
    /** Incomes of the last 12 months by source. */
    MONEY(
            Phrase.CHART_MONEY,
            Phrase.UNIT_BILLION_YEN,
            true,
            List.of(
                    income(Phrase.CURVE_GIFTS, Colours.BLUE, NgoState::giftsYen),
                    income(Phrase.CURVE_GRANTS, Colours.ORANGE, NgoState::grantsYen),
                    income(Phrase.CURVE_BUSINESS, Colours.GREEN, NgoState::businessYen),
                    income(Phrase.CURVE_COMMUNITY, Colours.PINK, NgoState::communityYen),
                    income(Phrase.CURVE_RELIEF, Colours.VIOLET, NgoState::reliefGiftsYen))),
    /** Endings and foundings since the start. */
    TURNOVER(
            Phrase.CHART_TURNOVER,
            Phrase.UNIT_NGOS,
            true,
            List.of(
                    count(Phrase.CURVE_INSOLVENCY, Colours.ORANGE, "closed_insolvency"),
                    count(Phrase.CURVE_DORMANCY, Colours.BLUE, "closed_dormancy"),
                    count(Phrase.CURVE_MERGER, Colours.PINK, "closed_merger"),
                    count(Phrase.CURVE_FOUNDED, Colours.GREEN, "founded"))),
    /** Supporters by region. */
    SUPPORTERS(
            Phrase.CHART_SUPPORTERS,
            Phrase.UNIT_THOUSAND_PERSONS,
            true,
            List.of(
                    thousands(Phrase.METROPOLITAN, Colours.BLUE, Area.METROPOLITAN),
                    thousands(Phrase.NONMETROPOLITAN, Colours.ORANGE, Area.NONMETROPOLITAN)));

    private final Phrase title;
    private final Phrase unit;
    private final boolean fromZero;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final List<Curve> curves;

    LiveTopic(Phrase title, Phrase unit, boolean fromZero, List<Curve> curves) {
        this.title = title;
        this.unit = unit;
        this.fromZero = fromZero;
        this.curves = curves;
    }

    /** The colours of curves, after Okabe and Ito, and a dark one that nobody takes for another. */
    private static final class Colours {
        static final Color BLUE = new Color(0x00, 0x72, 0xB2);
        static final Color ORANGE = new Color(0xD5, 0x5E, 0x00);
        static final Color GREEN = new Color(0x00, 0x9E, 0x73);
        static final Color PINK = new Color(0xCC, 0x79, 0xA7);
        static final Color VIOLET = new Color(0x3A, 0x2A, 0x5E);

        private Colours() {}
    }

    /** Its name. */
    public Phrase title() {
        return title;
    }

    /** The unit of its values. */
    Phrase unit() {
        return unit;
    }

    /** Whether zero is always in sight. */
    boolean isFromZero() {
        return fromZero;
    }

    List<Curve> curves() {
        return curves;
    }

    private static Curve stock(Phrase title, Color colour, String metric, int area) {
        int place = Metrics.indexOf(metric);
        return new Curve(
                title,
                colour,
                (history, month) -> history.at(month).indicators().value(place, area));
    }

    private static Curve thousands(Phrase title, Color colour, int area) {
        int place = Metrics.indexOf("supporters");
        return new Curve(
                title,
                colour,
                (history, month) -> history.at(month).indicators().value(place, area) / 1000);
    }

    private static Curve survival(Phrase title, Color colour, int area) {
        return new Curve(
                title,
                colour,
                (history, month) -> 100 * history.at(month).survival().get(area));
    }

    private static Curve income(Phrase title, Color colour, ToDoubleFunction<NgoState> part) {
        return new Curve(title, colour, (history, month) -> {
            double sum = 0;
            for (NgoState ngo : history.at(month).ngos()) {
                sum += part.applyAsDouble(ngo);
            }
            return sum / 1e9;
        });
    }

    /** Counted from the first month on. */
    private static Curve count(Phrase title, Color colour, String metric) {
        int place = Metrics.indexOf(metric);
        return new Curve(title, colour, (history, month) -> {
            double sum = 0;
            for (int m = 1; m <= month; m++) {
                sum += history.at(m).indicators().value(place, Area.JAPAN);
            }
            return sum;
        });
    }
}
