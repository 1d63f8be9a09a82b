package enishi.analysis.window.inspect;

import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.table.AbstractTableModel;

/** The traits of a subject in both worlds, each with a box that puts it on the chart. */
final class TraitTable extends AbstractTableModel {

    private static final long serialVersionUID = 1;
    static final int CHARTED = 0;
    static final int NAME = 1;
    static final int POLICY = 2;
    static final int BASELINE = 3;

    private final transient List<Trait> traits;
    private final transient Subject subject;
    private final transient Stage stage;
    private final transient Speech speech;
    private final transient Runnable chartChanged;
    private final Set<Integer> charted = new LinkedHashSet<>();
    private boolean two;

    TraitTable(List<Trait> traits, Subject subject, Stage stage, Speech speech, Runnable chartChanged) {
        this.traits = traits;
        this.subject = subject;
        this.stage = stage;
        this.speech = speech;
        this.chartChanged = chartChanged;
        charted.add(0);
    }

    void showTwo(boolean newTwo) {
        if (two != newTwo) {
            two = newTwo;
            fireTableStructureChanged();
        }
    }

    List<Trait> charted() {
        List<Trait> chosen = new ArrayList<>();
        charted.forEach(place -> chosen.add(traits.get(place)));
        return chosen;
    }

    void refresh() {
        if (!traits.isEmpty()) {
            fireTableRowsUpdated(0, traits.size() - 1);
        }
    }

    @Override
    public int getRowCount() {
        return traits.size();
    }

    @Override
    public int getColumnCount() {
        return two ? 4 : 3;
    }

    @Override
    public String getColumnName(int column) {
        return speech.of(
                switch (column) {
                    case CHARTED -> Phrase.COLUMN_CHART;
                    case NAME -> Phrase.COLUMN_WHAT;
                    case POLICY -> two ? Phrase.WORLD_POLICY_SHORT : Phrase.COLUMN_NOW;
                    default -> Phrase.WORLD_BASELINE_SHORT;
                });
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == CHARTED ? Boolean.class : String.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == CHARTED;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return switch (column) {
            case CHARTED -> charted.contains(row);
            case NAME -> traits.get(row).name(speech.language());
            default -> value(traits.get(row), column == POLICY ? Side.POLICY : Side.BASELINE);
        };
    }

    private String value(Trait trait, Side side) {
        var picture = stage.picture(side);
        return picture == null ? "" : trait.words(trait.reader().read(picture, subject), speech.language());
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (column == CHARTED) {
            if (Boolean.TRUE.equals(value)) {
                charted.add(row);
            } else {
                charted.remove(row);
            }
            fireTableCellUpdated(row, column);
            chartChanged.run();
        }
    }
}
