package enishi.analysis.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Words on a canvas. */
final class Text {

    private static final char FIRST_JAPANESE = '\u2E80';
    private static final String NOT_FIRST = "。、）」・～：％ー";
    private static final String NOT_LAST = "（「";

    private Text() {}

    static void left(Graphics2D g, Font font, String text, double x, double baseline) {
        g.setFont(font);
        g.drawString(text, (float) x, (float) baseline);
    }

    static void right(Graphics2D g, Font font, String text, double x, double baseline) {
        left(g, font, text, x - width(g, font, text), baseline);
    }

    static void centred(Graphics2D g, Font font, String text, double x, double baseline) {
        left(g, font, text, x - width(g, font, text) / 2, baseline);
    }

    /** Words between two places, in smaller letters where they would be too wide. */
    static void fitted(Graphics2D g, Font font, String text, double left, double right, double baseline) {
        double share = (right - left) / width(g, font, text);
        left(g, share < 1 ? font.deriveFont((float) (font.getSize2D() * share)) : font, text, left, baseline);
    }

    static double width(Graphics2D g, Font font, String text) {
        return font.getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    /** As {@link #wrap}, with lines of about the same length. */
    static List<String> wrapEvenly(Graphics2D g, Font font, String text, double width) {
        int lines = wrap(g, font, text, width).size();
        double narrow = width / lines;
        double wide = width;
        while (wide - narrow > 4) {
            double middle = (narrow + wide) / 2;
            if (wrap(g, font, text, middle).size() > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return wrap(g, font, text, wide);
    }

    /** Breaks a text into lines that fit: at blanks, or between Japanese characters. */
    static List<String> wrap(Graphics2D g, Font font, String text, double width) {
        FontMetrics metrics = g.getFontMetrics(font);
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (metrics.stringWidth(rest) > width) {
            int end = rest.length() - 1;
            while (end > 1 && (metrics.stringWidth(rest.substring(0, end)) > width || !breaks(rest, end))) {
                end--;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static boolean breaks(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ' ' || after == ' ') {
            return true;
        }
        return (before >= FIRST_JAPANESE || after >= FIRST_JAPANESE)
                && NOT_FIRST.indexOf(after) < 0
                && NOT_LAST.indexOf(before) < 0;
    }
}
