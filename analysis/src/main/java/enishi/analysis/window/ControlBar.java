package enishi.analysis.window;

import enishi.analysis.chart.Months;
import enishi.analysis.comparison.Language;
import enishi.analysis.window.play.Clock;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.WorldPicture;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;

/** The bar on top: the clock, its speed, which worlds are in sight, seed, language, letters, picture, help. */
final class ControlBar extends JPanel {

    private static final long serialVersionUID = 1;
    /** Months a second at each notch of the slider. */
    private static final double[] SPEEDS = {0.5, 1, 2, 4, 8, 12, 24, Clock.fastest()};

    private static final int USUAL_SPEED = 3;

    private final transient Speech speech;
    private final JButton play = button("play", Phrase.PLAY, Phrase.PLAY_TIP);
    private final JButton step = button("step", Phrase.STEP, Phrase.STEP_TIP);
    private final JButton back = button("back", Phrase.BACK, Phrase.BACK_TIP);
    private final JSlider speed = new JSlider(0, SPEEDS.length - 1, USUAL_SPEED);
    private final JLabel speedWords = new JLabel();
    private final JToggleButton worlds = new JToggleButton();
    private final JLabel date = new JLabel(" ");
    private final JTextField seed = new JTextField(5);
    private final JLabel seedWords = new JLabel();
    private final JButton language = button("language", Phrase.OTHER_LANGUAGE, Phrase.LANGUAGE_TIP);
    private final JButton letters = button("letters", Phrase.LETTERS, Phrase.LETTERS_TIP);
    private final JButton save = button("save-picture", Phrase.SAVE_PICTURE, Phrase.SAVE_PICTURE_TIP);
    private final JButton tour = button("tours", Phrase.TOUR, Phrase.TOUR_TIP);
    private final JButton help = button("help", Phrase.HELP, Phrase.HELP_TIP);
    private long played;
    /** Of the date, in pixels, so that rows do not change with months. */
    private int widest;

    private final GridBagLayout grid = new GridBagLayout();
    private final JPanel lead = group(back, play, step, speed, speedWords);
    private final JPanel choices = group(seedWords, seed, worlds, language, letters, save, tour, help);
    private float zoom = 1;
    private Clock.State state = Clock.State.PREPARING;

    /** What the bar asks the window for. */
    interface Listener {
        void toggle();

        void step();

        void back();

        void speed(double monthsPerSecond);

        void worlds(boolean two);

        void seed(String wanted);

        void language(Language other);

        void letters();

        void save();

        void help();

        void tours();
    }

    ControlBar(Speech speech, Listener listener) {
        this.speech = speech;
        setLayout(grid);
        setBorder(BorderFactory.createEmptyBorder(6, 8, 4, 8));
        worlds.setName("worlds");
        worlds.setSelected(true);
        speed.setName("speed");
        speed.setSnapToTicks(true);
        speed.setMajorTickSpacing(1);
        speed.setPreferredSize(new Dimension(110, speed.getPreferredSize().height));
        seed.setName("seed");
        date.setName("date");
        date.setHorizontalAlignment(JLabel.CENTER);
        date.setMinimumSize(new Dimension(0, 0));
        add(lead, cell(0, 0, 0));
        add(date, cell(1, 0, 1));
        add(choices, cell(2, 0, 0));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                arrange();
            }
        });
        tell(listener);
        speech.follow(this::words);
    }

    private void tell(Listener listener) {
        play.addActionListener(e -> listener.toggle());
        step.addActionListener(e -> listener.step());
        back.addActionListener(e -> listener.back());
        speed.addChangeListener(e -> {
            speedWords();
            listener.speed(SPEEDS[speed.getValue()]);
        });
        worlds.addActionListener(e -> {
            words();
            listener.worlds(worlds.isSelected());
        });
        seed.addActionListener(e -> listener.seed(seed.getText().strip()));
        seed.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                // What was not confirmed is not played.
                seed.setText(Long.toString(played));
            }
        });
        language.addActionListener(
                e -> listener.language(speech.language() == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH));
        letters.addActionListener(e -> listener.letters());
        save.addActionListener(e -> listener.save());
        tour.addActionListener(e -> listener.tours());
        help.addActionListener(e -> listener.help());
    }

    /** The usual speed, months a second. */
    static double usualSpeed() {
        return SPEEDS[USUAL_SPEED];
    }

    private static JButton button(String name, Phrase words, Phrase tip) {
        JButton button = new JButton();
        button.setName(name);
        button.putClientProperty(Phrase.class, new Phrase[] {words, tip});
        return button;
    }

    private static JPanel group(JComponent... members) {
        JPanel group = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 0));
        for (JComponent member : members) {
            group.add(member);
        }
        return group;
    }

    private static GridBagConstraints cell(int x, int y, double share) {
        GridBagConstraints cell = new GridBagConstraints();
        cell.gridx = x;
        cell.gridy = y;
        cell.weightx = share;
        cell.fill = share > 0 ? GridBagConstraints.HORIZONTAL : GridBagConstraints.NONE;
        return cell;
    }

    /** Puts what does not fit, with large letters or in a narrow window, into a second row. */
    private void arrange() {
        for (JPanel group : new JPanel[] {lead, choices}) {
            group.setMinimumSize(group.getPreferredSize());
        }
        Insets edge = getInsets();
        int needed = lead.getPreferredSize().width + widest + choices.getPreferredSize().width + edge.left + edge.right;
        GridBagConstraints place = cell(2, 0, 0);
        if (getWidth() > 0 && needed > getWidth()) {
            place = cell(0, 1, 0);
            place.gridwidth = GridBagConstraints.REMAINDER;
            place.anchor = GridBagConstraints.LINE_START;
            place.insets = new Insets(4, 0, 0, 0);
        }
        grid.setConstraints(choices, place);
        revalidate();
    }

    private void words() {
        for (AbstractButton button : new AbstractButton[] {step, back, language, letters, save, tour, help}) {
            if (button.getClientProperty(Phrase.class) instanceof Phrase[] phrases) {
                button.setText(speech.of(phrases[0]));
                button.setToolTipText(speech.of(phrases[1]));
                button.getAccessibleContext().setAccessibleName(speech.of(phrases[0]));
            }
        }
        step.setText("");
        back.setText("");
        step.getAccessibleContext().setAccessibleName(speech.of(Phrase.STEP));
        back.getAccessibleContext().setAccessibleName(speech.of(Phrase.BACK));
        worlds.setText(speech.of(worlds.isSelected() ? Phrase.TWO_WORLDS : Phrase.ONE_WORLD));
        worlds.setToolTipText(speech.of(Phrase.WORLDS_TIP));
        seedWords.setText(speech.of(Phrase.SEED));
        seedWords.setLabelFor(seed);
        seed.setToolTipText(speech.of(Phrase.SEED_TIP));
        speed.setToolTipText(speech.of(Phrase.SPEED_TIP));
        speed.getAccessibleContext().setAccessibleName(speech.of(Phrase.SPEED_TIP));
        speedWords();
        playWords();
    }

    private void speedWords() {
        double value = SPEEDS[speed.getValue()];
        speedWords.setText(
                value >= Clock.fastest()
                        ? speech.of(Phrase.FASTEST)
                        : speech.of(Phrase.MONTHS_A_SECOND, value < 1 ? "½" : Integer.toString((int) value)));
    }

    private void playWords() {
        boolean playing = state == Clock.State.PLAYING;
        play.setText(speech.of(playing ? Phrase.PAUSE : Phrase.PLAY));
        play.setIcon(new Glyph(playing ? Glyph.Shape.PAUSE : Glyph.Shape.PLAY, zoom));
        play.setToolTipText(speech.of(Phrase.PLAY_TIP));
        step.setIcon(new Glyph(Glyph.Shape.STEP, zoom));
        back.setIcon(new Glyph(Glyph.Shape.BACK, zoom));
    }

    void enlarge(float newZoom) {
        zoom = newZoom;
        date.setFont(play.getFont().deriveFont(Font.BOLD, play.getFont().getSize2D() * 1.45f));
        speed.setPreferredSize(
                new Dimension(Math.round(110 * Math.min(1.3f, newZoom)), speed.getPreferredSize().height));
        words();
        widest = date.getPreferredSize().width;
        arrange();
    }

    void showSeed(long value) {
        played = value;
        seed.setText(Long.toString(value));
    }

    /** Moves the speed by notches. */
    void faster(int notches) {
        speed.setValue(speed.getValue() + notches);
    }

    /** Shows both worlds, or that of the policy alone. */
    void showWorlds(boolean two) {
        if (worlds.isSelected() != two) {
            worlds.doClick();
        }
    }

    /** Where the menu of tours opens. */
    JComponent tourPlace() {
        return tour;
    }

    void swapWorlds() {
        worlds.doClick();
    }

    /** Shows what the clock is doing. */
    void refresh(Clock.State newState, Stage stage, int months) {
        if (state != newState) {
            state = newState;
            playWords();
        }
        boolean ready = state == Clock.State.PAUSED || state == Clock.State.PLAYING;
        boolean awoken = ready && !play.isEnabled();
        play.setEnabled(ready);
        if (awoken
                && !(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent)) {
            // The space bar plays from now on.
            play.requestFocusInWindow();
        }
        step.setEnabled(state == Clock.State.PAUSED);
        back.setEnabled(state != Clock.State.PREPARING && state != Clock.State.CLOSED);
        WorldPicture picture = stage.picture(Side.POLICY);
        String words = picture == null
                ? speech.of(Phrase.PREPARING)
                : speech.of(
                        Phrase.DATE,
                        Months.name(picture.calendar(), speech.language()),
                        Integer.toString(picture.month()),
                        Integer.toString(months));
        if (!words.equals(date.getText())) {
            date.setText(words);
            int width = date.getPreferredSize().width;
            if (width > widest) {
                widest = width;
                arrange();
            }
        }
    }
}
