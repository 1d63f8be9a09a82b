package enishi.analysis.calibration;

/**
 * A point that was simulated and judged.
 *
 * @param stage where it was tried
 * @param number its number in that stage, from 1
 * @param simulated what came out
 * @param implausible how implausible every part makes it
 * @param deciding the implausibility that decides
 * @param ruledOut whether it is ruled out
 */
public record Judged(
        String stage, int number, Simulated simulated, double[] implausible, double deciding, boolean ruledOut) {

    /** Copies the array. */
    public Judged {
        implausible = implausible.clone();
    }
}
