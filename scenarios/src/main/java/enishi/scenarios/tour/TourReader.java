package enishi.scenarios.tour;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.PrefectureSets;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.desk.Handle;
import enishi.scenarios.desk.ReadyShock;
import enishi.scenarios.desk.ShockPlace;
import enishi.scenarios.io.TreePlaces;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tour names is looked up, and everything that does not fit is collected. */
final class TourReader {

    private static final int FEWEST_ANSWERS = 2;
    private static final int MOST_ANSWERS = 4;
    private static final int YEAR = 12;

    private final TourDefinition definition;
    private final TreePlaces places;
    private final Problems problems;
    private final Desk desk = Desk.shipped();

    TourReader(TourDefinition definition, TreePlaces places, Problems problems) {
        this.definition = definition;
        this.places = places;
        this.problems = problems;
    }

    /** The tour; not to be used if there are problems. */
    Tour read() {
        bilingual(definition.title(), "/title");
        if (definition.steps().isEmpty()) {
            refuse("/steps", "there is no step", "at least one", null);
        }
        boolean known = isOneOf(ScenarioCatalog.ids(), definition.scenario(), "/scenario");
        Scenario scenario = ScenarioCatalog.open(known ? definition.scenario() : "baseline-japan");
        TourLevers levers = known ? new TourLevers(scenario, desk) : null;
        int played = 0;
        for (int i = 0; i < definition.steps().size(); i++) {
            TourStep step = definition.steps().get(i);
            String pointer = "/steps/" + i;
            played = (step.anew() ? 0 : played) + step.play();
            words(step, pointer);
            if (levers != null) {
                switches(step, levers, pointer);
                step.set().forEach((path, value) -> lever(levers, path, value, pointer + "/set/" + path));
            }
            for (int j = 0; j < step.fire().size(); j++) {
                shock(step.fire().get(j), pointer + "/fire/" + j);
            }
            if (step.show() != null && step.show().prefecture() != null) {
                isOneOf(PrefectureSets.allCodes(), step.show().prefecture(), pointer + "/show/prefecture");
            }
            if (played > definition.years() * YEAR) {
                refuse(
                        pointer + "/play",
                        played + " months have been played when it is over",
                        "at most " + definition.years() * YEAR + ", the months of " + definition.years() + " years",
                        null);
            }
            reveal(step, played, pointer);
        }
        return new Tour(definition, scenario);
    }

    private void words(TourStep step, String pointer) {
        bilingual(step.title(), pointer + "/title");
        bilingual(step.text(), pointer + "/text");
        TourQuestion question = step.question();
        if (question == null) {
            return;
        }
        String at = pointer + "/question";
        bilingual(question.text(), at + "/text");
        int answers = question.answers().size();
        for (int k = 0; k < answers; k++) {
            bilingual(question.answers().get(k), at + "/answers/" + k);
        }
        if (answers < FEWEST_ANSWERS || answers > MOST_ANSWERS) {
            refuse(at + "/answers", answers + " are not allowed", "two to four", null);
        }
        Integer right = question.right();
        if (right != null && right > answers) {
            refuse(at + "/right", "there is no answer " + right, "1 to " + answers, null);
        }
        if (step.reveal() == null) {
            refuse(at, "nothing is revealed after the question", "a reveal in the same step", null);
        }
    }

    private void switches(TourStep step, TourLevers levers, String pointer) {
        all(levers.instruments(), step.off(), pointer + "/off");
        all(levers.instruments(), step.on(), pointer + "/on");
        all(levers.addableKinds(), step.add(), pointer + "/add");
    }

    private void all(Collection<String> known, List<String> given, String pointer) {
        for (int k = 0; k < given.size(); k++) {
            isOneOf(known, given.get(k), pointer + "/" + k);
        }
    }

    private void lever(TourLevers levers, String path, Quantity wanted, String pointer) {
        if (!isOneOf(levers.paths(), path, pointer)) {
            return;
        }
        LeverPath number = levers.number(path);
        Handle handle = levers.handle(path);
        BigDecimal value;
        try {
            value = number.value(wanted.value().toPlainString());
        } catch (ScenarioException e) {
            Problem problem = e.problems().get(0);
            refuse(pointer, problem.found(), problem.allowed(), problem.maybe());
            return;
        }
        if (value.compareTo(handle.low()) < 0 || value.compareTo(handle.high()) > 0) {
            refuse(
                    pointer,
                    number.inWords(value) + " is out of reach of the desk",
                    number.inWords(handle.low()) + " to " + number.inWords(handle.high()),
                    null);
        }
    }

    private void shock(TourShock fired, String pointer) {
        List<String> ids = desk.shocks().stream().map(ReadyShock::id).toList();
        if (!isOneOf(ids, fired.shock(), pointer + "/shock")) {
            return;
        }
        boolean placed = desk.shock(fired.shock()).place() == ShockPlace.PREFECTURE;
        String prefecture = fired.prefecture();
        if (placed && prefecture == null) {
            refuse(pointer, "the prefecture is missing", "a prefecture, JP-01 to JP-47", null);
        } else if (prefecture != null && !placed) {
            refuse(pointer + "/prefecture", "this shock has no place", "no prefecture", null);
        } else if (prefecture != null) {
            isOneOf(PrefectureSets.allCodes(), prefecture, pointer + "/prefecture");
        }
    }

    private void reveal(TourStep step, int played, String pointer) {
        TourReveal reveal = step.reveal();
        if (reveal == null) {
            return;
        }
        String at = pointer + "/reveal";
        bilingual(reveal.text(), at + "/text");
        TourExpectations expectations = new TourExpectations(this::refuse);
        for (int k = 0; k < reveal.expect().size(); k++) {
            TourExpectation expected = reveal.expect().get(k);
            bilingual(expected.title(), at + "/expect/" + k + "/title");
            expectations.check(expected, played, at + "/expect/" + k);
        }
        for (int k = 0; k < reveal.commands().size(); k++) {
            if (!reveal.commands().get(k).startsWith("./enishi ")) {
                refuse(
                        at + "/commands/" + k,
                        Wording.quote(reveal.commands().get(k)) + " is no command of the product",
                        "./enishi and what follows",
                        null);
            }
        }
    }

    private void bilingual(Words words, String pointer) {
        String japanese = words.ja();
        if (words.en().isBlank() || japanese == null || japanese.isBlank()) {
            refuse(pointer, "a language is missing", "English and Japanese", null);
        }
    }

    private boolean isOneOf(Collection<String> known, String given, String pointer) {
        if (known.contains(given)) {
            return true;
        }
        refuse(
                pointer,
                Wording.quote(given) + " is not allowed here",
                "one of " + String.join(", ", known),
                Wording.maybe(given, known));
        return false;
    }

    private void refuse(String pointer, String found, String allowed, @Nullable String maybe) {
        problems.add(places.of(pointer), pointer, found, allowed, maybe);
    }
}
