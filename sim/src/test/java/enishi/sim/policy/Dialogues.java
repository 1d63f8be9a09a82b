package enishi.sim.policy;

import enishi.sim.parameter.Defaults;
import java.util.List;

/** Programmes of dialogue for tests; every lever that a test looks at is given by that test. */
public final class Dialogues {

    private static final YearlyBudget PLENTY = YearlyBudget.constant(1_000_000_000);

    private Dialogues() {}

    /** Monthly meetings in Tokyo for all, from everywhere, without effects, with changes given as pairs of name and value. */
    public static Dialogue dialogue(Object... changes) {
        return Defaults.with(
                new Dialogue(
                        Operator.MINISTRY,
                        null,
                        null,
                        0,
                        PLENTY,
                        List.of(),
                        DialogueVenue.NATIONAL,
                        List.of(),
                        List.of(),
                        12,
                        1000,
                        1e12,
                        1000,
                        0,
                        0,
                        0,
                        0,
                        0,
                        1,
                        0,
                        1,
                        0),
                changes);
    }

    /** Evaluation of every project without effects. */
    public static JointEvaluation evaluation(Object... changes) {
        return Defaults.with(
                new JointEvaluation(Operator.MINISTRY, null, null, 0, PLENTY, List.of(), 1, 1000, 0, 0, 0, 0, 0, 12),
                changes);
    }

    /** One group of three a month for two months, without effects. */
    public static JointStudies studies(Object... changes) {
        return Defaults.with(
                new JointStudies(Operator.FOUNDATION, null, null, 0, PLENTY, List.of(), 12, 3, 2, 1000, 0, 0, 0, 0, 0),
                changes);
    }

    /** All NGOs agree, without effects. */
    public static AlignedCommunication messages(Object... changes) {
        return Defaults.with(
                new AlignedCommunication(
                        Operator.FOUNDATION, null, null, 0, PLENTY, List.of(), List.of(), 1, 0, 0, 0, 1000, 0),
                changes);
    }
}
