package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import enishi.scenarios.desk.ReadyShock;
import enishi.scenarios.desk.ShockPlace;
import enishi.sim.model.ModelInput.Policy;
import enishi.sim.population.PrefectureProfile;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.awt.Insets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** Buttons that let shocks loose, the prefecture where those with a place strike, and the shocks that have struck. */
final class ShockPanel {

    private static final int PLACES_SEEN = 3;
    private static final String USUAL_PLACE = "JP-31";

    private final PolicyDesk desk;
    private final Consumer<Function<YearMonth, Policy>> strike;
    private final JPanel panel = Look.flatPanel(new BorderLayout(0, 6));
    private final JLabel heading = new JLabel();
    private final JLabel where = new JLabel();
    private final SearchList<PrefectureProfile> places;
    private final Map<ReadyShock, JButton> buttons = new LinkedHashMap<>();
    private final Pile fired = new Pile();
    private Language language = Language.ENGLISH;

    /**
     * The shocks of a desk.
     *
     * @param desk the desk
     * @param strike is given what makes the policy with a shock in a month
     */
    ShockPanel(PolicyDesk desk, Consumer<Function<YearMonth, Policy>> strike) {
        this.desk = desk;
        this.strike = strike;
        places = new SearchList<>("place", PLACES_SEEN, Places::fits, this::sayButtons);
        places.list().setCellRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
                String name = value instanceof PrefectureProfile place ? Places.name(place, language) : "";
                return super.getListCellRendererComponent(list, name, index, selected, focused);
            }
        });
        where.setLabelFor(places.field());
        JPanel grid = new JPanel(new GridLayout(0, 2, 6, 6));
        grid.setOpaque(false);
        for (ReadyShock shock : desk.desk().shocks()) {
            JButton button = new JButton();
            button.setName("shock:" + shock.id());
            button.setMargin(new Insets(3, 4, 3, 4));
            button.addActionListener(e -> fire(shock));
            buttons.put(shock, button);
            grid.add(button);
        }
        JPanel place = new JPanel(new BorderLayout(8, 0));
        place.setOpaque(false);
        where.setVerticalAlignment(JLabel.TOP);
        place.add(where, BorderLayout.WEST);
        place.add(places.panel(), BorderLayout.CENTER);
        fired.setName("fired");
        fired.setOpaque(false);
        JPanel middle = new JPanel(new BorderLayout(0, 6));
        middle.setOpaque(false);
        middle.add(grid, BorderLayout.NORTH);
        middle.add(place, BorderLayout.CENTER);
        middle.add(fired, BorderLayout.SOUTH);
        panel.add(heading, BorderLayout.NORTH);
        panel.add(middle, BorderLayout.CENTER);
        panel.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Look.LINE), BorderFactory.createEmptyBorder(8, 8, 8, 8)));
        places.offer(Places.all());
        choose(USUAL_PLACE);
    }

    JPanel panel() {
        return panel;
    }

    /** Chooses the prefecture of an ISO 3166-2 code. */
    void choose(String prefecture) {
        Places.all().stream()
                .filter(place -> place.isoCode().equals(prefecture))
                .forEach(places::choose);
    }

    private void fire(ReadyShock shock) {
        PrefectureProfile place = places.chosen();
        strike.accept(month -> {
            desk.fire(shock.id(), place == null ? null : place.isoCode(), month);
            return desk.policy();
        });
    }

    private void sayButtons() {
        PrefectureProfile place = places.chosen();
        buttons.forEach((shock, button) -> {
            boolean placed = shock.place() == ShockPlace.PREFECTURE;
            button.setEnabled(!placed || place != null);
            String when = placed && place != null
                    ? DeskPhrase.STRIKES_IN.in(language, Places.name(place, language))
                    : DeskPhrase.STRIKES.in(language);
            button.setText(shock.title().in(language.code()));
            button.setToolTipText(Look.tip(shock.what().in(language.code()), when));
        });
    }

    /** Shows what can strike and what has struck. */
    void show(Language newLanguage) {
        language = newLanguage;
        heading.setText(DeskPhrase.SHOCKS.in(language));
        heading.setFont(Look.font(true, 1));
        where.setText(DeskPhrase.PLACE.in(language));
        places.field().putClientProperty("JTextField.placeholderText", DeskPhrase.PLACE_HINT.in(language));
        places.field().setToolTipText(Look.tip(DeskPhrase.PLACE_TIP.in(language)));
        places.list().setToolTipText(Look.tip(DeskPhrase.PLACE_TIP.in(language)));
        places.field().getAccessibleContext().setAccessibleName(DeskPhrase.PLACE.in(language));
        places.list().getAccessibleContext().setAccessibleName(DeskPhrase.PLACE.in(language));
        places.list().repaint();
        sayButtons();
        fired.removeAll();
        for (FiredShock shock : desk.fired()) {
            fired.put(struck(shock));
        }
        fired.setVisible(!desk.fired().isEmpty());
        panel.revalidate();
    }

    private JPanel struck(FiredShock shock) {
        JPanel line = Look.flatPanel(new BorderLayout(4, 0));
        JLabel words = new JLabel(new Changes(desk, language).shock(shock));
        words.setName("fired:" + shock.id());
        words.setForeground(Look.CHANGED);
        words.setToolTipText(words.getText());
        JButton back = Look.flat(new JButton(DeskGlyph.CROSS));
        back.setMargin(new Insets(1, 1, 1, 1));
        back.setName("call-back:" + shock.id());
        back.setToolTipText(DeskPhrase.CALL_BACK_TIP.in(language));
        back.getAccessibleContext().setAccessibleName(DeskPhrase.CALL_BACK.in(language) + ": " + words.getText());
        back.addActionListener(e -> desk.callBack(shock));
        line.add(words, BorderLayout.CENTER);
        line.add(back, BorderLayout.EAST);
        return line;
    }
}
