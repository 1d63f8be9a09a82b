package enishi.analysis.window;

import enishi.analysis.window.play.Clock;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.BorderLayout;
import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;

/** The line at the bottom: what the clock is doing, what to do next, and how far the burn-in is. */
final class StatusBar extends JPanel {

    private static final long serialVersionUID = 1;
    private static final Color ALARM = new Color(0x9E, 0x1B, 0x1B);
    private static final int STEPS = 1000;

    private final transient Speech speech;
    private final JLabel words = new JLabel(" ");
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private String note = "";

    StatusBar(Speech speech) {
        super(new BorderLayout(12, 0));
        this.speech = speech;
        setBorder(BorderFactory.createEmptyBorder(3, 12, 4, 12));
        words.setName("status");
        progress.setName("progress");
        add(words, BorderLayout.CENTER);
        add(progress, BorderLayout.EAST);
        speech.say(progress::setToolTipText, Phrase.PREPARING_TIP);
    }

    /** Says something until the clock has something else to say. */
    void note(String text) {
        note = text;
        words.setText(text);
        words.setForeground(null);
    }

    void refresh(Clock clock, int burnInMonths, boolean changed) {
        Clock.State state = clock.state();
        progress.setVisible(state == Clock.State.PREPARING);
        progress.setValue((int) Math.round(STEPS * clock.prepared()));
        if (changed) {
            note = "";
        }
        Throwable failure = clock.failure();
        String text = switch (state) {
            case PREPARING -> speech.of(Phrase.STATUS_PREPARING, Integer.toString(burnInMonths));
            case PAUSED -> speech.of(Phrase.STATUS_PAUSED);
            case PLAYING -> speech.of(Phrase.STATUS_PLAYING);
            case ENDED -> speech.of(Phrase.STATUS_ENDED);
            case FAILED -> speech.of(Phrase.STATUS_FAILED, failure == null ? "" : String.valueOf(failure.getMessage()));
            case CLOSED -> "";
        };
        String wanted = note.isEmpty() ? text : note;
        if (!wanted.equals(words.getText())) {
            words.setText(wanted);
            words.setForeground(state == Clock.State.FAILED ? ALARM : null);
        }
    }
}
