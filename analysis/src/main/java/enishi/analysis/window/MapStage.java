package enishi.analysis.window;

import enishi.analysis.chart.Palette;
import enishi.analysis.window.live.ChartStack;
import enishi.analysis.window.live.LiveChart;
import enishi.analysis.window.live.LiveTopic;
import enishi.analysis.window.map.Legend;
import enishi.analysis.window.map.MapIndicator;
import enishi.analysis.window.map.MapLook;
import enishi.analysis.window.map.MapPane;
import enishi.analysis.window.play.ClassroomUI;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/** The left of the window: the maps with their bar and legend, and below them what the policy makes different. */
final class MapStage extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int DIFFERENCE_HEIGHT = 142;

    private final transient Speech speech;
    private final JPanel maps = new JPanel(new GridLayout(1, 0, 2, 0));
    private final MapPane left;
    private final MapPane right;
    private final MapBar bar;
    private final LiveChart difference;
    private final JPanel below = new JPanel(new BorderLayout(0, 2));
    private String scenario = "";
    private boolean two = true;

    MapStage(
            Speech speech,
            ClassroomUI face,
            Stage stage,
            MapLook look,
            Consumer<MapIndicator> coloured,
            Function<Subject, Inspector> inspectors) {
        super(new BorderLayout(0, 0));
        this.speech = speech;
        left = new MapPane(Side.BASELINE, face, stage, look, inspectors);
        right = new MapPane(Side.POLICY, face, stage, look, inspectors);
        bar = new MapBar(speech, look, coloured);
        difference = new LiveChart(LiveTopic.NGOS, LiveChart.Mode.DIFFERENCE, speech);
        maps.setBackground(Palette.GRID);
        maps.add(left);
        maps.add(right);
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(maps, BorderLayout.CENTER);
        middle.add(new Legend(look), BorderLayout.SOUTH);
        middle.setBorder(BorderFactory.createLineBorder(Palette.GRID));
        JPanel head = new JPanel(new BorderLayout(8, 0));
        JLabel title = new JLabel();
        title.setName("difference-title");
        Runnable entitled = () -> title.setText(speech.of(Phrase.DIFFERENCE_TITLE, difference.differenceUnit()));
        JComboBox<LiveTopic> chooser = ChartStack.chooser(speech, LiveTopic.NGOS, difference, entitled);
        chooser.setName("difference-topic");
        title.setLabelFor(chooser);
        speech.follow(entitled);
        head.add(title, BorderLayout.WEST);
        head.add(chooser, BorderLayout.CENTER);
        head.setBorder(BorderFactory.createEmptyBorder(4, 6, 0, 6));
        below.add(head, BorderLayout.NORTH);
        below.add(difference, BorderLayout.CENTER);
        below.setPreferredSize(new Dimension(100, DIFFERENCE_HEIGHT));
        add(bar, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
        speech.follow(this::entitle);
    }

    MapBar bar() {
        return bar;
    }

    void scenario(String title) {
        scenario = title;
        entitle();
    }

    private void entitle() {
        left.entitle(speech.of(Phrase.WORLD_BASELINE, scenario));
        right.entitle(speech.of(Phrase.WORLD_POLICY));
    }

    void showTwo(boolean newTwo) {
        two = newTwo;
        maps.removeAll();
        if (two) {
            maps.add(left);
        }
        maps.add(right);
        below.setVisible(two);
        entitle();
        revalidate();
        repaint();
    }

    void enlarge(float zoom) {
        difference.enlarge(zoom);
        below.setPreferredSize(new Dimension(100, Math.round(DIFFERENCE_HEIGHT * Math.min(1.15f, zoom))));
        revalidate();
    }

    void span(YearMonth first, int months) {
        difference.span(first, months);
    }

    void take(Stage.@Nullable Pair now) {
        if (difference.isShowing()) {
            difference.take(now);
        }
    }

    void refresh() {
        left.refresh();
        right.refresh();
    }
}
