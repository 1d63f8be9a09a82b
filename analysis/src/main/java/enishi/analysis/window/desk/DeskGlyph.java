package enishi.analysis.window.desk;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/** Signs on the desk, drawn so that they need no font and are sharp at any size. */
enum DeskGlyph implements Icon {
    /** Levers are folded away. */
    FOLDED {
        @Override
        void draw(Graphics2D g) {
            g.fill(triangle(4, 2, 11, 7, 4, 12));
        }
    },
    /** Levers are seen. */
    UNFOLDED {
        @Override
        void draw(Graphics2D g) {
            g.fill(triangle(2, 4, 12, 4, 7, 11));
        }
    },
    /** Back to where it was. */
    RESET {
        @Override
        void draw(Graphics2D g) {
            g.setStroke(new BasicStroke(1.7f));
            g.draw(new Arc2D.Double(2.5, 2.5, 9, 9, 120, -290, Arc2D.OPEN));
            g.fill(triangle(0.5, 5.5, 6.8, 4.6, 3.2, 0));
        }
    },
    /** Away with it. */
    CROSS {
        @Override
        void draw(Graphics2D g) {
            g.setStroke(new BasicStroke(1.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new Line2D.Double(3, 3, 11, 11));
            g.draw(new Line2D.Double(3, 11, 11, 3));
        }
    };

    private static final float SIZE = 14;
    private static final float USUAL_LETTERS = 13;

    abstract void draw(Graphics2D g);

    private static Path2D triangle(double ax, double ay, double bx, double by, double cx, double cy) {
        Path2D path = new Path2D.Double();
        path.moveTo(ax, ay);
        path.lineTo(bx, by);
        path.lineTo(cx, cy);
        path.closePath();
        return path;
    }

    /** As large as the letters of the window ask for. */
    private static float zoom() {
        return Look.font(false, 1).getSize2D() / USUAL_LETTERS;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        g.scale(zoom(), zoom());
        g.setColor(on.getForeground());
        draw(g);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return Math.round(SIZE * zoom());
    }

    @Override
    public int getIconHeight() {
        return Math.round(SIZE * zoom());
    }
}
