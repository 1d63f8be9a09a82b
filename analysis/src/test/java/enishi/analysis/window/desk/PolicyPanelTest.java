package enishi.analysis.window.desk;

import static enishi.analysis.window.desk.PanelParts.all;
import static enishi.analysis.window.desk.PanelParts.onSwing;
import static enishi.analysis.window.desk.PanelParts.part;
import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.comparison.Language;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.desk.Desk;
import enishi.sim.model.ModelInput.Policy;
import enishi.sim.policy.GrantScheme;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyPanelTest {

    private static final String GRANTS = "grant-assistance-for-japanese-ngo-projects";
    private static final String OVERHEAD = "instruments." + GRANTS + ".overheadShare";
    private static final YearMonth NEXT = YearMonth.of(2018, 5);

    private final PolicyDesk desk = new PolicyDesk(ScenarioCatalog.open("baseline-japan"), Desk.shipped());
    private final Audience audience = new Audience();

    private final class Audience implements PolicyPanel.Listener {

        private final List<Policy> adopted = new ArrayList<>();
        private final List<String> begun = new ArrayList<>();

        @Override
        public void adopt(Policy policy) {
            adopted.add(policy);
        }

        @Override
        public void begin(String scenarioId) {
            begun.add(scenarioId);
        }

        @Override
        public void strike(Function<YearMonth, Policy> made) {
            adopted.add(made.apply(NEXT));
        }

        @Override
        public RunSettings run() {
            return desk.scenario().definition().run();
        }

        double overhead() {
            return ((GrantScheme) Objects.requireNonNull(
                            adopted.get(adopted.size() - 1).instruments().get(GRANTS)))
                    .overheadShare();
        }
    }

    private PolicyPanel panel(Language language) {
        return new PolicyPanel(desk, "baseline-japan", audience, language);
    }

    private static String summary(PolicyPanel panel) {
        return part(panel, JTextArea.class, "summary").getText();
    }

    @Test
    void aSliderThatIsDraggedHandsOverFewPoliciesAndAlwaysTheLast() throws InterruptedException {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            panel.unfold(GRANTS);
            JSlider slider = part(panel, JSlider.class, "slider:" + OVERHEAD);
            assertThat(slider.getValue()).isEqualTo(15);
            for (int step = 15; step <= 30; step++) {
                slider.setValue(step);
            }
            assertThat(audience.adopted).hasSize(1);
            assertThat(part(panel, JTextField.class, "value:" + OVERHEAD).getText())
                    .isEqualTo("30");
        });
        for (int wait = 0; wait < 1000 && audience.overhead() != 0.3; wait++) {
            Thread.sleep(20);
        }
        onSwing(() -> {
            assertThat(audience.adopted).hasSize(2);
            assertThat(audience.overhead()).isEqualTo(0.3);
        });
    }

    @Test
    void aValueCanBeTypedOrIsRefusedBesideItsField() {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            panel.unfold(GRANTS);
            JTextField field = part(panel, JTextField.class, "value:" + OVERHEAD);
            JTextArea refusal = part(panel, JTextArea.class, "refusal:" + OVERHEAD);
            field.setText("60");
            field.postActionEvent();
            assertThat(refusal.isVisible()).isTrue();
            assertThat(refusal.getText()).isEqualTo("Out of range. Allowed: 0 to 50 %");
            assertThat(desk.changed()).isFalse();
            field.setText("20");
            field.postActionEvent();
            assertThat(refusal.isVisible()).isFalse();
            assertThat(audience.overhead()).isEqualTo(0.2);
            assertThat(part(panel, JSlider.class, "slider:" + OVERHEAD).getValue())
                    .isEqualTo(20);
            assertThat(summary(panel))
                    .isEqualTo("1 change: Grant Assistance for NGO Projects: Overhead 20 % (was 15 %)");
        });
    }

    @Test
    void whatIsChangedCanBePutBackAloneOrAltogether() {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            panel.unfold(GRANTS);
            JButton back = part(panel, JButton.class, "reset:" + OVERHEAD);
            assertThat(back.isVisible()).isFalse();
            part(panel, JSlider.class, "slider:" + OVERHEAD).setValue(5);
            assertThat(back.isVisible()).isTrue();
            back.doClick(0);
            assertThat(desk.changed()).isFalse();
            part(panel, JSlider.class, "slider:" + OVERHEAD).setValue(5);
            part(panel, JCheckBox.class, "switch:foundation-grants").doClick(0);
            assertThat(desk.group("foundation-grants").on()).isFalse();
            assertThat(summary(panel)).startsWith("2 changes: ");
            part(panel, JButton.class, "reset-all").doClick(0);
            assertThat(desk.changed()).isFalse();
            assertThat(summary(panel)).isEqualTo("Everything stands as in the scenario.");
            assertThat(part(panel, JButton.class, "reset-all").isEnabled()).isFalse();
        });
    }

    @Test
    void aShockStrikesTheChosenPlaceFromTheNextMonthAndCanBeCalledBack() {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            part(panel, JTextField.class, "place").setText("okin");
            JList<?> places = part(panel, JList.class, "place-list");
            assertThat(places.getModel().getSize()).isEqualTo(1);
            part(panel, JButton.class, "shock:earthquake-here").doClick(0);
            FiredShock shock = desk.fired().get(0);
            assertThat(shock.prefecture()).isEqualTo("JP-47");
            assertThat(shock.month()).isEqualTo(NEXT);
            assertThat(audience.adopted.get(0).shocks()).containsKey("earthquake-here-jp-47-2018-05");
            assertThat(part(panel, JLabel.class, "fired:" + shock.id()).getText())
                    .isEqualTo("Earthquake here, Okinawa, from May 2018");
            part(panel, JButton.class, "call-back:" + shock.id()).doClick(0);
            assertThat(desk.changed()).isFalse();
        });
    }

    @Test
    void aPrefectureIsFoundByItsJapaneseNameAndByArrowKeys() {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.JAPANESE);
            part(panel, JTextField.class, "place").setText("東京");
            part(panel, JTextField.class, "place").setText("鳥");
            part(panel, JButton.class, "shock:great-disaster-here").doClick(0);
            assertThat(desk.fired().get(0).prefecture()).isEqualTo("JP-31");
            JTextField field = part(panel, JTextField.class, "place");
            field.setText("");
            field.getActionMap().get("key " + KeyEvent.VK_DOWN).actionPerformed(null);
            part(panel, JButton.class, "shock:earthquake-here").doClick(0);
            assertThat(desk.fired().get(1).prefecture()).isEqualTo("JP-32");
        });
    }

    @Test
    void anInstrumentThatIsMissingIsAddedSwitchedOffAndUnfolded() {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            assertThat(part(panel, JButton.class, "add").isVisible()).isTrue();
            assertThat(desk.addable()).hasSize(15);
            String id = desk.add("dialogue");
            panel.unfold(id);
            assertThat(id).isEqualTo("ngo-jica-dialogue");
            assertThat(desk.group("ngo-jica-dialogue").on()).isFalse();
            assertThat(part(panel, JSlider.class, "slider:instruments.ngo-jica-dialogue.seats")
                            .getValue())
                    .isEqualTo(8);
            part(panel, JCheckBox.class, "switch:ngo-jica-dialogue").doClick(0);
            assertThat(audience.adopted).isNotEmpty();
            assertThat(desk.policy().instruments()).containsKey("ngo-jica-dialogue");
        });
    }

    @Test
    void aShippedScenarioIsFoundByItsQuestionAndBegun() {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            part(panel, JButton.class, "presets").doClick(0);
            part(panel, JTextField.class, "preset").setText("pandemic that stops");
            assertThat(part(panel, JList.class, "preset-list").getModel().getSize())
                    .isEqualTo(1);
            assertThat(part(panel, JTextArea.class, "preset-detail").getText())
                    .startsWith("What does a pandemic")
                    .contains("The baseline with the pandemic in two stretches.");
            part(panel, JButton.class, "preset-begin").doClick(0);
            assertThat(audience.begun).containsExactly("covid-2020");
            panel.use(new PolicyDesk(ScenarioCatalog.open("covid-2020"), Desk.shipped()), "covid-2020");
            assertThat(part(panel, JButton.class, "presets").getText()).isEqualTo("Scenario: The pandemic of 2020");
        });
    }

    @Test
    void whatStandsThereIsSavedAndTheCommandIsTold(@TempDir Path folder) {
        Path file = folder.resolve("My Policy.json");
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            panel.unfold(GRANTS);
            part(panel, JSlider.class, "slider:" + OVERHEAD).setValue(5);
            part(panel, JButton.class, "save").doClick(0);
            part(panel, JTextField.class, "save-title").setText("Poor overhead");
            part(panel, JTextField.class, "save-file").setText(file.toString());
            part(panel, JButton.class, "save-write").doClick(0);
            assertThat(file).exists();
            assertThat(ScenarioCatalog.open(file.toString()).policy()).isEqualTo(desk.policy());
            assertThat(ScenarioCatalog.open(file.toString()).id()).isEqualTo("my-policy");
            assertThat(part(panel, JTextField.class, "save-command").getText())
                    .isEqualTo("./enishi compare baseline-japan \"" + file + "\"");
            JButton replace = part(panel, JButton.class, "save-replace");
            assertThat(replace.isVisible()).isFalse();
            part(panel, JButton.class, "save-write").doClick(0);
            assertThat(replace.isVisible()).isTrue();
            assertThat(part(panel, JTextArea.class, "save-message").getText()).isEqualTo(file + " is there already.");
            replace.doClick(0);
            assertThat(part(panel, JTextArea.class, "save-message").getText()).startsWith("Saved ");
        });
        assertThat(folder.toFile().list()).containsExactly("My Policy.json");
    }

    @Test
    void aFileThatCannotBeIsRefusedInWords(@TempDir Path folder) throws ScenarioFile.Refused {
        assertThat(refusal("")).isEqualTo("The name of the file is empty. Maybe my-policy.json.");
        assertThat(refusal(folder.toString())).contains("is a folder. Name a file in it");
        assertThat(refusal(folder.resolve("no/such.json").toString())).contains("is not there. Maybe another");
        assertThat(refusal("a\0b")).contains("cannot be the name of a file");
        ScenarioFile plain = ScenarioFile.named(folder.resolve("a").toString(), "baseline-japan");
        assertThat(plain.path()).isEqualTo(folder.resolve("a.json"));
        assertThat(ScenarioFile.named("austerity.json", "baseline-japan").id("x"))
                .isEqualTo("austerity-changed");
        assertThat(ScenarioFile.named("私の.json", "baseline-japan").id("x")).isEqualTo("my-policy");
        assertThat(plain.isTaken()).isFalse();
        assertThat(Files.exists(plain.path())).isFalse();
    }

    private static String refusal(String name) {
        try {
            ScenarioFile.named(name, "baseline-japan");
            return "";
        } catch (ScenarioFile.Refused e) {
            return e.why().in(Language.ENGLISH, e.parts());
        }
    }

    @Test
    void languagesChangeLiveAndNothingStaysInTheOther() {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            desk.groups().forEach(group -> panel.unfold(group.id()));
            part(panel, JSlider.class, "slider:" + OVERHEAD).setValue(5);
            panel.speak(Language.JAPANESE);
            for (Component one : all(panel)) {
                String words = words(one);
                String name = String.valueOf(one.getName());
                boolean own = name.equals("preset-detail") || name.startsWith("List.");
                if (words.matches("(?s).*[a-z]{4}.*") && !own && !(one instanceof JTextField)) {
                    assertThat(words).as(name).matches("(?s).*\\p{IsHan}.*|.*km.*");
                }
            }
            assertThat(summary(panel)).contains("一般管理費", "元は15％");
            panel.speak(Language.ENGLISH);
            assertThat(all(panel)).allSatisfy(one -> assertThat(words(one)).doesNotMatch("(?s).*\\p{IsHiragana}.*"));
        });
    }

    private static String words(Component one) {
        String words = one instanceof JLabel label
                ? label.getText()
                : one instanceof AbstractButton button
                        ? button.getText()
                        : one instanceof JTextArea area ? area.getText() : "";
        return words == null ? "" : words;
    }

    @Test
    void everythingThatCanBeUsedHasWordsForThoseWhoHearTheScreen() {
        onSwing(() -> {
            PolicyPanel panel = panel(Language.ENGLISH);
            desk.groups().forEach(group -> panel.unfold(group.id()));
            List<Component> used = all(panel).stream()
                    .filter(one -> one instanceof JSlider || one instanceof JTextField || one instanceof AbstractButton)
                    .filter(one -> one.getName() != null)
                    .toList();
            assertThat(used).hasSizeGreaterThan(150).allSatisfy(one -> {
                String heard = one.getAccessibleContext().getAccessibleName();
                assertThat(heard).as(one.getName()).isNotBlank();
                assertThat(one.isFocusable()).as(one.getName()).isTrue();
            });
            assertThat(all(panel).stream()
                            .filter(one -> one instanceof JSlider)
                            .map(one -> ((JComponent) one).getToolTipText()))
                    .allSatisfy(tip -> assertThat(tip).contains("From ", "In the scenario: ", "Source"));
        });
    }
}
