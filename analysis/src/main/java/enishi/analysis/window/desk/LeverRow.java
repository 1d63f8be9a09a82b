package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import enishi.sim.parameter.Sources;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.math.BigDecimal;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/**
 * A lever: its name, a slider in the steps of its handle, its value that can also be typed, its unit, and an arrow back to the
 * scenario where it differs.
 */
final class LeverRow {

    private static final int FIELD_COLUMNS = 8;
    private static final float UNIT_LETTERS = 3.6f;

    private final PolicyDesk desk;
    private final String path;
    private final JPanel panel = Look.flatPanel(new BorderLayout(6, 0));
    private final JLabel title = new JLabel();
    private final JButton back = Look.flat(new JButton(DeskGlyph.RESET));
    private final JSlider slider;
    private final JTextField field;
    private final JLabel unit = new JLabel();
    private final JTextArea refusal;
    private DeskLever lever;
    private Language language;
    private boolean showing;

    LeverRow(PolicyDesk desk, DeskLever lever, Language language) {
        this.desk = desk;
        this.lever = lever;
        this.language = language;
        this.path = lever.path();
        slider = new JSlider(0, lever.handle().steps().size() - 1);
        field = new JTextField(FIELD_COLUMNS);
        refusal = Look.words("refusal:" + path);
        slider.setName("slider:" + path);
        field.setName("value:" + path);
        back.setName("reset:" + path);
        title.setName("title:" + path);
        title.setLabelFor(slider);
        back.setMargin(new Insets(1, 1, 1, 1));
        field.setHorizontalAlignment(JTextField.RIGHT);
        slider.setOpaque(false);
        arrange();
        listen();
    }

    private void arrange() {
        JPanel first = new JPanel(new BorderLayout(6, 0));
        first.setOpaque(false);
        first.add(title, BorderLayout.CENTER);
        first.add(back, BorderLayout.EAST);
        JPanel value = new JPanel(new BorderLayout(4, 0));
        value.setOpaque(false);
        value.add(field, BorderLayout.CENTER);
        value.add(unit, BorderLayout.EAST);
        JPanel second = new JPanel(new BorderLayout(4, 0));
        second.setOpaque(false);
        second.add(slider, BorderLayout.CENTER);
        second.add(value, BorderLayout.EAST);
        panel.add(first, BorderLayout.NORTH);
        panel.add(second, BorderLayout.CENTER);
        panel.add(refusal, BorderLayout.SOUTH);
    }

    private void listen() {
        slider.addChangeListener(e -> {
            BigDecimal value = lever.value();
            // Whoever takes the thumb and lets go has moved nothing, though the value may lie between two notches.
            if (!showing
                    && (value == null || slider.getValue() != lever.handle().nearest(value))) {
                desk.set(path, lever.handle().steps().get(slider.getValue()));
            }
        });
        field.addActionListener(e -> typed());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                typed();
            }
        });
        Look.key(field, KeyEvent.VK_ESCAPE, () -> true, () -> show(lever, language));
        back.addActionListener(e -> {
            slider.requestFocusInWindow();
            desk.reset(path);
        });
    }

    private void typed() {
        LeverText text = new LeverText(language);
        if (field.getText().equals(text.field(lever.handle(), lever.value()))) {
            refuse(null);
            return;
        }
        LeverText.Typed typed = text.typed(lever, field.getText());
        BigDecimal value = typed.value();
        refuse(typed.refusal());
        if (value != null) {
            desk.set(path, value);
            show(desk.lever(path), language);
        }
    }

    private void refuse(@Nullable String why) {
        refusal.setText(why == null ? "" : why);
        refusal.setVisible(why != null);
        field.putClientProperty("JComponent.outline", why == null ? null : "error");
        panel.revalidate();
    }

    JPanel panel() {
        return panel;
    }

    String path() {
        return path;
    }

    JSlider slider() {
        return slider;
    }

    /** Shows the lever as it stands. */
    void show(DeskLever newLever, Language newLanguage) {
        lever = newLever;
        language = newLanguage;
        LeverText text = new LeverText(language);
        BigDecimal value = lever.value();
        String name = lever.handle().title().in(language.code());
        boolean changed = lever.changed();
        showing = true;
        if (value != null) {
            slider.setValue(lever.handle().nearest(value));
        }
        showing = false;
        title.setText(name);
        title.setFont(Look.font(changed, 1));
        title.setForeground(changed ? Look.CHANGED : null);
        unit.setText(text.unit(lever.handle()));
        unit.setFont(Look.font(false, 0.92f));
        unit.setForeground(Look.SOFT);
        unit.setPreferredSize(null);
        unit.setPreferredSize(new Dimension(
                Math.max(
                        unit.getPreferredSize().width,
                        Math.round(UNIT_LETTERS * unit.getFont().getSize2D())),
                unit.getPreferredSize().height));
        back.setForeground(Look.CHANGED);
        field.setText(text.field(lever.handle(), value));
        field.setCaretPosition(0);
        refuse(null);
        refusal.setForeground(Look.REFUSED);
        refusal.setFont(Look.font(false, 0.92f));
        back.setVisible(changed);
        String tip = tip(text);
        title.setToolTipText(tip);
        slider.setToolTipText(tip);
        field.setToolTipText(tip);
        back.setToolTipText(DeskPhrase.RESET_TIP.in(language, text.value(lever.handle(), lever.base())));
        slider.getAccessibleContext().setAccessibleName(name);
        field.getAccessibleContext().setAccessibleName(DeskPhrase.VALUE_OF.in(language, name));
        back.getAccessibleContext().setAccessibleName(back.getToolTipText());
        panel.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 3, 0, 0, changed ? Look.CHANGED : panel.getBackground()),
                BorderFactory.createEmptyBorder(3, 7, 3, 2)));
    }

    private String tip(LeverText text) {
        String source = lever.number().declared().source();
        boolean assumed = source.startsWith("assumption:");
        String said = assumed
                ? DeskPhrase.SOURCE_ASSUMED.in(language) + source.substring("assumption".length())
                : Sources.ALL.getOrDefault(source, source);
        return Look.tip(
                lever.handle().tooltip().in(language.code()),
                DeskPhrase.RANGE.in(language, text.range(lever)),
                DeskPhrase.IN_SCENARIO.in(language, text.value(lever.handle(), lever.base())),
                DeskPhrase.SOURCE.in(language, said));
    }
}
