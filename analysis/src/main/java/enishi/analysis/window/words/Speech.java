package enishi.analysis.window.words;

import enishi.analysis.comparison.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The language that the window speaks at the moment; whoever shows words is told when it changes. Swing's thread only. */
public final class Speech {

    private final List<Runnable> speakers = new ArrayList<>();
    private Language language;

    /** Speaks a language. */
    public Speech(Language language) {
        this.language = language;
    }

    /** The language of the moment. */
    public Language language() {
        return language;
    }

    /** A phrase in the language of the moment. */
    public String of(Phrase phrase, Object... parts) {
        return phrase.in(language, parts);
    }

    /** Gives a phrase to {@code speaker} now and whenever the language changes. */
    public void say(Consumer<String> speaker, Phrase phrase) {
        follow(() -> speaker.accept(phrase.in(language)));
    }

    /** Runs something now and whenever the language changes. */
    public void follow(Runnable speaker) {
        speakers.add(speaker);
        speaker.run();
    }

    /** Speaks another language from now on. */
    public void change(Language other) {
        if (other == language) {
            return;
        }
        language = other;
        List.copyOf(speakers).forEach(Runnable::run);
    }
}
