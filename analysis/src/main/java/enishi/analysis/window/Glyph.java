package enishi.analysis.window;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import javax.swing.UIManager;

/** A sign on a button, drawn so that it is sharp at any size. */
final class Glyph implements Icon {

    /** What it shows. */
    enum Shape {
        PLAY,
        PAUSE,
        STEP,
        BACK
    }

    private static final int SIZE = 16;

    private final Shape shape;
    private final float zoom;

    Glyph(Shape shape, float zoom) {
        this.shape = shape;
        this.zoom = zoom;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(x, y);
        g.scale(zoom, zoom);
        Color disabled = UIManager.getColor("Button.disabledText");
        g.setColor(on.isEnabled() || disabled == null ? on.getForeground() : disabled);
        switch (shape) {
            case PLAY -> triangle(g, 3, 14);
            case PAUSE -> {
                bar(g, 3);
                bar(g, 9.5);
            }
            case STEP -> {
                triangle(g, 2, 10.5);
                bar(g, 11);
            }
            case BACK -> {
                bar(g, 1.5);
                triangle(g, 14.5, 6);
            }
        }
        g.dispose();
    }

    private static void bar(Graphics2D g, double x) {
        g.fill(new Rectangle2D.Double(x, 2, 3.5, 12));
    }

    private static void triangle(Graphics2D g, double base, double tip) {
        Path2D path = new Path2D.Double();
        path.moveTo(base, 2);
        path.lineTo(tip, 8);
        path.lineTo(base, 14);
        path.closePath();
        g.fill(path);
    }

    @Override
    public int getIconWidth() {
        return Math.round(SIZE * zoom);
    }

    @Override
    public int getIconHeight() {
        return Math.round(SIZE * zoom);
    }
}
