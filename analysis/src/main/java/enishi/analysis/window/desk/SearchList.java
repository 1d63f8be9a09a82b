package enishi.analysis.window.desk;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * A list of which one is chosen, with a field whose letters shorten it; arrow keys in the field move the choice.
 *
 * @param <T> what is chosen
 */
final class SearchList<T> {

    private final JPanel panel = new JPanel(new BorderLayout(0, 4));
    private final JTextField field = new JTextField();
    private final DefaultListModel<T> model = new DefaultListModel<>();
    private final JList<T> list = new JList<>(model);
    private final BiPredicate<T, String> fits;
    private final Runnable told;
    private List<T> all = List.of();
    private @Nullable T chosen;
    private boolean filling;

    /**
     * An empty list.
     *
     * @param name name of the field; the list's is the same with {@code -list} behind it
     * @param rows rows that are seen at once
     * @param fits whether something may be meant by letters
     * @param told is told when something else is chosen, or nothing
     */
    SearchList(String name, int rows, BiPredicate<T, String> fits, Runnable told) {
        this.told = told;
        this.fits = fits;
        field.setName(name);
        list.setName(name + "-list");
        list.setVisibleRowCount(rows);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        field.putClientProperty("JTextField.showClearButton", true);
        panel.setOpaque(false);
        panel.add(field, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        panel.add(scroll, BorderLayout.CENTER);
        Look.watch(field, this::fill);
        Look.key(field, KeyEvent.VK_DOWN, () -> true, () -> move(1));
        Look.key(field, KeyEvent.VK_UP, () -> true, () -> move(-1));
        list.addListSelectionListener(e -> {
            T selected = list.getSelectedValue();
            if (!filling && selected != null && !Objects.equals(selected, chosen)) {
                chosen = selected;
                told.run();
            }
        });
    }

    /** Offers other things; what is chosen stays so if it is still among them. */
    void offer(List<T> things) {
        all = List.copyOf(things);
        if (chosen != null && !all.contains(chosen)) {
            chosen = null;
        }
        fill();
    }

    private void fill() {
        filling = true;
        model.clear();
        all.stream().filter(thing -> fits.test(thing, field.getText())).forEach(model::addElement);
        filling = false;
        if (chosen != null && model.contains(chosen)) {
            choose(chosen);
        } else if (!model.isEmpty() && !field.getText().isBlank()) {
            list.setSelectedIndex(0);
        } else if (chosen != null && model.isEmpty()) {
            // What cannot be seen is not chosen.
            chosen = null;
            told.run();
        }
    }

    private void move(int by) {
        if (!model.isEmpty()) {
            int to = Math.floorMod(list.getSelectedIndex() + by, model.size());
            list.setSelectedIndex(to);
            list.ensureIndexIsVisible(to);
        }
    }

    /** Chooses something that is offered. */
    void choose(T thing) {
        list.setSelectedValue(thing, true);
    }

    /** What is chosen, or {@code null}. */
    @Nullable
    T chosen() {
        return chosen;
    }

    JPanel panel() {
        return panel;
    }

    JTextField field() {
        return field;
    }

    JList<T> list() {
        return list;
    }
}
