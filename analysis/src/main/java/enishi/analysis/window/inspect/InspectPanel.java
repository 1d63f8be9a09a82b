package enishi.analysis.window.inspect;

import enishi.analysis.window.map.MapLook;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.play.WorldPicture;
import enishi.analysis.window.words.NgoName;
import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.population.Geography;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/** Finds a prefecture or an NGO by name, and shows what is looked at closely. */
public final class InspectPanel extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int MOST_FOUND = 60;
    private static final String SEARCH = "open";

    private final transient Stage stage;
    private final transient MapLook look;
    private final transient Speech speech;
    private final JTextField search = new JTextField();
    private final DefaultListModel<Found> found = new DefaultListModel<>();
    private final JList<Found> list = new JList<>(found);
    private final JScrollPane results = new JScrollPane(list);
    private final JLabel hint = new JLabel();
    private final JPanel place = new JPanel(new BorderLayout());
    private @Nullable SubjectInspector inspector;
    private float zoom = 1;
    private boolean two = true;

    private record Found(Subject subject, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Looks at nothing yet. */
    public InspectPanel(Stage stage, MapLook look, Speech speech) {
        super(new BorderLayout(0, 6));
        this.stage = stage;
        this.look = look;
        this.speech = speech;
        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        search.setName("search");
        list.setName("found");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(5);
        results.setVisible(false);
        JPanel top = new JPanel(new BorderLayout(0, 4));
        top.add(search, BorderLayout.NORTH);
        top.add(results, BorderLayout.CENTER);
        add(top, BorderLayout.NORTH);
        add(place, BorderLayout.CENTER);
        hint.setVerticalAlignment(JLabel.TOP);
        place.add(hint, BorderLayout.NORTH);
        speech.say(words -> search.putClientProperty("JTextField.placeholderText", words), Phrase.SEARCH_PLACEHOLDER);
        speech.say(search::setToolTipText, Phrase.SEARCH_TIP);
        speech.follow(() -> {
            hint.setText("<html>" + speech.of(Phrase.INSPECT_HINT) + "</html>");
            search.getAccessibleContext().setAccessibleName(speech.of(Phrase.SEARCH_PLACEHOLDER));
            list.getAccessibleContext().setAccessibleName(speech.of(Phrase.SEARCH_TIP));
            restyle();
        });
        listen();
    }

    private void listen() {
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                find();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                find();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                find();
            }
        });
        search.addActionListener(e -> {
            if (!found.isEmpty()) {
                open(found.get(Math.max(0, list.getSelectedIndex())));
            }
        });
        search.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), SEARCH);
        search.getActionMap().put(SEARCH, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                if (!found.isEmpty()) {
                    list.setSelectedIndex(0);
                    list.requestFocusInWindow();
                }
            }
        });
        list.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), SEARCH);
        list.getActionMap().put(SEARCH, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                Found chosen = list.getSelectedValue();
                if (chosen != null) {
                    open(chosen);
                }
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                Found chosen = list.getSelectedValue();
                if (chosen != null) {
                    open(chosen);
                }
            }
        });
    }

    /** Puts the cursor where one searches. */
    public void focusSearch() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    private void find() {
        found.clear();
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        if (!wanted.isEmpty()) {
            matches(wanted).forEach(found::addElement);
        }
        results.setVisible(!found.isEmpty());
        revalidate();
    }

    private List<Found> matches(String wanted) {
        List<Found> matches = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            var profile = look.geography().profile(p);
            if (profile.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
                    || profile.nameJa().contains(wanted)) {
                matches.add(new Found(Subject.prefecture(p), look.prefecture(p)));
            }
        }
        WorldPicture picture = stage.picture(Side.POLICY);
        if (picture != null) {
            for (NgoState ngo : picture.ngos()) {
                if (matches.size() >= MOST_FOUND) {
                    break;
                }
                String name = NgoName.of(ngo.id(), look.prefecture(ngo.prefecture()), speech.language());
                if (name.toLowerCase(Locale.ROOT).contains(wanted)) {
                    matches.add(
                            new Found(new Subject(ngo.prefecture(), ngo.id()), name + " · " + look.cause(ngo.cause())));
                }
            }
        }
        return matches;
    }

    private void open(Found chosen) {
        show(new SubjectInspector(chosen.subject(), stage, look, speech));
        results.setVisible(false);
        revalidate();
    }

    /** Shows an inspector. */
    public void show(Inspector other) {
        if (other instanceof SubjectInspector chosen) {
            inspector = chosen;
            place.removeAll();
            place.add(chosen, BorderLayout.CENTER);
            place.revalidate();
            restyle();
        }
    }

    /** Shows one world or two, with letters of some size; 1 is the usual one. */
    public void style(boolean newTwo, float newZoom) {
        two = newTwo;
        zoom = newZoom;
        restyle();
    }

    private void restyle() {
        SubjectInspector now = inspector;
        if (now != null) {
            now.show(two, zoom);
        }
    }

    /** Takes in the newest picture. */
    public void refresh() {
        SubjectInspector now = inspector;
        if (now != null) {
            now.updateInspector();
        }
    }

    /** What is looked at, or {@code null}. */
    public @Nullable Subject subject() {
        SubjectInspector now = inspector;
        return now == null ? null : now.subject();
    }
}
