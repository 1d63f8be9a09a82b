package enishi.analysis.window.tour;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Things one below the other, each as wide as there is room and as high as it then needs. */
final class TourColumn extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1;
    private static final int TALL = 10_000;
    private static final int NARROWEST = 160;
    private static final int LINE = 24;

    private final int gap;

    TourColumn(int gap, int margin) {
        this.gap = gap;
        setLayout(new Below());
        setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
    }

    private final class Below implements LayoutManager {

        @Override
        public void addLayoutComponent(String name, Component child) {
            // Children stand in the order in which they are added.
        }

        @Override
        public void removeLayoutComponent(Component child) {
            // Nothing is remembered of them.
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(NARROWEST, lay(parent, false));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return preferredLayoutSize(parent);
        }

        @Override
        public void layoutContainer(Container parent) {
            lay(parent, true);
        }

        private int lay(Container parent, boolean place) {
            Insets border = parent.getInsets();
            Container around = parent.getParent();
            int outer = parent.getWidth() > 0 ? parent.getWidth() : around == null ? 0 : around.getWidth();
            int width = Math.max(NARROWEST, outer) - border.left - border.right;
            int y = border.top;
            for (Component child : parent.getComponents()) {
                if (child.isVisible()) {
                    // Words that wrap know their height only at a width.
                    child.setSize(width, place ? child.getHeight() : TALL);
                    int height = child.getPreferredSize().height;
                    if (place) {
                        child.setBounds(border.left, y, width, height);
                    }
                    y += height + gap;
                }
            }
            return Math.max(0, y - gap) + border.bottom;
        }
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
        return visible.height - LINE;
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
