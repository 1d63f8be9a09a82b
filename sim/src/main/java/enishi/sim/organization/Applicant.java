package enishi.sim.organization;

/**
 * An NGO's application to a call.
 *
 * @param ngo who applies
 * @param askYen award asked for, with overhead, yen
 * @param score how the scheme values it
 */
public record Applicant(Ngo ngo, long askYen, double score) {}
