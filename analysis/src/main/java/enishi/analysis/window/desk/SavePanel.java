package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.Words;
import enishi.scenarios.problem.ScenarioException;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.io.File;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Saves a desk as a scenario file, and tells the command that runs it. */
final class SavePanel {

    private static final int GAP = 8;

    private final PolicyDesk desk;
    private final String source;
    private final Supplier<RunSettings> run;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel heading = new JLabel();
    private final JButton back = new JButton();
    private final JTextArea note = Look.words("save-note");
    private final JLabel titleWords = new JLabel();
    private final JTextField title = new JTextField();
    private final JLabel fileWords = new JLabel();
    private final JTextField file = new JTextField(ScenarioFile.proposed());
    private final JButton browse = new JButton();
    private final JButton save = new JButton();
    private final JButton replace = new JButton();
    private final JTextArea message = Look.words("save-message");
    private final JTextField command = new JTextField();
    private final JButton copy = new JButton();
    private Language language = Language.ENGLISH;

    /**
     * Nothing is saved yet.
     *
     * @param desk what is saved
     * @param source the id of the scenario of the desk if it is shipped, or the path of its file
     * @param run tells how it is run
     * @param leave goes back to the levers
     */
    SavePanel(PolicyDesk desk, String source, Supplier<RunSettings> run, Runnable leave) {
        this.desk = desk;
        this.source = source;
        this.run = run;
        title.setName("save-title");
        file.setName("save-file");
        browse.setName("save-browse");
        save.setName("save-write");
        replace.setName("save-replace");
        back.setName("save-back");
        command.setName("save-command");
        copy.setName("save-copy");
        titleWords.setLabelFor(title);
        fileWords.setLabelFor(file);
        command.setEditable(false);
        back.addActionListener(e -> leave.run());
        Look.key(panel, KeyEvent.VK_ESCAPE, () -> true, leave);
        browse.addActionListener(e -> browse());
        save.addActionListener(e -> save(false));
        title.addActionListener(e -> save(false));
        file.addActionListener(e -> save(false));
        replace.addActionListener(e -> save(true));
        Look.watch(file, () -> replace.setVisible(false));
        copy.addActionListener(e -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(command.getText()), null));
        arrange();
    }

    private void arrange() {
        JPanel top = Look.flatPanel(new BorderLayout(GAP, 0));
        top.add(heading, BorderLayout.CENTER);
        top.add(back, BorderLayout.EAST);
        JPanel named = Look.flatPanel(new BorderLayout(4, 0));
        named.add(file, BorderLayout.CENTER);
        named.add(browse, BorderLayout.EAST);
        JPanel titled = Look.flatPanel(new BorderLayout());
        titled.add(title, BorderLayout.CENTER);
        JPanel buttons = Look.flatPanel(new BorderLayout(GAP, 0));
        buttons.add(save, BorderLayout.CENTER);
        buttons.add(replace, BorderLayout.EAST);
        JPanel copied = Look.flatPanel(new BorderLayout(4, 0));
        copied.add(command, BorderLayout.CENTER);
        copied.add(copy, BorderLayout.EAST);
        Pile pile = new Pile();
        for (Component one :
                new Component[] {top, note, titleWords, titled, fileWords, named, buttons, message, copied}) {
            if (one instanceof JComponent component) {
                pile.put(component);
                pile.add(Box.createVerticalStrut(one == titleWords || one == fileWords ? 2 : GAP));
            }
        }
        panel.add(pile, BorderLayout.NORTH);
        panel.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
    }

    private void browse() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(DeskPhrase.SAVE_TITLE.in(language));
        chooser.setApproveButtonText(DeskPhrase.SAVE_FILE.in(language));
        chooser.setFileFilter(new FileNameExtensionFilter("JSON", "json"));
        chooser.setSelectedFile(new File(file.getText()).getAbsoluteFile());
        if (chooser.showSaveDialog(panel) == JFileChooser.APPROVE_OPTION) {
            file.setText(chooser.getSelectedFile().getPath());
        }
    }

    private void save(boolean over) {
        replace.setVisible(false);
        command.getParent().setVisible(false);
        try {
            String named = title.getText().strip();
            if (named.isEmpty()) {
                throw new ScenarioFile.Refused(DeskPhrase.TITLE_MISSING, DeskPhrase.TITLE_USUAL.in(language));
            }
            ScenarioFile target = ScenarioFile.named(file.getText(), source);
            if (target.isTaken() && !over) {
                replace.setVisible(true);
                throw new ScenarioFile.Refused(DeskPhrase.FILE_TAKEN, target.path());
            }
            target.write(desk, new Words(named, null), source, run.get());
            tell(DeskPhrase.SAVED.in(language, target.path()), false);
            command.setText(target.command(source));
            command.setCaretPosition(0);
            command.getParent().setVisible(true);
        } catch (ScenarioFile.Refused e) {
            tell(e.why().in(language, e.parts()), true);
        } catch (ScenarioException e) {
            tell(String.valueOf(e.getMessage()), true);
        }
        panel.revalidate();
    }

    private void tell(String words, boolean refused) {
        message.setForeground(refused ? Look.REFUSED : titleWords.getForeground());
        message.setText(words);
    }

    JPanel panel() {
        return panel;
    }

    /** Makes ready to save. */
    void enter() {
        tell("", false);
        replace.setVisible(false);
        command.getParent().setVisible(false);
        title.requestFocusInWindow();
        title.selectAll();
    }

    /** Shows everything in a language. */
    void show(Language newLanguage) {
        boolean untouched = title.getText().isEmpty() || title.getText().equals(DeskPhrase.TITLE_USUAL.in(language));
        language = newLanguage;
        if (untouched) {
            title.setText(DeskPhrase.TITLE_USUAL.in(language));
        }
        heading.setText(DeskPhrase.SAVE_TITLE.in(language));
        heading.setFont(Look.font(true, 1.1f));
        note.setText(DeskPhrase.SAVE_NOTE.in(language));
        note.setFont(Look.font(false, 0.92f));
        note.setForeground(Look.SOFT);
        titleWords.setText(DeskPhrase.TITLE.in(language));
        title.setToolTipText(DeskPhrase.TITLE_TIP.in(language));
        fileWords.setText(DeskPhrase.FILE.in(language));
        file.setToolTipText(DeskPhrase.FILE_TIP.in(language));
        browse.setText(DeskPhrase.BROWSE.in(language));
        Look.say(save, DeskPhrase.SAVE_FILE.in(language), 'S');
        Look.say(replace, DeskPhrase.REPLACE.in(language), 'P');
        Look.say(back, DeskPhrase.BACK.in(language), 'B');
        back.setToolTipText(DeskPhrase.BACK_TIP.in(language));
        command.getAccessibleContext().setAccessibleName(DeskPhrase.COMMAND.in(language));
        copy.setText(DeskPhrase.COPY.in(language));
        message.setFont(Look.font(false, 1));
        enter();
    }
}
