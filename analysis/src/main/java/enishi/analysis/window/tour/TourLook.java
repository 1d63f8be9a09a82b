package enishi.analysis.window.tour;

import enishi.analysis.chart.Palette;
import java.awt.Color;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** How words look in the panel of a tour. */
enum TourLook {
    /** Lesser words. */
    SMALL(0.95f, false),
    /** Usual words. */
    TEXT(1.12f, false),
    /** A question, the name of a finding. */
    STRONG(1.12f, true),
    /** The title of a step. */
    TITLE(1.4f, true);

    /** What came out as expected, or was guessed as the model has it. */
    static final Color AS_EXPECTED = new Color(0x00, 0x5A, 0x8E);
    /** What came out otherwise. */
    static final Color OTHERWISE = new Color(0xA8, 0x47, 0x00);

    private final float part;
    private final boolean bold;

    TourLook(float part, boolean bold) {
        this.part = part;
        this.bold = bold;
    }

    /** Its letters, as large as the window's are at the moment. */
    Font font() {
        Font usual = UIManager.getFont("Label.font");
        return usual.deriveFont(bold ? Font.BOLD : Font.PLAIN, usual.getSize2D() * part);
    }

    /** Words that wrap, and can be selected but not changed. */
    JTextArea words(String name) {
        JTextArea area = new JTextArea() {
            private static final long serialVersionUID = 1;

            @Override
            public void updateUI() {
                super.updateUI();
                setFont(font());
                setOpaque(false);
                setBorder(BorderFactory.createEmptyBorder());
            }
        };
        area.setName(name);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setForeground(this == SMALL ? Palette.SOFT_INK : Palette.INK);
        return area;
    }
}
