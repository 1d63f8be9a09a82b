package enishi.analysis.window;

import enishi.analysis.window.words.Phrase;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** What the keyboard can do, wherever the cursor is. */
enum Shortcut {
    HELP(KeyEvent.VK_F1, 0, "F1", Phrase.KEY_HELP),
    WORLDS(KeyEvent.VK_F2, 0, "F2", Phrase.KEY_WORLDS),
    SEARCH(KeyEvent.VK_F3, 0, "F3", Phrase.KEY_SEARCH),
    LANGUAGE(KeyEvent.VK_F4, 0, "F4", Phrase.KEY_LANGUAGE),
    PLAY(KeyEvent.VK_F5, 0, "F5", Phrase.KEY_PLAY),
    STEP(KeyEvent.VK_F6, 0, "F6", Phrase.KEY_STEP),
    BACK(KeyEvent.VK_F7, 0, "F7", Phrase.KEY_BACK),
    SLOWER(KeyEvent.VK_F8, 0, "F8", Phrase.KEY_SLOWER),
    FASTER(KeyEvent.VK_F9, 0, "F9", Phrase.KEY_FASTER),
    INDICATOR(KeyEvent.VK_F11, 0, "F11", Phrase.KEY_INDICATOR),
    TIES(KeyEvent.VK_F12, 0, "F12", Phrase.KEY_TIES),
    PICTURE(KeyEvent.VK_P, InputEvent.CTRL_DOWN_MASK, "Ctrl + P", Phrase.KEY_PICTURE),
    TOUR(KeyEvent.VK_T, InputEvent.CTRL_DOWN_MASK, "Ctrl + T", Phrase.KEY_TOUR),
    LETTERS(KeyEvent.VK_L, InputEvent.CTRL_DOWN_MASK, "Ctrl + L", Phrase.KEY_LETTERS),
    FIRST_TAB(KeyEvent.VK_1, InputEvent.CTRL_DOWN_MASK, "Ctrl + 1", Phrase.KEY_FIRST_TAB),
    SECOND_TAB(KeyEvent.VK_2, InputEvent.CTRL_DOWN_MASK, "Ctrl + 2", Phrase.KEY_SECOND_TAB),
    THIRD_TAB(KeyEvent.VK_3, InputEvent.CTRL_DOWN_MASK, "Ctrl + 3", Phrase.KEY_THIRD_TAB);

    private final int key;
    private final int modifiers;
    private final String keys;
    private final Phrase words;

    Shortcut(int key, int modifiers, String keys, Phrase words) {
        this.key = key;
        this.modifiers = modifiers;
        this.keys = keys;
        this.words = words;
    }

    KeyStroke stroke() {
        return KeyStroke.getKeyStroke(key, modifiers);
    }

    /** Lets every shortcut be told to {@code obeyed}, wherever the cursor is in the window of a component. */
    static void bind(JComponent on, Consumer<Shortcut> obeyed) {
        for (Shortcut shortcut : values()) {
            on.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(shortcut.stroke(), shortcut);
            on.getActionMap().put(shortcut, new AbstractAction() {
                private static final long serialVersionUID = 1;

                @Override
                public void actionPerformed(ActionEvent e) {
                    obeyed.accept(shortcut);
                }
            });
        }
    }

    /** The keys as they are written on a keyboard. */
    String keys() {
        return keys;
    }

    /** What they do. */
    Phrase words() {
        return words;
    }
}
