package enishi.analysis.window.live;

import enishi.analysis.window.play.History;
import enishi.analysis.window.words.Phrase;
import java.awt.Color;

/**
 * A curve of a chart.
 *
 * @param title its name
 * @param colour its colour
 * @param value its value in a month
 */
record Curve(Phrase title, Color colour, Value value) {

    /** Reads a month of a world; months before it may be read too. */
    interface Value {
        /** The value in a month; not a number where there is none. */
        double in(History history, int month);
    }
}
