package enishi.analysis.page;

import enishi.analysis.comparison.Language;
import enishi.scenarios.definition.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an ensemble of parameter sets says of itself.
 *
 * @param id its id
 * @param title its title
 * @param description what is not known and which sets were kept, or {@code null}
 * @param method how the sets were chosen
 * @param parameters the parameters that are not known, in its order
 */
public record EnsembleAbout(
        String id, Words title, @Nullable Words description, Words method, List<Unknown> parameters) {

    /** Copies the list. */
    public EnsembleAbout {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter that is not known.
     *
     * @param path its path
     * @param title what people call it
     */
    public record Unknown(String path, Words title) {}

    /** What people call a parameter. */
    public String title(String path, Language language) {
        return parameters.stream()
                .filter(parameter -> parameter.path().equals(path))
                .map(parameter -> parameter.title().in(language.of("en", "ja")))
                .findFirst()
                .orElse(path);
    }
}
