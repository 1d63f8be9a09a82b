package enishi.analysis.comparison;

import enishi.analysis.statistics.Fieller;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.lever.LeverDefinition;
import enishi.scenarios.mechanism.Direction;
import java.util.List;

/**
 * What a policy lever does, alone and at its size.
 *
 * @param definition the lever
 * @param outcomes what it does to what it acts on directly, then to the outcomes of {@link LeverEffects}
 * @param cost public money an NGO-year gained outside the metropolitan areas, yen
 */
public record LeverEffect(LeverDefinition definition, List<OutcomeEffect> outcomes, Fieller cost) {

    private static final int SURVIVAL = 1;

    /** Copies the list. */
    public LeverEffect {
        outcomes = List.copyOf(outcomes);
    }

    /** What it does to what it acts on directly. */
    public OutcomeEffect proximate() {
        return outcomes.get(0);
    }

    /** What it does to the survival of nonmetropolitan NGOs. */
    public OutcomeEffect survival() {
        return outcomes.get(SURVIVAL);
    }

    /** NGO-years that it adds outside the metropolitan areas over the run. */
    public PairedDifference gained() {
        return outcomes.get(outcomes.size() - 1).effect();
    }

    /** Where its proximate outcome should move. */
    public Direction expected() {
        return definition.proximate().direction();
    }

    /** What the runs say about its proximate claim. */
    public Verdict verdict() {
        return Verdict.of(proximate().effect(), expected());
    }

    /** What an NGO-year costs, in a few words. */
    public String costInWords(Language language) {
        return CostEffect.inWords(cost, gained(), language);
    }
}
