package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import enishi.scenarios.catalog.ScenarioCard;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.Words;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.desk.PresetGroup;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** The shipped scenarios in groups, found by words, each with its question and what it says. */
final class PresetPanel {

    private static final int ROWS = 12;
    private static final int DETAIL_ROWS = 9;

    private final JPanel panel = new JPanel(new BorderLayout(0, 8));
    private final JButton back = new JButton();
    private final JLabel heading = new JLabel();
    private final SearchList<Preset> list;
    private final JTextArea detail = Look.words("preset-detail");
    private final JButton begin = new JButton();
    private final List<Preset> presets = new ArrayList<>();
    private Language language = Language.ENGLISH;

    /** A scenario on the list. */
    private record Preset(
            String id,
            Words title,
            @Nullable Words question,
            @Nullable Words description,
            Words group) {

        boolean fits(String letters) {
            String wanted = letters.strip().toLowerCase(Locale.ROOT);
            String all = String.join("\n", id, title.en(), title.in("ja"), group.en(), group.in("ja"))
                    + (question == null ? "" : "\n" + question.en() + "\n" + question.in("ja"));
            return all.toLowerCase(Locale.ROOT).contains(wanted);
        }
    }

    /**
     * The scenarios of a desk's groups.
     *
     * @param desk the desk
     * @param chosen is told the id of the scenario to begin with
     * @param leave goes back without one
     */
    PresetPanel(Desk desk, Consumer<String> chosen, Runnable leave) {
        for (PresetGroup group : desk.presets()) {
            for (String id : group.scenarios()) {
                ScenarioCard card = ScenarioCatalog.card(id);
                presets.add(new Preset(id, card.title(), card.question(), card.description(), group.title()));
            }
        }
        list = new SearchList<>("preset", ROWS, Preset::fits, this::describe);
        list.list().setCellRenderer(new Renderer());
        list.list().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    begin.doClick();
                }
            }
        });
        list.field().addActionListener(e -> begin.doClick());
        begin.setName("preset-begin");
        begin.addActionListener(e -> {
            Preset preset = list.chosen();
            if (preset != null) {
                chosen.accept(preset.id());
            }
        });
        back.setName("preset-back");
        back.addActionListener(e -> leave.run());
        Look.key(panel, KeyEvent.VK_ESCAPE, () -> true, leave);
        detail.setRows(DETAIL_ROWS);
        detail.setFocusable(true);
        detail.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        JPanel top = new JPanel(new BorderLayout(8, 0));
        top.add(heading, BorderLayout.CENTER);
        top.add(back, BorderLayout.EAST);
        JPanel bottom = new JPanel(new BorderLayout(0, 8));
        bottom.add(new JScrollPane(detail), BorderLayout.CENTER);
        bottom.add(begin, BorderLayout.SOUTH);
        panel.add(top, BorderLayout.NORTH);
        panel.add(list.panel(), BorderLayout.CENTER);
        panel.add(bottom, BorderLayout.SOUTH);
        panel.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        list.offer(presets);
    }

    /** Names of groups stand above the first scenario of each that is seen. */
    private final class Renderer extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1;

        private final JPanel cell = new JPanel(new BorderLayout());
        private final JLabel group = new JLabel();

        Renderer() {
            cell.setOpaque(false);
            cell.add(group, BorderLayout.NORTH);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> shown, @Nullable Object value, int index, boolean selected, boolean focused) {
            Component line = super.getListCellRendererComponent(shown, value, index, selected, focused);
            if (!(value instanceof Preset preset)) {
                return line;
            }
            setText(preset.title().in(language.code()));
            setToolTipText(getText());
            setBorder(BorderFactory.createEmptyBorder(2, 14, 2, 4));
            boolean first = index == 0
                    || !(shown.getModel().getElementAt(index - 1) instanceof Preset before)
                    || !before.group().equals(preset.group());
            group.setVisible(first);
            group.setText(preset.group().in(language.code()));
            group.setFont(Look.font(true, 0.92f));
            group.setForeground(Look.SOFT);
            group.setBorder(BorderFactory.createEmptyBorder(6, 4, 2, 4));
            cell.add(line, BorderLayout.CENTER);
            return cell;
        }
    }

    private void describe() {
        Preset preset = list.chosen();
        begin.setEnabled(preset != null);
        if (preset == null) {
            detail.setText("");
            return;
        }
        Words question = preset.question();
        String asked = question == null ? "" : question.in(language.code()) + "\n\n";
        Words description = preset.description();
        detail.setText(asked + (description == null ? "" : description.in(language.code())));
        detail.setCaretPosition(0);
    }

    JPanel panel() {
        return panel;
    }

    /** Makes ready to choose: a scenario stands marked, and letters shorten the list. */
    void enter(String scenario) {
        list.field().setText("");
        presets.stream().filter(preset -> preset.id().equals(scenario)).forEach(list::choose);
        list.field().requestFocusInWindow();
    }

    /** Shows everything in a language. */
    void show(Language newLanguage) {
        language = newLanguage;
        heading.setText(DeskPhrase.PRESETS.in(language));
        heading.setFont(Look.font(true, 1.1f));
        Look.say(back, DeskPhrase.BACK.in(language), 'B');
        back.setToolTipText(DeskPhrase.BACK_TIP.in(language));
        Look.say(begin, DeskPhrase.BEGIN.in(language), 'G');
        begin.setToolTipText(Look.tip(DeskPhrase.BEGIN_TIP.in(language)));
        list.field().putClientProperty("JTextField.placeholderText", DeskPhrase.PRESETS_HINT.in(language));
        list.field().setToolTipText(DeskPhrase.PRESETS_TIP.in(language));
        list.field().getAccessibleContext().setAccessibleName(DeskPhrase.PRESETS_HINT.in(language));
        list.list().getAccessibleContext().setAccessibleName(DeskPhrase.PRESETS.in(language));
        list.offer(presets);
        describe();
    }
}
