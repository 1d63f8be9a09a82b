package enishi.analysis.window.live;

import enishi.analysis.window.play.Stage;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Charts one above the other, as many as there is room for, each with a box to choose what it shows. */
public final class ChartStack extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int LEAST_HEIGHT = 185;
    private static final int GAP = 4;

    private final transient Speech speech;
    private final transient List<Slot> slots = new ArrayList<>();
    private final JLabel key = new JLabel();
    private final JPanel stack = new JPanel(new GridLayout(0, 1, 0, GAP));
    private int visible;
    private float zoom = 1;

    private record Slot(JPanel panel, LiveChart chart, JComboBox<LiveTopic> chooser) {}

    /** As many charts as there are topics, the first ones in sight. */
    public ChartStack(Speech speech) {
        super(new BorderLayout(0, 4));
        this.speech = speech;
        speech.say(key::setText, Phrase.DASHED_IS_BASELINE);
        add(key, BorderLayout.NORTH);
        add(stack, BorderLayout.CENTER);
        setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
        for (LiveTopic topic : LiveTopic.values()) {
            slots.add(slot(topic, LiveChart.Mode.BOTH));
        }
        speech.follow(this::repaint);
        stack.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                lay();
            }
        });
        lay();
    }

    private Slot slot(LiveTopic topic, LiveChart.Mode mode) {
        LiveChart chart = new LiveChart(topic, mode, speech);
        JComboBox<LiveTopic> chooser = chooser(speech, topic, chart, () -> {});
        JPanel panel = new JPanel(new BorderLayout(0, 2));
        panel.add(chooser, BorderLayout.NORTH);
        panel.add(chart, BorderLayout.CENTER);
        return new Slot(panel, chart, chooser);
    }

    /**
     * A box that chooses what a chart shows.
     *
     * @param chosen is run once the chart shows it
     */
    public static JComboBox<LiveTopic> chooser(Speech speech, LiveTopic topic, LiveChart chart, Runnable chosen) {
        JComboBox<LiveTopic> chooser = new JComboBox<>(LiveTopic.values());
        chooser.setName("topic-" + topic);
        chooser.setSelectedItem(topic);
        chooser.setMaximumRowCount(LiveTopic.values().length);
        chooser.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
                String words = value instanceof LiveTopic one ? speech.of(one.title()) : "";
                return super.getListCellRendererComponent(list, words, index, selected, focused);
            }
        });
        speech.say(chooser::setToolTipText, Phrase.CHART_CHOOSER_TIP);
        speech.follow(() -> chooser.getAccessibleContext().setAccessibleName(speech.of(Phrase.CHART_CHOOSER_TIP)));
        chooser.addActionListener(e -> {
            if (chooser.getSelectedItem() instanceof LiveTopic other) {
                chart.show(other);
                chosen.run();
            }
        });
        return chooser;
    }

    private void lay() {
        int room = Math.max(1, Math.min(slots.size(), (int) (stack.getHeight() / (LEAST_HEIGHT * zoom))));
        if (room != visible) {
            visible = room;
            stack.removeAll();
            for (Slot slot : slots.subList(0, room)) {
                stack.add(slot.panel());
            }
            revalidate();
        }
    }

    /** Brings a chart to the front; what was there goes where that chart was. */
    public void front(LiveTopic topic) {
        JComboBox<LiveTopic> first = slots.get(0).chooser();
        Object before = first.getSelectedItem();
        for (Slot slot : slots) {
            if (slot.chooser().getSelectedItem() == topic) {
                slot.chooser().setSelectedItem(before);
            }
        }
        first.setSelectedItem(topic);
    }

    /** Shows both worlds or only that of the policy. */
    public void showTwo(boolean two) {
        key.setVisible(two);
        slots.forEach(slot -> slot.chart().show(two ? LiveChart.Mode.BOTH : LiveChart.Mode.ONE));
    }

    /** Draws letters of another size. */
    public void enlarge(float newZoom) {
        zoom = newZoom;
        for (Slot slot : slots) {
            slot.chart().enlarge(newZoom);
            if (slot.panel().getParent() == null) {
                // Not in the window, so that nobody else tells it of other letters.
                SwingUtilities.updateComponentTreeUI(slot.panel());
            }
        }
        lay();
    }

    /** Sets the time axes: the first reported month, and how many there are. */
    public void span(YearMonth first, int months) {
        slots.forEach(slot -> slot.chart().span(first, months));
    }

    /** Takes in the months that are new, in the charts that can be seen. */
    public void take(Stage.@Nullable Pair now) {
        for (Slot slot : slots.subList(0, visible)) {
            if (slot.chart().isShowing()) {
                slot.chart().take(now);
            }
        }
    }
}
