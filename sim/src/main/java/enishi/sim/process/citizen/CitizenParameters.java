package enishi.sim.process.citizen;

/**
 * The parameters of all rules of citizens.
 *
 * @param trust of {@link TrustUpdate}
 * @param awareness of {@link Awareness}
 * @param talk of {@link Talk}
 * @param acquaintance of {@link Acquaintance}
 * @param support of {@link Support}
 * @param giving of {@link Giving}
 * @param resolution of {@link Resolution}
 * @param commuting of {@link Commuting}
 * @param climate of {@link Climate}
 * @param conflict of {@link Conflict}
 * @param deduction of {@link Deduction}
 */
public record CitizenParameters(
        TrustUpdate.Parameters trust,
        Awareness.Parameters awareness,
        Talk.Parameters talk,
        Acquaintance.Parameters acquaintance,
        Support.Parameters support,
        Giving.Parameters giving,
        Resolution.Parameters resolution,
        Commuting.Parameters commuting,
        Climate.Parameters climate,
        Conflict.Parameters conflict,
        Deduction.Parameters deduction) {}
