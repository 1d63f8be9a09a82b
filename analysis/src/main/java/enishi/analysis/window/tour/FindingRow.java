package enishi.analysis.window.tour;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What came out of one thing: its name, both values, and how this run stands to many. */
final class FindingRow extends JPanel {

    private static final long serialVersionUID = 1;

    FindingRow(TourFinding finding, TourWords words) {
        super(new BorderLayout());
        Color colour = finding.holds() ? TourLook.AS_EXPECTED : TourLook.OTHERWISE;
        setName("finding");
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 4, 0, 0, colour), BorderFactory.createEmptyBorder(0, 8, 0, 0)));
        setOpaque(false);
        TourColumn column = new TourColumn(0, 0);
        column.setOpaque(false);
        JTextArea title = TourLook.STRONG.words("finding-title");
        title.setText(words.title(finding));
        JTextArea values = TourLook.TEXT.words("finding-values");
        values.setText(words.values(finding));
        JTextArea verdict = TourLook.TEXT.words("finding-verdict");
        verdict.setText(words.verdict(finding));
        verdict.setForeground(colour);
        column.add(title);
        column.add(values);
        column.add(verdict);
        add(column, BorderLayout.CENTER);
    }

    @Override
    public Dimension getPreferredSize() {
        // The words inside know their height only at the width that the row has.
        getComponent(0).setSize(getWidth() - getInsets().left - getInsets().right, Short.MAX_VALUE);
        return super.getPreferredSize();
    }
}
