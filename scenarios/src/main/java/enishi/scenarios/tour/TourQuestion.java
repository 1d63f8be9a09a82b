package enishi.scenarios.tour;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the class guesses before it sees.
 *
 * @param text the question
 * @param answers two to four answers
 * @param right which answer the model gives, counted from 1; {@code null} where the question is open
 */
public record TourQuestion(
        @Setting(meaning = "the question", source = "assumption: the author's words")
        Words text,

        @Setting(meaning = "two to four answers", source = "assumption: the author's words")
        List<Words> answers,

        @Parameter(
                symbol = "r",
                meaning = "which answer the model gives, counted from 1; left out where the question is open",
                unit = "1",
                min = 1,
                max = 4,
                value = Double.NaN,
                source = "assumption: what runs of the model gave")
        @Nullable
        Integer right) {

    /** Copies the list. */
    public TourQuestion {
        answers = List.copyOf(answers);
    }
}
