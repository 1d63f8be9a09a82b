package enishi.sim.population;

/**
 * A field of international cooperation that citizens care for and NGOs work in.
 *
 * @param id key in files, kebab-case
 * @param nameEn English name
 * @param nameJa Japanese name
 * @param interestShare share of citizens whose cause of interest it is; all causes add up to 1
 * @param startShare share of the NGOs of the start that work in it; all causes add up to 1
 */
public record Cause(String id, String nameEn, String nameJa, double interestShare, double startShare) {}
