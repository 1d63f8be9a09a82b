package enishi.analysis.chart;

import enishi.analysis.comparison.Band;

/**
 * A curve of one of several scenarios.
 *
 * @param scenario title of the scenario
 * @param band its curve
 */
public record ScenarioBand(String scenario, Band band) {}
