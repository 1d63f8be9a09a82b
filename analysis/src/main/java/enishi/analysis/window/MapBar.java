package enishi.analysis.window;

import enishi.analysis.window.map.DotColour;
import enishi.analysis.window.map.MapIndicator;
import enishi.analysis.window.map.MapLook;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The bar above the maps: what colours them, and what is shown on top. */
final class MapBar extends JPanel {

    private static final long serialVersionUID = 1;

    private final JComboBox<MapIndicator> indicators = new JComboBox<>(MapIndicator.values());
    private final JCheckBox ties = new JCheckBox();

    MapBar(Speech speech, MapLook look, Consumer<MapIndicator> coloured) {
        super(new BorderLayout(8, 0));
        setBorder(BorderFactory.createEmptyBorder(2, 6, 4, 2));
        JLabel colour = new JLabel();
        speech.say(colour::setText, Phrase.COLOUR_BY);
        colour.setLabelFor(indicators);
        indicators.setName("indicator");
        indicators.setMaximumRowCount(MapIndicator.values().length);
        indicators.setSelectedItem(look.indicator());
        indicators.setRenderer(named(speech, value -> ((MapIndicator) value).title()));
        speech.say(indicators::setToolTipText, Phrase.COLOUR_BY_TIP);
        indicators.addActionListener(e -> {
            if (indicators.getSelectedItem() instanceof MapIndicator chosen) {
                coloured.accept(chosen);
            }
        });
        add(colour, BorderLayout.WEST);
        // Where there is little room the names of indicators give way, not a switch.
        add(indicators, BorderLayout.CENTER);
        JComboBox<DotColour> dots = new JComboBox<>(DotColour.values());
        JCheckBox ngos = new JCheckBox("", true);
        ngos.setName("show-ngos");
        speech.say(ngos::setText, Phrase.SHOW_NGOS);
        speech.say(ngos::setToolTipText, Phrase.SHOW_NGOS_TIP);
        ngos.addActionListener(e -> {
            look.showNgos(ngos.isSelected());
            dots.setEnabled(ngos.isSelected());
        });
        dots.setName("dots");
        dots.setRenderer(named(speech, value -> ((DotColour) value).title()));
        speech.say(dots::setToolTipText, Phrase.DOTS_TIP);
        dots.addActionListener(e -> {
            if (dots.getSelectedItem() instanceof DotColour chosen) {
                look.colourDots(chosen);
            }
        });
        ties.setName("show-ties");
        speech.say(ties::setText, Phrase.SHOW_TIES);
        speech.say(ties::setToolTipText, Phrase.SHOW_TIES_TIP);
        ties.addActionListener(e -> look.showTies(ties.isSelected()));
        JPanel switches = new JPanel(new FlowLayout(FlowLayout.LEFT, 8, 0));
        switches.add(ngos);
        switches.add(dots);
        switches.add(ties);
        add(switches, BorderLayout.EAST);
        speech.follow(this::revalidate);
    }

    private static DefaultListCellRenderer named(Speech speech, Function<Object, Phrase> title) {
        return new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
                String words = value == null ? "" : speech.of(title.apply(value));
                return super.getListCellRendererComponent(list, words, index, selected, focused);
            }
        };
    }

    /** Colours the maps by the next indicator. */
    void next() {
        indicators.setSelectedIndex((indicators.getSelectedIndex() + 1) % indicators.getItemCount());
    }

    /** Colours the maps by an indicator. */
    void choose(MapIndicator indicator) {
        indicators.setSelectedItem(indicator);
    }

    /** Shows the ties, or hides them. */
    void showTies(boolean shown) {
        if (ties.isSelected() != shown) {
            ties.doClick();
        }
    }

    /** Shows or hides the ties. */
    void swapTies() {
        ties.doClick();
    }
}
