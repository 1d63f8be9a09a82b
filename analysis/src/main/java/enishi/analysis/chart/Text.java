package enishi.analysis.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Words on a canvas. */
final class Text {

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

    static double width(Graphics2D g, Font font, String text) {
        return font.getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    /** Breaks a text into lines that fit; between words, or between letters where there are no blanks. */
    static List<String> wrap(Graphics2D g, Font font, String text, double width) {
        FontMetrics metrics = g.getFontMetrics(font);
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (metrics.stringWidth(rest) > width) {
            int end = rest.length();
            while (end > 1 && metrics.stringWidth(rest.substring(0, end)) > width) {
                end--;
            }
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > end / 2 ? blank : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }
}
