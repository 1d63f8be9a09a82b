package enishi.sim.process.organization;

import enishi.sim.parameter.Defaults;

/** Rules of ties under which nobody meets, nothing is left to chance and all is wanted. */
final class TieRules {

    private TieRules() {}

    /** The rules with changes: names of settings, each followed by its value. */
    static TieFormation.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        TieFormation.Parameters.class,
                        "monthlyMeetingProbability",
                        0,
                        "met",
                        200,
                        "noise",
                        0,
                        "firstStrength",
                        0.3,
                        "monthlyRetention",
                        0.9,
                        "monthlyJointProbability",
                        0,
                        "jointGain",
                        0.2,
                        "endStrength",
                        0.1,
                        "confirmation",
                        -20,
                        "skillFlow",
                        0.1),
                changes);
    }
}
