package enishi.sim.policy;

import enishi.sim.parameter.Parameter;

/**
 * What a grant scheme looks for in its applicants: factors of the weights that rule {@code selection} gives to the parts of
 * a score. All at 1 is what schemes look for as they are; at 0 a part does not count.
 *
 * @param expertise factor of expertise, a partner's included
 * @param record factor of the track record
 * @param management factor of management skill
 * @param legitimacy factor of legitimacy
 * @param ties factor of ties with NGOs, the local government and the operator's office, and of what a consortium adds
 * @param localKnowledge factor of local knowledge
 */
public record Emphasis(
        @Parameter(
                symbol = "φ_E",
                meaning = "weight of expertise, relative to rule selection",
                unit = "1",
                min = 0,
                max = 20,
                value = 1,
                source = "assumption: the same in all schemes unless a scheme says more")
        double expertise,

        @Parameter(
                symbol = "φ_R",
                meaning = "weight of the track record, relative to rule selection",
                unit = "1",
                min = 0,
                max = 20,
                value = 1,
                source = "assumption: the same in all schemes unless a scheme says more")
        double record,

        @Parameter(
                symbol = "φ_M",
                meaning = "weight of management skill, relative to rule selection",
                unit = "1",
                min = 0,
                max = 20,
                value = 1,
                source = "assumption: the same in all schemes unless a scheme says more")
        double management,

        @Parameter(
                symbol = "φ_L",
                meaning = "weight of legitimacy, relative to rule selection",
                unit = "1",
                min = 0,
                max = 20,
                value = 1,
                source = "assumption: the same in all schemes unless a scheme says more")
        double legitimacy,

        @Parameter(
                symbol = "φ_T",
                meaning = "weight of ties and of what a consortium adds, relative to rules selection and consortium",
                unit = "1",
                min = 0,
                max = 20,
                value = 1,
                source = "assumption: the same in all schemes unless a scheme says more")
        double ties,

        @Parameter(
                symbol = "φ_K",
                meaning = "weight of local knowledge, relative to rule selection",
                unit = "1",
                min = 0,
                max = 20,
                value = 1,
                source = "assumption: the same in all schemes unless a scheme says more")
        double localKnowledge) {

    /** Nothing counts more or less than rule {@code selection} says. */
    public static final Emphasis NONE = new Emphasis(1, 1, 1, 1, 1, 1);
}
