package enishi.analysis.window.tour;

import enishi.analysis.chart.Palette;
import enishi.analysis.comparison.Language;
import enishi.analysis.window.tour.TourGuide.Phase;
import enishi.scenarios.definition.Words;
import enishi.scenarios.tour.TourQuestion;
import enishi.scenarios.tour.TourReveal;
import enishi.scenarios.tour.TourStep;
import enishi.sim.population.Geography;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/**
 * A tour on the screen: the step's words, its question, what came out, and the way on. Swing's thread only.
 *
 * <p>Parts have names by which they can be found: {@code tour-title}, {@code tour-text}, {@code tour-question},
 * {@code tour-answer-N}, {@code tour-verdict}, {@code tour-proceed}, {@code tour-back}, {@code tour-repeat}, {@code tour-close}.
 */
public final class TourPanel extends JPanel {

    private static final long serialVersionUID = 1;
    private static final Dimension USUAL = new Dimension(400, 400);
    private static final int MOST_ANSWERS = 4;

    private final transient TourGuide guide;
    private final transient Geography geography;
    private final transient PageKeys pages;
    private final transient List<AnswerButton> answers = new ArrayList<>();
    private final JLabel head = new JLabel();
    private final JProgressBar progress = new JProgressBar();
    private final JButton close = new JButton("×");
    private final JTextArea title = TourLook.TITLE.words("tour-title");
    private final JTextArea text = TourLook.TEXT.words("tour-text");
    private final JTextArea question = TourLook.STRONG.words("tour-question");
    private final JTextArea verdict = TourLook.STRONG.words("tour-verdict");
    private final JTextArea reveal = TourLook.TEXT.words("tour-reveal");
    private final TourColumn findings = new TourColumn(8, 0);
    private final JTextArea many = TourLook.SMALL.words("tour-many");
    private final JTextArea commands = TourLook.SMALL.words("tour-commands");
    private final TourColumn column = new TourColumn(9, 10);
    private final JScrollPane scroll = new JScrollPane(column);
    private final JButton back = new JButton();
    private final JButton repeat = new JButton();
    private final JButton proceed = new JButton();
    private transient Language language;
    private transient String seen = "";

    /**
     * A panel for a guide.
     *
     * @param guide the guide
     * @param geography the names of the prefectures
     * @param language the language at first
     * @param end what ends the tour
     */
    public TourPanel(TourGuide guide, Geography geography, Language language, Runnable end) {
        super(new BorderLayout());
        this.guide = guide;
        this.geography = geography;
        this.language = language;
        setName("tour");
        setPreferredSize(USUAL);
        setMinimumSize(new Dimension(240, 160));
        setBorder(BorderFactory.createLineBorder(Palette.GRID));
        arrange();
        obey(end);
        keys();
        pages = new PageKeys(this, guide::proceed, guide::back);
        guide.watch(this::refresh);
        refresh();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        pages.listen();
    }

    @Override
    public void removeNotify() {
        pages.leave();
        super.removeNotify();
    }

    private void arrange() {
        close.setName("tour-close");
        close.setBorder(BorderFactory.createEmptyBorder(2, 8, 2, 8));
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        head.setForeground(Palette.SOFT_INK);
        JPanel top = new JPanel(new BorderLayout(8, 0));
        top.setBorder(BorderFactory.createEmptyBorder(4, 10, 2, 4));
        top.add(head, BorderLayout.CENTER);
        top.add(close, BorderLayout.EAST);
        progress.setMaximum(guide.tour().steps().size());
        progress.setPreferredSize(new Dimension(10, 4));
        top.add(progress, BorderLayout.SOUTH);
        column.add(title);
        column.add(text);
        column.add(question);
        for (int k = 1; k <= MOST_ANSWERS; k++) {
            AnswerButton answer = new AnswerButton();
            answer.setName("tour-answer-" + k);
            answers.add(answer);
            column.add(answer);
        }
        column.add(verdict);
        column.add(reveal);
        column.add(findings);
        column.add(many);
        commands.setFocusable(true);
        column.add(commands);
        column.setBackground(Palette.PAPER);
        findings.setOpaque(false);
        scroll.getViewport().setBackground(Palette.PAPER);
        scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Palette.GRID));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        back.setName("tour-back");
        repeat.setName("tour-repeat");
        proceed.setName("tour-proceed");
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 6));
        left.add(back);
        left.add(repeat);
        JPanel right = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 6));
        right.add(proceed);
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.add(left, BorderLayout.WEST);
        bottom.add(right, BorderLayout.CENTER);
        add(top, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(bottom, BorderLayout.SOUTH);
    }

    private void obey(Runnable end) {
        close.addActionListener(e -> end.run());
        back.addActionListener(e -> guide.back());
        repeat.addActionListener(e -> guide.repeat());
        proceed.addActionListener(e -> guide.proceed());
        for (int k = 1; k <= MOST_ANSWERS; k++) {
            int number = k;
            answers.get(k - 1).addActionListener(e -> guide.answer(number));
        }
    }

    private void keys() {
        key(KeyEvent.VK_R, InputEvent.CTRL_DOWN_MASK, guide::repeat);
        for (int k = 1; k <= MOST_ANSWERS; k++) {
            int number = k;
            key(KeyEvent.VK_0 + k, InputEvent.ALT_DOWN_MASK, () -> guide.answer(number));
            key(KeyEvent.VK_NUMPAD0 + k, InputEvent.ALT_DOWN_MASK, () -> guide.answer(number));
        }
    }

    private void key(int code, int modifiers, Runnable action) {
        KeyStroke stroke = KeyStroke.getKeyStroke(code, modifiers);
        getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, stroke.toString());
        getActionMap().put(stroke.toString(), new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    /** Says everything anew, in a language and with the letters of the moment. */
    public void speak(Language other) {
        language = other;
        seen = "";
        refresh();
    }

    private String in(Words words) {
        return words.in(language.code());
    }

    private void refresh() {
        TourStep step = guide.step();
        boolean revealed = guide.isRevealed();
        head();
        set(title, in(step.title()));
        set(text, revealed ? "" : in(step.text()));
        question(step, revealed);
        reveal(step, revealed);
        buttons();
        String now = guide.shown() + "/" + revealed + "/" + language;
        if (!now.equals(seen)) {
            seen = now;
            column.revalidate();
            SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
        }
    }

    private void head() {
        int number = guide.shown() + 1;
        int steps = guide.tour().steps().size();
        head.setText(guide.tour().title(language.code())
                + language.of(" — ", "　")
                + TourPhrase.STEP.in(language, number, steps));
        progress.setValue(number);
        close.setToolTipText(TourPhrase.CLOSE.in(language));
        close.getAccessibleContext().setAccessibleName(TourPhrase.CLOSE.in(language));
    }

    private void question(TourStep step, boolean revealed) {
        TourQuestion asked = step.question();
        List<Words> given = asked == null || revealed ? List.of() : asked.answers();
        set(question, asked == null || revealed ? "" : in(asked.text()));
        Integer chosen = guide.answer();
        boolean open = guide.phase() == Phase.ASKING || guide.phase() == Phase.READY;
        for (int k = 1; k <= MOST_ANSWERS; k++) {
            AnswerButton button = answers.get(k - 1);
            boolean there = k <= given.size();
            button.setVisible(there);
            if (there) {
                String words = in(given.get(k - 1));
                if (!words.equals(button.words())) {
                    button.say(words);
                }
                button.setToolTipText(TourPhrase.ANSWER_TIP.in(language, k));
                button.setSelected(chosen != null && chosen == k);
                button.setEnabled(open || button.isSelected());
            }
        }
    }

    private void reveal(TourStep step, boolean revealed) {
        TourReveal told = step.reveal();
        TourQuestion asked = step.question();
        set(verdict, revealed && asked != null ? verdict(asked) : "");
        set(reveal, revealed && told != null ? in(told.text()) : "");
        String lines = revealed && told != null ? String.join("\n", told.commands()) : "";
        set(many, lines.isEmpty() ? "" : TourPhrase.MANY_RUNS.in(language));
        set(commands, lines);
        commands.setFont(
                new Font(Font.MONOSPACED, Font.PLAIN, TourLook.SMALL.font().getSize()));
        findings.setVisible(revealed);
        findings.removeAll();
        if (revealed) {
            TourWords words = new TourWords(language, geography);
            guide.findings().forEach(finding -> findings.add(new FindingRow(finding, words)));
        }
    }

    private String verdict(TourQuestion asked) {
        Integer right = asked.right();
        Integer given = guide.answer();
        if (right == null) {
            verdict.setForeground(Palette.INK);
            return given == null
                    ? ""
                    : TourPhrase.OPEN.in(language, in(asked.answers().get(given - 1)));
        }
        boolean met = right.equals(given);
        verdict.setForeground(met ? TourLook.AS_EXPECTED : TourLook.OTHERWISE);
        TourPhrase phrase = given == null ? TourPhrase.NO_GUESS : met ? TourPhrase.RIGHT : TourPhrase.OTHERWISE;
        return phrase.in(language, in(asked.answers().get(right - 1)));
    }

    private void buttons() {
        Phase phase = guide.phase();
        back.setText(TourPhrase.BACK.in(language));
        back.setToolTipText(TourPhrase.BACK_TIP.in(language));
        back.setEnabled(guide.shown() > 0);
        repeat.setText(TourPhrase.REPEAT.in(language));
        repeat.setToolTipText(TourPhrase.REPEAT_TIP.in(language));
        repeat.setEnabled(phase != Phase.PREPARING);
        proceed.setText(
                switch (phase) {
                    case PREPARING -> TourPhrase.PREPARING.in(language);
                    case ASKING -> TourPhrase.ASKING.in(language);
                    case READY -> TourPhrase.PLAY.in(language, guide.monthsLeft());
                    case PLAYING -> TourPhrase.PLAYING.in(language, guide.monthsLeft());
                    case PLAYED -> TourPhrase.REVEAL.in(language);
                    case DONE -> (guide.isOver() ? TourPhrase.OVER : TourPhrase.NEXT).in(language);
                });
        proceed.setToolTipText(TourPhrase.PROCEED_TIP.in(language));
        boolean waits = phase == Phase.PREPARING || phase == Phase.ASKING || guide.isOver();
        proceed.setEnabled(!waits);
        proceed.putClientProperty("JButton.buttonType", waits || phase == Phase.PLAYING ? null : "default");
    }

    private static void set(JTextArea area, String words) {
        if (!words.equals(area.getText())) {
            area.setText(words);
        }
        area.setVisible(!words.isEmpty());
    }
}
