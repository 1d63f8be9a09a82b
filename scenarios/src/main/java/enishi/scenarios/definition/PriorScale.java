package enishi.scenarios.definition;

/** On which scale values between two ends are equally likely before anything is known. */
public enum PriorScale {
    /** The numbers themselves. */
    LINEAR,
    /** Their logarithms. */
    LOG
}
