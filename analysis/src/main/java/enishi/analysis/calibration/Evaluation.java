package enishi.analysis.calibration;

/**
 * A point whose distance was measured.
 *
 * @param stage where it was tried
 * @param number its number in that stage, from 1
 * @param simulated what came out
 * @param distance its distance to the observed patterns
 * @param within parts within their bands
 */
public record Evaluation(String stage, int number, Simulated simulated, double distance, int within) {}
