package enishi.analysis.window;

import enishi.analysis.chart.Palette;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** Everything that the keyboard and the mouse can do, over the whole window; any click or Escape takes it away. */
final class HelpOverlay extends JComponent {

    private static final long serialVersionUID = 1;
    private static final Color VEIL = new Color(0x22, 0x22, 0x22, 0xA8);
    private static final String CLOSE = "close";

    private final transient Speech speech;

    HelpOverlay(Speech speech) {
        this.speech = speech;
        setName("help-overlay");
        setLayout(new GridBagLayout());
        setFocusable(true);
        speech.follow(() -> {
            if (isVisible()) {
                write();
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                setVisible(false);
            }
        });
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), CLOSE);
        getActionMap().put(CLOSE, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                setVisible(false);
            }
        });
    }

    void swap() {
        if (isVisible()) {
            setVisible(false);
            return;
        }
        write();
        setVisible(true);
        requestFocusInWindow();
    }

    private void write() {
        removeAll();
        JPanel card = new JPanel(new GridBagLayout());
        card.setBackground(Palette.PAPER);
        card.setBorder(BorderFactory.createEmptyBorder(18, 26, 18, 26));
        GridBagConstraints at = new GridBagConstraints();
        at.anchor = GridBagConstraints.WEST;
        at.insets = new Insets(2, 6, 2, 14);
        JLabel title = new JLabel(speech.of(Phrase.HELP_TITLE));
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.4f));
        at.gridwidth = 4;
        at.gridx = 0;
        at.gridy = 0;
        card.add(title, at);
        at.gridwidth = 1;
        Shortcut[] all = Shortcut.values();
        int rows = (all.length + 1) / 2;
        for (int i = 0; i < all.length; i++) {
            at.gridy = 1 + i % rows;
            at.gridx = 2 * (i / rows);
            JLabel keys = new JLabel(all[i].keys());
            keys.setFont(keys.getFont().deriveFont(Font.BOLD));
            card.add(keys, at);
            at.gridx++;
            card.add(new JLabel(speech.of(all[i].words())), at);
        }
        at.gridx = 0;
        at.gridwidth = 4;
        for (Phrase line : new Phrase[] {
            Phrase.HELP_MOUSE, Phrase.HELP_TAB_KEY, Phrase.HELP_DESK, Phrase.HELP_TOUR, Phrase.HELP_CLOSE
        }) {
            at.gridy = at.gridy < rows ? rows + 1 : at.gridy + 1;
            card.add(new JLabel(speech.of(line)), at);
        }
        add(card);
        revalidate();
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(VEIL);
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
