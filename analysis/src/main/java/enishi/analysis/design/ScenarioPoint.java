package enishi.analysis.design;

/**
 * A scenario at a point of a design: what is run.
 *
 * @param id by which its runs are known
 * @param base id of the scenario that is varied
 * @param point number of the point, from 0
 * @param values what is varied there
 */
public record ScenarioPoint(String id, String base, int point, DesignPoint values) {}
