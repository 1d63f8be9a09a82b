package enishi.analysis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * The colours of all charts: after Okabe and Ito for lines, a scale of rising darkness for maps; both can be told apart by
 * the colour-blind, and lines differ by their dashes too, so that a copy in grey still reads.
 */
public final class Palette {

    /** What everything is drawn on. */
    public static final Color PAPER = Color.WHITE;
    /** Words and what matters most. */
    public static final Color INK = new Color(0x22, 0x22, 0x22);
    /** Lesser words. */
    public static final Color SOFT_INK = new Color(0x5A, 0x5A, 0x5A);
    /** Lines behind curves. */
    public static final Color GRID = new Color(0xE2, 0xE2, 0xE2);
    /** Axes and frames. */
    public static final Color AXIS = new Color(0x8C, 0x8C, 0x8C);
    /** Where there is no value. */
    public static final Color NOTHING = new Color(0xD4, 0xD4, 0xD4);
    /** The metropolitan prefectures. */
    public static final Color METROPOLITAN = new Color(0x00, 0x72, 0xB2);
    /** The other prefectures. */
    public static final Color NONMETROPOLITAN = new Color(0xD5, 0x5E, 0x00);

    private static final List<Color> SCENARIOS = List.of(
            new Color(0x4D, 0x4D, 0x4D),
            new Color(0x00, 0x72, 0xB2),
            new Color(0xD5, 0x5E, 0x00),
            new Color(0x00, 0x9E, 0x73),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0xE6, 0x9F, 0x00),
            new Color(0x56, 0xB4, 0xE9));

    private static final List<float[]> DASHES = List.of(
            new float[] {9, 5}, new float[] {}, new float[] {20, 5}, new float[] {2, 4}, new float[] {12, 4, 2, 4});

    private static final List<Color> SEQUENCE = List.of(
            new Color(0xFF, 0xFB, 0xD1),
            new Color(0xD6, 0xEF, 0xB3),
            new Color(0x97, 0xD5, 0xB8),
            new Color(0x4F, 0xB3, 0xC2),
            new Color(0x2A, 0x85, 0xB9),
            new Color(0x28, 0x55, 0xA2),
            new Color(0x14, 0x24, 0x66));

    private static final List<Color> DIVERGING = List.of(
            new Color(0xB3, 0x58, 0x06),
            new Color(0xF1, 0xA3, 0x40),
            new Color(0xFE, 0xD8, 0xA0),
            new Color(0xD0, 0xCC, 0xE6),
            new Color(0x99, 0x8E, 0xC3),
            new Color(0x54, 0x27, 0x88));

    private Palette() {}

    /** The colour of a scenario; 0 is the baseline. */
    public static Color scenario(int index) {
        return index == 0 ? SCENARIOS.get(0) : SCENARIOS.get(1 + (index - 1) % (SCENARIOS.size() - 1));
    }

    /** The line of a scenario; 0 is the baseline, which is dashed. */
    public static Stroke line(int index) {
        float[] dash = index == 0 ? DASHES.get(0) : DASHES.get(1 + (index - 1) % (DASHES.size() - 1));
        return dash.length == 0 ? solid(3) : dashed(3, dash);
    }

    /** A line without gaps. */
    public static Stroke solid(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** A dashed line. */
    public static Stroke dashed(float width, float... dash) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The colour of a class on a map, from light to dark. */
    public static Color classColour(int index, int classes) {
        int last = SEQUENCE.size() - 1;
        int place = classes == 1 ? last / 2 : Math.round((float) index * last / (classes - 1));
        return SEQUENCE.get(place);
    }

    /** Classes on either side of zero on a map of differences. */
    public static int classesEachSide() {
        return DIVERGING.size() / 2;
    }

    /**
     * The colour of a class of differences, after Brewer's scale from orange to purple, which the colour-blind can tell
     * apart. In grey its ends look alike: whatever uses it marks the lower side by another means too.
     *
     * @param index from the most negative (0) to the most positive class
     */
    public static Color differenceColour(int index) {
        return DIVERGING.get(index);
    }

    /** The most classes that a map can show. */
    public static int mostClasses() {
        return SEQUENCE.size();
    }

    /** A colour that lets through what is behind it; {@code alpha} from 0 (nothing left of it) to 255. */
    public static Color faded(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
