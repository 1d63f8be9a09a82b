package enishi.scenarios.target;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An observed pattern as its file describes it. It is met only if all of its parts that count are within their bands.
 *
 * @param id its number
 * @param title its title
 * @param sources keys of the sources
 * @param confidence how far the figures can be relied on
 * @param note what to know before it is used, or {@code null}
 * @param parts its parts, at least one
 */
public record TargetDefinition(
        @Setting(meaning = "number of the pattern", source = "assumption: the author's words")
        String id,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "sources of the figures", source = "assumption: the author's words")
        List<String> sources,

        @Setting(
                meaning = "how far the figures can be relied on",
                source = "assumption: whether the figure was seen in a primary source")
        Confidence confidence,

        @Setting(meaning = "what to know before it is used", source = "assumption: the author's words") @Nullable
        Words note,

        @Setting(meaning = "its parts", source = "assumption: the author's words")
        List<TargetPart> parts) {

    /** Copies the lists. */
    public TargetDefinition {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }

    /** The parts of a kind, in order. */
    public List<TargetPart> parts(TargetKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** Whether runs are held against any part of it. */
    public boolean counts() {
        return parts.stream().anyMatch(part -> part.kind().counts());
    }
}
