package enishi.analysis.window.tour;

import enishi.analysis.chart.Palette;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JToggleButton;

/** An answer to choose, whose words wrap. */
final class AnswerButton extends JToggleButton {

    private static final long serialVersionUID = 1;
    private static final int HIGH = 3;
    private static final int WIDE = 10;
    private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

    private String words = "";

    void say(String newWords) {
        words = newWords;
        getAccessibleContext().setAccessibleName(newWords);
        revalidate();
        repaint();
    }

    String words() {
        return words;
    }

    private List<TextLayout> lines(int width) {
        List<TextLayout> lines = new ArrayList<>();
        if (words.isEmpty()) {
            return lines;
        }
        AttributedString text = new AttributedString(words);
        text.addAttribute(TextAttribute.FONT, TourLook.TEXT.font());
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), SCREEN);
        while (measurer.getPosition() < words.length()) {
            lines.add(measurer.nextLayout(Math.max(40, width)));
        }
        return lines;
    }

    private int room() {
        Insets border = getInsets();
        return getWidth() - Math.max(border.left, WIDE) - Math.max(border.right, WIDE);
    }

    @Override
    public Dimension getPreferredSize() {
        float height = 0;
        for (TextLayout line : lines(room())) {
            height += line.getAscent() + line.getDescent() + line.getLeading();
        }
        return new Dimension(100, Math.round(height) + 2 * HIGH + 2);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D drawing = (Graphics2D) graphics.create();
        drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.setColor(isEnabled() || isSelected() ? Palette.INK : Palette.SOFT_INK);
        float y = HIGH + 1;
        for (TextLayout line : lines(room())) {
            y += line.getAscent();
            line.draw(drawing, Math.max(getInsets().left, WIDE), y);
            y += line.getDescent() + line.getLeading();
        }
        drawing.dispose();
    }
}
