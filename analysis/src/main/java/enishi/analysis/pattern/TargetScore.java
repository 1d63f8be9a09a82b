package enishi.analysis.pattern;

import enishi.scenarios.target.TargetDefinition;
import enishi.scenarios.target.TargetKind;
import java.util.List;

/**
 * An observed pattern with what runs have of it.
 *
 * @param target the pattern
 * @param parts its parts, in order
 */
public record TargetScore(TargetDefinition target, List<PartScore> parts) {

    /** Copies the parts. */
    public TargetScore {
        parts = List.copyOf(parts);
    }

    /** Its parts of a kind, in order. */
    public List<PartScore> parts(TargetKind kind) {
        return parts.stream().filter(score -> score.part().kind() == kind).toList();
    }

    /** Whether it has parts of a kind, and the mean over runs is within the band of every one of them. */
    public boolean isMet(TargetKind kind) {
        List<PartScore> own = parts(kind);
        return kind.counts() && !own.isEmpty() && own.stream().allMatch(PartScore::isIn);
    }
}
