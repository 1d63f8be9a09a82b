package enishi.analysis.window;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import enishi.analysis.chart.Typeface;
import enishi.analysis.comparison.Language;
import java.awt.Font;
import java.util.List;
import java.util.Map;
import javax.swing.InputMap;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** How the window looks. */
final class Theme {

    /** Sizes of letters that can be chosen, as parts of the usual one. */
    static final float[] ZOOMS = {1, 1.15f, 1.3f, 1.5f};

    private static final float LETTERS = 13;
    private static final int TIP_MILLISECONDS = 20_000;

    private Theme() {}

    /** Sets the look before the first component is made. */
    static void set(Language language, float zoom) {
        FlatLaf.setGlobalExtraDefaults(Map.of("@accentColor", "#0072B2"));
        font(language, zoom);
        FlatLightLaf.setup();
        UIManager.put("Component.focusWidth", 2);
        UIManager.put("Button.arc", 8);
        // A button with two letters need not be as wide as one with a word.
        UIManager.put("Button.minimumWidth", 0);
        UIManager.put("Component.arc", 8);
        UIManager.put("TabbedPane.showTabSeparators", true);
        UIManager.put("TitlePane.unifiedBackground", true);
        UIManager.put("Component.hideMnemonics", false);
        freeShortcuts();
        ToolTipManager.sharedInstance().setDismissDelay(TIP_MILLISECONDS);
    }

    /** Split panes, tables and others would keep some keys of the window for themselves when they have the focus. */
    private static void freeShortcuts() {
        for (Object name : List.copyOf(UIManager.getLookAndFeelDefaults().keySet())) {
            if (name.toString().endsWith("InputMap") && UIManager.get(name) instanceof InputMap keys) {
                for (Shortcut shortcut : Shortcut.values()) {
                    keys.remove(shortcut.stroke());
                }
            }
        }
    }

    /** Gives every window other letters. */
    static void change(Language language, float zoom) {
        font(language, zoom);
        FlatLaf.updateUI();
    }

    private static void font(Language language, float zoom) {
        Font plain = Typeface.of(language).plain(LETTERS * zoom);
        UIManager.put("defaultFont", new FontUIResource(plain));
    }
}
