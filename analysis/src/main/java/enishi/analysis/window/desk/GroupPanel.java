package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import java.awt.BorderLayout;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** Levers that stand together, with the switch of their instrument; they can be folded away, and are made when first unfolded. */
final class GroupPanel {

    private final PolicyDesk desk;
    private final String id;
    private final JPanel panel = Look.flatPanel(new BorderLayout());
    private final JButton fold = Look.flat(new JButton());
    private final JCheckBox switcher = new JCheckBox();
    private final JLabel mark = new JLabel();
    private final Pile levers = new Pile();
    private final List<LeverRow> rows = new ArrayList<>();
    private Language language = Language.ENGLISH;
    private boolean open;
    private boolean showing;

    GroupPanel(PolicyDesk desk, DeskGroup group) {
        this.desk = desk;
        this.id = group.id();
        fold.setName("group:" + id);
        switcher.setName("switch:" + id);
        mark.setName("mark:" + id);
        fold.setHorizontalAlignment(SwingConstants.LEFT);
        fold.setMargin(new Insets(3, 2, 3, 2));
        switcher.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 8));
        fold.addActionListener(e -> open(!open));
        Look.key(fold, KeyEvent.VK_RIGHT, () -> !open, () -> open(true));
        Look.key(fold, KeyEvent.VK_LEFT, () -> open, () -> open(false));
        switcher.setVisible(group.switchable());
        switcher.setOpaque(false);
        switcher.addActionListener(e -> {
            if (!showing) {
                desk.enable(id, switcher.isSelected());
            }
        });
        levers.setOpaque(false);
        levers.setBorder(BorderFactory.createEmptyBorder(0, 6, 6, 8));
        levers.setVisible(false);
        JPanel right = new JPanel();
        right.setOpaque(false);
        right.setLayout(new BoxLayout(right, BoxLayout.X_AXIS));
        right.add(mark);
        right.add(switcher);
        JPanel head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.add(fold, BorderLayout.CENTER);
        head.add(right, BorderLayout.EAST);
        panel.add(head, BorderLayout.NORTH);
        panel.add(levers, BorderLayout.CENTER);
        panel.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Look.LINE));
    }

    String id() {
        return id;
    }

    JPanel panel() {
        return panel;
    }

    boolean isOpen() {
        return open;
    }

    /** Unfolds the levers or folds them away. */
    void open(boolean newOpen) {
        open = newOpen;
        if (open && rows.isEmpty()) {
            for (DeskLever lever : desk.group(id).levers()) {
                LeverRow row = new LeverRow(desk, lever, language);
                rows.add(row);
                levers.put(row.panel());
            }
        }
        levers.setVisible(open);
        show(desk.group(id), language);
        panel.revalidate();
    }

    /** The row of a lever; none while the group has never been unfolded, or of another group's lever. */
    List<LeverRow> rows(String path) {
        return rows.stream().filter(row -> row.path().equals(path)).toList();
    }

    /** Shows the group as it stands. */
    void show(DeskGroup group, Language newLanguage) {
        language = newLanguage;
        String title = group.title().in(language.code());
        long moved = group.levers().stream().filter(DeskLever::changed).count();
        showing = true;
        switcher.setSelected(group.on());
        showing = false;
        boolean counts = group.changed();
        fold.setText(title);
        fold.setIcon(open ? DeskGlyph.UNFOLDED : DeskGlyph.FOLDED);
        fold.setFont(Look.font(true, 1));
        fold.setForeground(counts ? Look.CHANGED : group.on() ? null : Look.SOFT);
        fold.setToolTipText(Look.tip(title, group.what().in(language.code()), DeskPhrase.OPEN_TIP.in(language)));
        fold.getAccessibleContext().setAccessibleName(title);
        mark.setText(moved > 0 && group.on() ? "(" + moved + ") " : "");
        mark.setToolTipText(DeskPhrase.CHANGED_MARK.in(language, moved));
        mark.setFont(Look.font(false, 0.92f));
        mark.setForeground(Look.CHANGED);
        switcher.setText(group.on() ? DeskPhrase.SWITCHED_ON.in(language) : DeskPhrase.SWITCHED_OFF.in(language));
        switcher.setForeground(group.switched() ? Look.CHANGED : null);
        switcher.setFont(Look.font(group.switched(), 0.92f));
        switcher.setToolTipText(DeskPhrase.SWITCH_TIP.in(language));
        switcher.getAccessibleContext().setAccessibleName(title + ": " + switcher.getText());
        if (open) {
            for (DeskLever lever : group.levers()) {
                rows(lever.path()).forEach(row -> row.show(lever, language));
            }
        }
    }
}
