package enishi.scenarios.tour;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import java.util.List;

/**
 * What has come out.
 *
 * @param text what is to be seen, and why
 * @param expect what many runs say, to hold the run in class against
 * @param commands commands that show it over many runs, each beginning with {@code ./enishi}
 */
public record TourReveal(
        @Setting(meaning = "what is to be seen, and why", source = "assumption: the author's words")
        Words text,

        @Setting(meaning = "what many runs say", value = "[]", source = "assumption: what runs of the model gave")
        List<TourExpectation> expect,

        @Setting(
                meaning = "commands that show it over many runs",
                value = "[]",
                source = "assumption: the author's choice")
        List<String> commands) {

    /** Copies the lists. */
    public TourReveal {
        expect = List.copyOf(expect);
        commands = List.copyOf(commands);
    }
}
