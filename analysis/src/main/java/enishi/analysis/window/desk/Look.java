package enishi.analysis.window.desk;

import enishi.analysis.chart.Palette;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.LayoutManager;
import java.awt.event.ActionEvent;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** What the parts of the desk have in common in how they look and obey. */
final class Look {

    /** What differs from the scenario. */
    static final Color CHANGED = new Color(0x00, 0x5A, 0x8E);
    /** What was refused. */
    static final Color REFUSED = new Color(0xB0, 0x3A, 0x00);
    /** Lesser words. */
    static final Color SOFT = Palette.SOFT_INK;

    /** Lines between things. */
    static final Color LINE = Palette.GRID;

    private static final int TIP_WIDTH = 280;

    private Look() {}

    /** The letters of the window, by a part larger or smaller, and perhaps bold. */
    static Font font(boolean bold, float part) {
        Font usual = UIManager.getFont("Label.font");
        return usual.deriveFont(bold ? Font.BOLD : Font.PLAIN, usual.getSize2D() * part);
    }

    /** Words of several lines for a tooltip. */
    static String tip(String... lines) {
        StringBuilder html = new StringBuilder("<html><body style='width:" + TIP_WIDTH + "px'>");
        for (String line : lines) {
            if (!line.isEmpty()) {
                html.append("<div style='margin-bottom:3px'>")
                        .append(plain(line))
                        .append("</div>");
            }
        }
        return html + "</body></html>";
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Words that wrap at the width there is, and that can be selected but not changed. */
    static JTextArea words(String name) {
        JTextArea area = new JTextArea();
        area.setName(name);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setBorder(null);
        return area;
    }

    /** A button of words and nothing around them. */
    static <B extends AbstractButton> B flat(B button) {
        button.putClientProperty("JButton.buttonType", "borderless");
        return button;
    }

    /** Says the words of a button and which letter of the keyboard presses it with Alt; 0 for none. */
    static void say(AbstractButton button, String words, char letter) {
        boolean inside = letter != 0 && words.toUpperCase(Locale.ROOT).indexOf(letter) >= 0;
        button.setText(letter == 0 || inside ? words : words.replaceFirst("(…?)$", "(" + letter + ")$1"));
        button.setMnemonic(letter);
    }

    /** Does something when a key is pressed in a component or in what it holds, if {@code when} allows it. */
    static void key(JComponent in, int key, BooleanSupplier when, Runnable work) {
        String name = "key " + key;
        in.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, 0), name);
        in.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                if (when.getAsBoolean()) {
                    work.run();
                }
            }
        });
    }

    /** Does something whenever a text changes. */
    static void watch(JTextComponent text, Runnable work) {
        text.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                work.run();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                work.run();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                work.run();
            }
        });
    }

    /** A panel that is as wide as there is place, and not higher than it must be. */
    static JPanel flatPanel(LayoutManager layout) {
        JPanel panel = new JPanel(layout) {
            private static final long serialVersionUID = 1;

            @Override
            public Dimension getMaximumSize() {
                return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
            }
        };
        panel.setOpaque(false);
        return panel;
    }
}
