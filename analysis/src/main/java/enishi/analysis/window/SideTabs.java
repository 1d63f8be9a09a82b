package enishi.analysis.window;

import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The right of the window: charts, policy, and what is looked at closely. */
final class SideTabs extends JTabbedPane {

    private static final long serialVersionUID = 1;
    private static final int WIDTH = 420;
    private static final Phrase[] TITLES = {Phrase.TAB_CHARTS, Phrase.TAB_POLICY, Phrase.TAB_INSPECT};
    private static final int INSPECT = 2;

    SideTabs(Speech speech, JComponent charts, JComponent policy, JComponent inspect) {
        setName("tabs");
        setMinimumSize(new Dimension(300, 200));
        for (JComponent one : new JComponent[] {charts, policy, inspect}) {
            addTab("", one);
        }
        speech.follow(() -> {
            for (int tab = 0; tab < TITLES.length; tab++) {
                setTitleAt(tab, speech.of(TITLES[tab]));
            }
        });
    }

    /** Brings what is looked at closely to the front. */
    void lookClosely() {
        setSelectedIndex(INSPECT);
    }

    /**
     * Makes room for letters of a size; 1 is the usual one.
     *
     * @return the width that they want, in pixels
     */
    int enlarge(float zoom) {
        int width = Math.round(WIDTH * zoom);
        setPreferredSize(new Dimension(width, 500));
        return width;
    }
}
