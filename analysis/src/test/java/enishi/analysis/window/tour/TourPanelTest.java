package enishi.analysis.window.tour;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.comparison.Language;
import enishi.analysis.window.live.LiveTopic;
import enishi.analysis.window.map.MapIndicator;
import enishi.analysis.window.play.QuietRoom;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.data.Tables;
import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourCatalog;
import enishi.scenarios.tour.TourChart;
import enishi.scenarios.tour.TourExpectation;
import enishi.scenarios.tour.TourMap;
import enishi.sim.population.Geography;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The panel tells the step, takes the answer, and reveals what came out, in both languages. */
class TourPanelTest {

    private static final Geography GEOGRAPHY = Tables.load().geography();

    @ParameterizedTest
    @EnumSource(TourPhrase.class)
    void everyPhraseIsThereInBothLanguages(TourPhrase phrase) {
        assertThat(phrase.in(Language.ENGLISH)).isNotBlank();
        assertThat(phrase.in(Language.JAPANESE)).isNotBlank().isNotEqualTo(phrase.in(Language.ENGLISH));
        for (int part = 0; part < 3; part++) {
            String hole = "{" + part + "}";
            assertThat(phrase.in(Language.JAPANESE).contains(hole))
                    .isEqualTo(phrase.in(Language.ENGLISH).contains(hole));
        }
    }

    @Test
    void theWindowKnowsWhatATourCanShow() {
        assertThat(Arrays.stream(MapIndicator.values()).map(Enum::name))
                .containsAll(Arrays.stream(TourMap.values()).map(Enum::name).toList());
        assertThat(Arrays.stream(LiveTopic.values()).map(Enum::name))
                .containsAll(Arrays.stream(TourChart.values()).map(Enum::name).toList());
    }

    @Test
    void numbersAreMoreOrLessAndLevelsHigherOrLower() {
        TourWords japanese = new TourWords(Language.JAPANESE, GEOGRAPHY);
        List<TourExpectation> expected = Objects.requireNonNull(
                        TourCatalog.open("trust-and-survival").steps().get(1).reveal())
                .expect();
        assertThat(expected)
                .extracting(TourExpectation::outcome)
                .startsWith("supporters_end", "median_income_yen_end")
                .endsWith("survival");
        assertThat(expected)
                .extracting(one -> japanese.verdict(new TourFinding(one, 0, 1)))
                .containsExactly("少ない（9回中9回がこの結果）", "低い（9回中9回がこの結果）", "少ない（9回中9回がこの結果）", "低い（9回中9回がこの結果）");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClassGuessesPlaysAndSees(Language language) throws Exception {
        // A fifth of its months will do to see the panel.
        Tour tour = Tour.read(
                "small-places",
                TourCatalog.shipped("small-places")
                        .replace("\"years\": 10", "\"years\": 2")
                        .replace("\"play\": 108", "\"play\": 12")
                        .replace("\"play\": 120", "\"play\": 24"));
        QuietRoom room = new QuietRoom(new RunOverrides(3L, null, 50_000, 1));
        SwingUtilities.invokeAndWait(() -> {
            TourGuide guide = new TourGuide(tour, room, GEOGRAPHY);
            boolean[] ended = {false};
            TourPanel panel = new TourPanel(guide, GEOGRAPHY, language, () -> ended[0] = true);
            guide.start();
            assertThat(words(panel, "tour-text"))
                    .isEqualTo(tour.steps().get(0).text().in(language.code()));
            press(panel, "tour-proceed");
            guide.update();
            press(panel, "tour-proceed");
            assertThat(part(panel, "tour-proceed", JButton.class).isEnabled()).isFalse();
            paint(panel, "asking", language);
            part(panel, "tour-answer-1", AnswerButton.class).doClick();
            press(panel, "tour-proceed");
            guide.update();
            press(panel, "tour-proceed");
            assertThat(words(panel, "tour-verdict"))
                    .contains(Objects.requireNonNull(tour.steps().get(1).question())
                            .answers()
                            .get(1)
                            .in(language.code()));
            assertThat(words(panel, "finding-values")).isNotBlank();
            assertThat(words(panel, "tour-commands")).startsWith("./enishi ");
            paint(panel, "revealed", language);
            Language other = language == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH;
            panel.speak(other);
            assertThat(words(panel, "tour-title"))
                    .isEqualTo(tour.steps().get(1).title().in(other.code()));
            press(panel, "tour-back");
            assertThat(guide.shown()).isZero();
            press(panel, "tour-close");
            assertThat(ended[0]).isTrue();
        });
        room.close();
    }

    private static void press(TourPanel panel, String name) {
        part(panel, name, JButton.class).doClick();
    }

    private static String words(TourPanel panel, String name) {
        return part(panel, name, JTextArea.class).getText();
    }

    private static <C extends JComponent> C part(Container in, String name, Class<C> type) {
        return type.cast(Objects.requireNonNull(find(in, name), name));
    }

    private static @Nullable Component find(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component found = child instanceof Container inner ? find(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Everything that is there has a place in sight or can be scrolled to. */
    private static void paint(TourPanel panel, String what, Language language) {
        panel.setSize(420, 430);
        for (int pass = 0; pass < 3; pass++) {
            lay(panel);
        }
        BufferedImage image = new BufferedImage(420, 430, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        panel.paint(drawing);
        drawing.dispose();
        assertThat(Arrays.stream(image.getRGB(0, 0, 420, 430, null, 0, 420))
                        .distinct()
                        .count())
                .isGreaterThan(20);
        String folder = System.getProperty("enishi.pictures");
        if (folder != null) {
            try {
                ImageIO.write(image, "png", new File(folder, "tour-" + what + "-" + language.code() + ".png"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void lay(Container in) {
        in.doLayout();
        for (Component child : in.getComponents()) {
            if (child instanceof Container inner) {
                lay(inner);
            }
        }
    }
}
