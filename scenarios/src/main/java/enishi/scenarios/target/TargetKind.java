package enishi.scenarios.target;

/** What a part of an observed pattern may be used for. */
public enum TargetKind {
    /** Parameters may be chosen so that runs meet it. */
    FIT,
    /** Kept from every choice of parameters, so that meeting it says something. */
    HOLD_OUT,
    /** Something that the model is given: a setting, an initial condition, data. It never counts as met. */
    INPUT,
    /** Nothing in a run corresponds to it. */
    NOT_MODELLED;

    /** Whether runs are held against it: whether it counts as met or missed. */
    public boolean counts() {
        return this == FIT || this == HOLD_OUT;
    }
}
