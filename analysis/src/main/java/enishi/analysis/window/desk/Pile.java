package enishi.analysis.window.desk;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/** Components one below the other, as wide as the place that they scroll in. */
final class Pile extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1;
    private static final int LINE = 24;

    Pile() {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    }

    /** Adds a component that takes the whole width and no more height than it wants. */
    <C extends JComponent> C put(C component) {
        component.setAlignmentX(Component.LEFT_ALIGNMENT);
        add(component);
        return component;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? Math.max(LINE, visible.height - LINE) : LINE;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
