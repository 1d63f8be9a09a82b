package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.desk.KindHandles;
import enishi.sim.model.ModelInput.Policy;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/**
 * The desk on the screen: shocks, instruments with switches and levers, scenarios to choose from, and a way to save what stands there.
 * Swing's thread only.
 *
 * <p>Parts have names by which they can be found: {@code slider:PATH}, {@code value:PATH}, {@code reset:PATH}, {@code group:ID},
 * {@code switch:ID}, {@code shock:ID}, {@code place}, {@code reset-all}, {@code save}, {@code presets}, {@code add}, {@code summary}.
 * The levers of a group are made when it is first unfolded.
 */
public final class PolicyPanel extends JPanel {

    private static final long serialVersionUID = 1;

    /** Shortest time between two policies that are handed over, milliseconds: a slider that is dragged asks far more often. */
    static final int REST_MILLISECONDS = 50;

    private static final Dimension USUAL = new Dimension(320, 600);
    private static final int MOST_CHANGES = 2;
    private static final String LEVERS = "levers";
    private static final String PRESETS = "presets";
    private static final String SAVE = "save";

    private final transient Listener listener;
    private final transient Desk furniture;
    private final transient Coalescer hand;
    private final transient Runnable watcher = this::changed;
    private final transient PresetPanel presets;
    private final transient List<GroupPanel> groups = new ArrayList<>();
    private final CardLayout cards = new CardLayout();
    private final JPanel levers = new JPanel(new BorderLayout());
    private final JPanel savePlace = new JPanel(new BorderLayout());
    private final JButton scenario = new JButton();
    private final JTextArea summary = Look.words("summary");
    private final JButton resetAll = new JButton();
    private final JButton save = new JButton();
    private final Pile pile = new Pile();
    private final JScrollPane scroll = new JScrollPane(pile);
    private final JButton add = new JButton();
    private transient PolicyDesk desk;
    private transient ShockPanel shocks;
    private transient SavePanel saving;
    private transient Language language;
    private transient List<FiredShock> shown = List.of();

    /** Who plays what stands on the desk. */
    public interface Listener {

        /** Takes over a policy, which holds from the next month on. */
        void adopt(Policy policy);

        /** Begins anew with a shipped scenario: makes a desk for it and gives it to {@link PolicyPanel#use}. */
        void begin(String scenarioId);

        /**
         * Lets something strike: asks for the policy with it in the first month that has not begun, and takes that over from
         * that month on.
         */
        void strike(Function<YearMonth, Policy> made);

        /** How the play is run: seed, years, scale and burn-in. */
        RunSettings run();
    }

    /**
     * A desk on the screen.
     *
     * @param desk the desk
     * @param source the id of its scenario if it is shipped, or the path of its file
     * @param listener who plays what stands there
     * @param language the language
     */
    public PolicyPanel(PolicyDesk desk, String source, Listener listener, Language language) {
        super(new BorderLayout());
        this.listener = listener;
        this.language = language;
        this.furniture = desk.desk();
        this.desk = desk;
        this.shocks = new ShockPanel(desk, listener::strike);
        this.saving = new SavePanel(desk, source, listener::run, this::back);
        hand = new Coalescer(() -> listener.adopt(this.desk.policy()), REST_MILLISECONDS);
        presets = new PresetPanel(furniture, this::begin, this::back);
        arrange();
        use(desk, source);
    }

    private void arrange() {
        setName("policy");
        setLayout(cards);
        setPreferredSize(USUAL);
        scenario.setName("presets");
        resetAll.setName("reset-all");
        save.setName("save");
        add.setName("add");
        scenario.addActionListener(e -> choose());
        resetAll.addActionListener(e -> desk.reset());
        save.addActionListener(e -> save());
        add.addActionListener(e -> offer());
        JPanel buttons = new JPanel(new GridLayout(1, 2, 6, 0));
        buttons.add(resetAll);
        buttons.add(save);
        JPanel top = new JPanel(new BorderLayout(0, 6));
        top.add(scenario, BorderLayout.NORTH);
        top.add(summary, BorderLayout.CENTER);
        top.add(buttons, BorderLayout.SOUTH);
        top.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Look.LINE), BorderFactory.createEmptyBorder(8, 8, 8, 8)));
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        levers.add(top, BorderLayout.NORTH);
        levers.add(scroll, BorderLayout.CENTER);
        add(levers, LEVERS);
        add(presets.panel(), PRESETS);
        add(savePlace, SAVE);
    }

    /**
     * Shows another desk.
     *
     * @param newDesk the desk
     * @param source the id of its scenario if it is shipped, or the path of its file
     */
    public void use(PolicyDesk newDesk, String source) {
        desk.unwatch(watcher);
        desk = newDesk;
        shocks = new ShockPanel(desk, listener::strike);
        saving = new SavePanel(desk, source, listener::run, this::back);
        savePlace.removeAll();
        savePlace.add(saving.panel(), BorderLayout.CENTER);
        desk.watch(watcher);
        furnish();
        back();
        speak(language);
    }

    /** Puts a panel for every group where it belongs. */
    private void furnish() {
        groups.clear();
        pile.removeAll();
        pile.put(shocks.panel());
        for (DeskGroup group : desk.groups()) {
            if (group.home() == DeskGroup.Home.SOCIETY) {
                JPanel more = Look.flatPanel(new BorderLayout());
                more.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
                more.add(add, BorderLayout.CENTER);
                pile.put(more);
            }
            GroupPanel panel = new GroupPanel(desk, group);
            groups.add(panel);
            pile.put(panel.panel());
        }
        pile.revalidate();
    }

    private void changed() {
        List<String> ids = desk.groups().stream().map(DeskGroup::id).toList();
        if (!ids.equals(groups.stream().map(GroupPanel::id).toList())) {
            List<String> open = groups.stream()
                    .filter(GroupPanel::isOpen)
                    .map(GroupPanel::id)
                    .toList();
            furnish();
            groups.stream().filter(group -> open.contains(group.id())).forEach(group -> group.open(true));
        }
        refresh(false);
        hand.ask();
    }

    /** Speaks a language from now on; to be called too when letters change their size. */
    public void speak(Language newLanguage) {
        language = newLanguage;
        Look.say(resetAll, DeskPhrase.RESET_ALL.in(language), 'R');
        resetAll.setToolTipText(Look.tip(DeskPhrase.RESET_ALL_TIP.in(language)));
        Look.say(save, DeskPhrase.SAVE.in(language), 'A');
        save.setToolTipText(Look.tip(DeskPhrase.SAVE_TIP.in(language)));
        scenario.setText(DeskPhrase.SCENARIO.in(language, desk.scenario().title(language.code())));
        scenario.setMnemonic('O');
        scenario.setToolTipText(Look.tip(
                desk.scenario().title(language.code()),
                desk.scenario().question(language.code()),
                DeskPhrase.SCENARIO_TIP.in(language)));
        scenario.setHorizontalAlignment(JButton.LEFT);
        Look.say(add, DeskPhrase.ADD.in(language), 'D');
        add.setToolTipText(Look.tip(DeskPhrase.ADD_TIP.in(language)));
        summary.setFont(Look.font(false, 0.92f));
        summary.setForeground(Look.SOFT);
        presets.show(language);
        saving.show(language);
        refresh(true);
    }

    private void refresh(boolean all) {
        List<DeskGroup> standing = desk.groups();
        for (int i = 0; i < standing.size(); i++) {
            groups.get(i).show(standing.get(i), language);
        }
        if (all || !desk.fired().equals(shown)) {
            shown = desk.fired();
            shocks.show(language);
        }
        summarise();
        add.setVisible(!desk.addable().isEmpty());
        revalidate();
        repaint();
    }

    private void summarise() {
        List<String> changes = new Changes(desk, language).sentences();
        resetAll.setEnabled(!changes.isEmpty());
        String last = changes.isEmpty() ? "" : changes.get(changes.size() - 1);
        summary.setText(
                switch (changes.size()) {
                    case 0 -> DeskPhrase.AS_SCENARIO.in(language);
                    case 1 -> DeskPhrase.ONE_CHANGE.in(language, last);
                    default -> DeskPhrase.CHANGES.in(language, changes.size(), some(changes));
                });
        summary.setToolTipText(changes.isEmpty() ? null : Look.tip(changes.toArray(new String[0])));
        summary.setForeground(changes.isEmpty() ? Look.SOFT : Look.CHANGED);
    }

    /** As many changes as a glance can take in; the tooltip has all. */
    private String some(List<String> changes) {
        int more = changes.size() - MOST_CHANGES;
        String joint = language.of("; ", "、");
        return more <= 0
                ? String.join(joint, changes)
                : String.join(joint, changes.subList(0, MOST_CHANGES)) + DeskPhrase.AND_MORE.in(language, more);
    }

    /** The kinds of which there is no instrument yet, to choose from. */
    private void offer() {
        JPopupMenu kinds = new JPopupMenu();
        for (KindHandles kind : desk.addable()) {
            String id = kind.kind().id();
            JMenuItem item = new JMenuItem(kind.title().in(language.code()));
            item.setName("add:" + id);
            item.setToolTipText(Look.tip(kind.what().in(language.code())));
            item.addActionListener(e -> unfold(desk.add(id)));
            kinds.add(item);
        }
        kinds.show(add, 0, add.getHeight());
    }

    // Other sides of the panel

    private void choose() {
        cards.show(this, PRESETS);
        presets.enter(desk.scenario().id());
    }

    private void save() {
        cards.show(this, SAVE);
        saving.enter();
    }

    private void back() {
        cards.show(this, LEVERS);
    }

    private void begin(String scenarioId) {
        back();
        listener.begin(scenarioId);
    }

    /**
     * Unfolds a group and scrolls to it; of an unknown one nothing is seen.
     *
     * @param id id of an instrument, or {@link DeskGroup#SOCIETY}
     */
    public void unfold(String id) {
        back();
        for (GroupPanel group : groups) {
            if (group.id().equals(id)) {
                group.open(true);
                SwingUtilities.invokeLater(() -> pile.scrollRectToVisible(new Rectangle(
                        0, group.panel().getY(), 1, Math.min(group.panel().getHeight(), scroll.getHeight()))));
            }
        }
    }
}
