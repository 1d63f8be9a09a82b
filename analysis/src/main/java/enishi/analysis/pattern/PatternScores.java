package enishi.analysis.pattern;

import enishi.scenarios.target.TargetDefinition;
import enishi.scenarios.target.TargetKind;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * All observed patterns with what runs have of them.
 *
 * @param targets the patterns, in order
 */
public record PatternScores(List<TargetScore> targets) {

    /** Copies the patterns. */
    public PatternScores {
        targets = List.copyOf(targets);
    }

    /**
     * Holds numbers of runs against patterns.
     *
     * @param values the numbers of every run by the id of the part; a part may be missing
     */
    public static PatternScores of(List<TargetDefinition> targets, SortedMap<String, double[]> values) {
        return new PatternScores(targets.stream()
                .map(target -> new TargetScore(
                        target,
                        target.parts().stream()
                                .map(part -> new PartScore(part, values.getOrDefault(part.id(), new double[0])))
                                .toList()))
                .toList());
    }

    /** The parts of a kind, in order. */
    public List<PartScore> parts(TargetKind kind) {
        return targets.stream().flatMap(target -> target.parts(kind).stream()).toList();
    }

    /** How many of something there are, and how many of them are met. */
    public record Count(int met, int of) {}

    /** The patterns that have parts of a kind; met are those of which every such part is within its band. */
    public Count targets(TargetKind kind) {
        List<TargetScore> own =
                targets.stream().filter(target -> !target.parts(kind).isEmpty()).toList();
        return count(own, target -> target.isMet(kind));
    }

    /** The parts of a kind; met are those within their bands. Inputs and what is not modelled are never met. */
    public Count count(TargetKind kind) {
        return count(parts(kind), score -> kind.counts() && score.isIn());
    }

    private static <T> Count count(List<T> all, Predicate<T> met) {
        return new Count((int) all.stream().filter(met).count(), all.size());
    }
}
