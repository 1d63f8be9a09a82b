package enishi.scenarios.calibration;

/** Why a parameter is free. */
public enum FreeRole {
    /** Observed patterns speak of it, so that it is fitted to them. */
    FIT,
    /** No observed pattern fixes its size, so that policies are compared over all of its range. */
    COUPLING
}
