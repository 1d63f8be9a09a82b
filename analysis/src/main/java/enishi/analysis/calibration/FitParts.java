package enishi.analysis.calibration;

import enishi.analysis.result.Digests;
import enishi.analysis.result.ResultException;
import enishi.scenarios.target.TargetDefinition;
import enishi.scenarios.target.TargetKind;
import enishi.scenarios.target.TargetPart;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a calibration may know of the observed patterns: the parts to which parameters may be fitted. Those held out to test
 * the model are not in it and cannot get in.
 *
 * @param targets the patterns with these parts only; patterns without any are left out
 * @param list the parts, in the order of the patterns
 */
public record FitParts(List<TargetDefinition> targets, List<FitPart> list) {

    /** Copies the lists, and refuses what is not fit. */
    public FitParts {
        targets = List.copyOf(targets);
        list = List.copyOf(list);
        targets.forEach(target -> target.parts().forEach(part -> new FitPart(target.id(), part)));
    }

    /** Those of patterns. */
    public static FitParts of(List<TargetDefinition> targets) {
        List<TargetDefinition> fitted = new ArrayList<>();
        List<FitPart> parts = new ArrayList<>();
        for (TargetDefinition target : targets) {
            List<TargetPart> own = target.parts(TargetKind.FIT);
            own.forEach(part -> parts.add(new FitPart(target.id(), part)));
            if (!own.isEmpty()) {
                fitted.add(new TargetDefinition(
                        target.id(), target.title(), target.sources(), target.confidence(), target.note(), own));
            }
        }
        return new FitParts(fitted, parts);
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** By what they are recognised: SHA-256 of everything that is looked at. */
    public String hash() {
        StringBuilder text = new StringBuilder();
        for (FitPart fit : list) {
            text.append(String.join(
                            " ",
                            fit.id(),
                            String.valueOf(fit.part().measure()),
                            String.valueOf(fit.part().scenario()),
                            String.valueOf(fit.part().from()),
                            String.valueOf(fit.part().to()),
                            Double.toString(fit.part().lowest()),
                            Double.toString(fit.part().highest())))
                    .append('\n');
        }
        return Digests.ofText(text.toString());
    }

    /**
     * Refuses a simulation in which no part has a value.
     *
     * @throws ResultException if so
     */
    void requireAnyValue(Simulated simulated) {
        for (int i = 0; i < size(); i++) {
            if (Double.isFinite(simulated.mean(i))) {
                return;
            }
        }
        throw new ResultException("No fitted part of a pattern has a value in these runs."
                + " Maybe --years is shorter than the windows of all patterns, or all runs failed.");
    }
}
