package enishi.analysis.window.inspect;

import enishi.analysis.chart.Palette;
import enishi.analysis.window.map.MapLook;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.play.WorldPicture;
import enishi.analysis.window.words.NgoName;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.organization.NgoStatus;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.HierarchyEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/** A prefecture or an NGO closely: what it is, its numbers in both worlds, and a chart of those that are ticked. */
public final class SubjectInspector extends Inspector {

    private static final long serialVersionUID = 1;
    private static final int BOX = 52;
    private static final int VALUE = 98;

    private final transient Subject subject;
    private final transient Stage stage;
    private final transient MapLook look;
    private final transient Speech speech;
    private final transient TraitTable traits;
    private final JTable table;
    private final TraitChart chart = new TraitChart();
    private final JLabel key = new JLabel();
    private final JLabel heading = new JLabel();
    private final JLabel summary = new JLabel();
    private int drawnMonth = -1;
    private transient Stage.@Nullable Pair drawnPlay;
    private float zoom = 1;
    private boolean two;

    /** Looks at a subject. */
    public SubjectInspector(Subject subject, Stage stage, MapLook look, Speech speech) {
        this.subject = subject;
        this.stage = stage;
        this.look = look;
        this.speech = speech;
        List<Trait> all = subject.ngo() == null ? Trait.ofPrefecture() : Trait.ofNgo();
        this.traits = new TraitTable(all, subject, stage, speech, this::redraw);
        this.table = new JTable(traits);
        setLayout(new BorderLayout(0, 6));
        setBackground(Palette.PAPER);
        JLabel[] lines = {heading, summary};
        Box top = Box.createVerticalBox();
        for (JLabel line : lines) {
            top.add(line);
        }
        top.setBorder(BorderFactory.createEmptyBorder(4, 4, 0, 4));
        add(top, BorderLayout.NORTH);
        table.setName("traits");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setShowHorizontalLines(true);
        table.setFillsViewportHeight(true);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(table), chart);
        split.setResizeWeight(0.55);
        split.setBorder(null);
        chart.setMinimumSize(new Dimension(100, 120));
        chart.setPreferredSize(new Dimension(300, 220));
        add(split, BorderLayout.CENTER);
        key.setBorder(BorderFactory.createEmptyBorder(0, 4, 4, 4));
        add(key, BorderLayout.SOUTH);
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
                redraw();
            }
        });
    }

    /** What it looks at. */
    public Subject subject() {
        return subject;
    }

    /** Shows one world or two, with letters of some size, in the language of the moment. */
    public void show(boolean newTwo, float newZoom) {
        two = newTwo;
        zoom = newZoom;
        traits.showTwo(newTwo);
        traits.fireTableStructureChanged();
        table.setRowHeight(Math.round(25 * newZoom));
        table.getColumnModel().getColumn(TraitTable.CHARTED).setMinWidth(Math.round(BOX * newZoom));
        table.getColumnModel().getColumn(TraitTable.CHARTED).setMaxWidth(Math.round(BOX * newZoom));
        table.getColumnModel().getColumn(TraitTable.NAME).setPreferredWidth(Math.round(220 * newZoom));
        table.getColumnModel().getColumn(TraitTable.NAME).setCellRenderer(new Told(SwingConstants.LEADING));
        for (int column = TraitTable.POLICY; column < table.getColumnCount(); column++) {
            table.getColumnModel().getColumn(column).setMinWidth(Math.round(VALUE * newZoom));
            table.getColumnModel().getColumn(column).setCellRenderer(new Told(SwingConstants.TRAILING));
        }
        heading.setFont(table.getFont().deriveFont(Font.BOLD, table.getFont().getSize2D() * 1.25f));
        redraw();
    }

    /** A cell that says all of its words where they are cut off. */
    private static final class Told extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1;

        Told(int side) {
            setHorizontalAlignment(side);
        }

        @Override
        protected void setValue(@Nullable Object value) {
            super.setValue(value);
            setToolTipText(getText());
        }
    }

    private void redraw() {
        drawnMonth = -1;
        updateInspector();
    }

    @Override
    public void updateInspector() {
        Stage.Pair pair = stage.now();
        if (pair == null || !isShowing()) {
            return;
        }
        WorldPicture picture = pair.of(Side.POLICY).latest();
        if (drawnPlay == pair && drawnMonth == picture.month()) {
            return;
        }
        drawnPlay = pair;
        drawnMonth = picture.month();
        heading.setText(name());
        key.setText(speech.of(Phrase.DASHED_IS_BASELINE));
        key.setVisible(two && !traits.charted().isEmpty());
        summary.setText("<html>" + describe(picture) + "</html>");
        traits.refresh();
        chart.draw(traits.charted(), subject, pair, two, speech.language(), zoom);
    }

    /** What it is called. */
    public String name() {
        String home = look.prefecture(subject.prefecture());
        String id = subject.ngo();
        return id == null ? home : NgoName.of(id, home, speech.language());
    }

    private Phrase whyMissing(String id) {
        Stage.Pair pair = stage.now();
        if (pair == null) {
            return Phrase.NGO_UNKNOWN;
        }
        for (int month = pair.policy().size() - 1; month >= 0; month--) {
            if (pair.policy().at(month).ngo(id) != null) {
                return Phrase.NGO_CLOSED;
            }
        }
        return pair.baseline().latest().ngo(id) == null ? Phrase.NGO_UNKNOWN : Phrase.NGO_ONLY_IN_BASELINE;
    }

    private String describe(WorldPicture picture) {
        String id = subject.ngo();
        if (id == null) {
            boolean metropolitan =
                    look.geography().profile(subject.prefecture()).metropolitan();
            return speech.of(
                    Phrase.PREFECTURE_SUMMARY,
                    String.format(Locale.ROOT, "%,d", look.geography().residents(subject.prefecture())),
                    speech.of(metropolitan ? Phrase.METROPOLITAN : Phrase.NONMETROPOLITAN));
        }
        NgoState ngo = picture.ngo(id);
        if (ngo == null) {
            return speech.of(whyMissing(id));
        }
        return speech.of(
                Phrase.NGO_SUMMARY,
                look.cause(ngo.cause()),
                look.prefecture(ngo.prefecture()),
                Integer.toString(ngo.ageMonths() / 12),
                speech.of(ngo.status() == NgoStatus.ACTIVE ? Phrase.NGO_ACTIVE : Phrase.HEALTH_DORMANT));
    }
}
