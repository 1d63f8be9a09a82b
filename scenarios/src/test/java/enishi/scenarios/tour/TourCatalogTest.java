package enishi.scenarios.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.RecordWriter;
import enishi.scenarios.io.TreeWriter;
import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped tours can be played, in both languages, and a file that asks for what cannot be is refused with its reason. */
class TourCatalogTest {

    private static final String FILE = """
            {
              "id": "mine",
              "title": {"en": "Mine", "ja": "私の"},
              "steps": [
                {
                  "title": {"en": "One", "ja": "一"},
                  "text": {"en": "Look.", "ja": "見よ。"},
                  "off": ["foundation-grants"],
                  "set": {"parameters.talk.monthlyTalkProbability": 0.5},
                  "fire": [{"shock": "earthquake-here", "prefecture": "JP-31"}],
                  "show": {"prefecture": "JP-47", "map": "trust"},
                  "question": {
                    "text": {"en": "More?", "ja": "増えるか。"},
                    "answers": [{"en": "Yes", "ja": "はい"}, {"en": "No", "ja": "いいえ"}],
                    "right": 1
                  },
                  "play": 24,
                  "reveal": {
                    "text": {"en": "So.", "ja": "こう。"},
                    "expect": [
                      {
                        "title": {"en": "Supporters", "ja": "支援者"},
                        "outcome": "supporters_end",
                        "expected": "more",
                        "change": {"from": 0.1, "to": 0.3},
                        "held": 3,
                        "of": 4
                      }
                    ],
                    "commands": ["./enishi list"]
                  }
                }
              ]
            }
            """;

    static List<String> ids() {
        return TourCatalog.ids();
    }

    @Test
    void everyFileIsInTheList() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(TourCatalog.class.getResource("small-places.json"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsReadAsItsFileSaysAndFitsTheSchema(String id) {
        Tour tour = TourCatalog.open(id);
        assertThat(tour.id()).isEqualTo(id);
        assertThat(tour.scenario().id()).isEqualTo(tour.definition().scenario());
        Tour again = Tour.read(id, TourCatalog.shipped(id));
        assertThat(again.definition()).isEqualTo(tour.definition());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(TourSchema.text())
                        .validate(TourCatalog.shipped(id), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachAsksRevealsAndAdmitsWhatDoesNotMove(String id) {
        Tour tour = TourCatalog.open(id);
        List<TourExpectation> expected = new ArrayList<>();
        int questions = 0;
        for (TourStep step : tour.steps()) {
            questions += step.question() == null ? 0 : 1;
            if (step.reveal() != null) {
                expected.addAll(step.reveal().expect());
            }
        }
        assertThat(tour.definition().minutes()).isEqualTo(10);
        assertThat(questions).isGreaterThanOrEqualTo(4);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(10);
        assertThat(expected).anyMatch(one -> one.expected() == TourChange.NONE);
        assertThat(expected).allSatisfy(one -> assertThat(one.held()).isGreaterThan(one.of() / 2));
    }

    /** A sentence that one language lacks would be missing in class. */
    @ParameterizedTest
    @MethodSource("ids")
    void bothLanguagesSayAsManySentences(String id) {
        for (TourStep step : TourCatalog.open(id).steps()) {
            List<Words> texts = new ArrayList<>(List.of(step.title(), step.text()));
            if (step.reveal() != null) {
                texts.add(step.reveal().text());
            }
            assertThat(texts).allSatisfy(words -> {
                String japanese = Objects.requireNonNull(words.ja());
                assertThat(japanese).matches("(?s).*[\\u3040-\\u30ff\\u4e00-\\u9fff].*");
                assertThat(japanese.length() * 6)
                        .as(japanese)
                        .isBetween(words.en().length(), words.en().length() * 5);
            });
        }
    }

    @Test
    void aFileOfTheUsersIsOpenedByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), FILE);
        Tour tour = TourCatalog.open(file.toString());
        assertThat(tour.title("ja")).isEqualTo("私の");
        assertThat(tour.scenario().contentHash())
                .isEqualTo(ScenarioCatalog.open("baseline-japan").contentHash());
        TourStep step = tour.steps().get(0);
        assertThat(step.play()).isEqualTo(24);
        assertThat(step.set()).containsOnlyKeys("parameters.talk.monthlyTalkProbability");
        String written = TreeWriter.write(RecordWriter.write(tour.definition()));
        assertThat(written).contains("earthquake-here");
    }

    @Test
    void aNameThatIsNeitherIsRefusedWithAGuess() {
        assertThatThrownBy(() -> TourCatalog.open("small-place"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("one of trust-and-survival, small-places")
                .hasMessageContaining("Maybe you meant \"small-places\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Mine\", \"ja\": \"私の\" | \"Mine\" | /title | English and Japanese",
                "foundation-grants | foundation-grant | /steps/0/off/0 | Maybe you meant \"foundation-grants\"",
                "monthlyTalkProbability\": 0.5 | monthlyTalk\": 0.5 | /steps/0/set | one of",
                "monthlyTalkProbability\": 0.5 | monthlyTalkProbability\": 2 | /steps/0/set | to 1 probability",
                "\"earthquake-here\" | \"earthquake\" | /steps/0/fire/0/shock | Maybe you meant \"earthquake-here\"",
                "\"earthquake-here\" | \"pandemic\" | /steps/0/fire/0/prefecture | no prefecture",
                ", \"prefecture\": \"JP-31\" | '' | /steps/0/fire/0 | JP-01 to JP-47",
                "JP-47 | JP-48 | /steps/0/show/prefecture | JP-47",
                "\"trust\" | \"truth\" | /steps/0/show/map | \"general-trust\"",
                "\"right\": 1 | \"right\": 3 | /steps/0/question/right | 1 to 2",
                ", {\"en\": \"No\", \"ja\": \"いいえ\"} | '' | /steps/0/question/answers | two to four",
                "\"play\": 24 | \"play\": 121 | /steps/0/play | at most 120",
                "\"play\": 24 | \"play\": 0 | /steps/0/reveal/expect/0 | play in this step or before",
                "supporters_end | supporter_end | /steps/0/reveal/expect/0/outcome | Maybe you meant \"supporters_end\"",
                "\"expected\": \"more\" | \"expected\": \"none\" | /steps/0/reveal/expect/0/within | a number",
                "\"expected\": \"more\" | \"expected\": \"less\" | /steps/0/reveal/expect/0/change/to | 0 or less",
                "\"from\": 0.1 | \"from\": -0.1 | /steps/0/reveal/expect/0/change/from | 0 or more",
                "\"from\": 0.1 | \"from\": 0.5 | /steps/0/reveal/expect/0/change/from | at most 0.3",
                "\"from\": 0.1, | '' | /steps/0/reveal/expect/0/change/from | from -1 to 1000",
                "\"held\": 3 | \"held\": 5 | /steps/0/reveal/expect/0/held | 0 to 4",
                "\"held\": 3 | \"held\": 3, \"against\": \"area\" | /steps/0/reveal/expect/0/otherArea | an area",
                "supporters_end | survival\", \"area\": \"JP-31 | /steps/0/reveal/expect/0/area | one of",
                "supporters_end | survival\", \"per\": \"ngo | /steps/0/reveal/expect/0/per | place",
                "./enishi list | rm -r | /steps/0/reveal/commands/0 | ./enishi",
                "\"id\": \"mine\" | \"id\": \"mine\", \"scenario\": \"baseline\" | /scenario | baseline-japan",
                "\"id\": \"mine\" | \"id\": \"a b\" | /id | a"
            })
    void whatCannotBeIsRefused(String right, String wrong, String pointer, String allowed) {
        assertThat(FILE).contains(right);
        assertThatThrownBy(() -> Tour.read("mine.json", FILE.replace(right, wrong)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("mine.json")
                .hasMessageContaining(pointer)
                .hasMessageContaining(allowed);
    }

    @Test
    void sharesChangeByTheirDifferenceAndTheRestByARatio() {
        TourStep step = Tour.read("mine.json", FILE).steps().get(0);
        TourExpectation supporters =
                Objects.requireNonNull(step.reveal()).expect().get(0);
        assertThat(supporters.changeOf(90, 120)).isEqualTo(-0.25);
        assertThat(Objects.requireNonNull(supporters.change()).contains(0.3)).isTrue();
        String survival = FILE.replace("supporters_end", "survival");
        TourExpectation share = Objects.requireNonNull(
                        Tour.read("mine.json", survival).steps().get(0).reveal())
                .expect()
                .get(0);
        assertThat(share.changeOf(0.75, 0.5)).isEqualTo(0.25);
        assertThatThrownBy(() -> Tour.read("mine.json", survival.replace("\"to\": 0.3", "\"to\": 1.3")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("/steps/0/reveal/expect/0/change/to")
                .hasMessageContaining("-1 to 1");
    }

    @Test
    void worldsBeginWithTheFirstStepOrWhereAStepSaysSo() {
        Tour tour = TourCatalog.open("trust-and-survival");
        assertThat(tour.beginningOf(0)).isZero();
        int last = tour.steps().size() - 1;
        for (int i = 1; i <= last; i++) {
            int from = tour.beginningOf(i);
            assertThat(tour.steps().get(from).anew()).isTrue();
            assertThat(tour.steps().subList(from + 1, i + 1)).noneMatch(TourStep::anew);
        }
    }
}
