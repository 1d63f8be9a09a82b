package enishi.analysis.window.tour;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/**
 * Page Down and Page Up turn the pages of a tour, whatever has the focus: they are what a presenter's remote control sends, and a
 * slider or a list would take them for itself.
 */
final class PageKeys implements KeyEventDispatcher {

    private final JComponent place;
    private final Runnable on;
    private final Runnable back;

    /**
     * Keys that work while a place can be seen in the window that is in use.
     *
     * @param place where the pages are
     * @param on turns to what comes next
     * @param back turns back
     */
    PageKeys(JComponent place, Runnable on, Runnable back) {
        this.place = place;
        this.on = on;
        this.back = back;
    }

    void listen() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    void leave() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
        boolean turns = e.getKeyCode() == KeyEvent.VK_PAGE_DOWN || e.getKeyCode() == KeyEvent.VK_PAGE_UP;
        if (!turns || e.getModifiersEx() != 0 || !place.isShowing() || !isAbove(e)) {
            return false;
        }
        if (e.getID() == KeyEvent.KEY_PRESSED) {
            (e.getKeyCode() == KeyEvent.VK_PAGE_DOWN ? on : back).run();
        }
        return true;
    }

    /** A dialog keeps its keys. */
    private boolean isAbove(KeyEvent e) {
        return SwingUtilities.getWindowAncestor(place) == SwingUtilities.getWindowAncestor(e.getComponent())
                || SwingUtilities.getWindowAncestor(place) == e.getComponent();
    }
}
