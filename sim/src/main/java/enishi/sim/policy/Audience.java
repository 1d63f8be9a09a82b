package enishi.sim.policy;

/** Whom development education reaches. */
public enum Audience {
    /** Everybody, in prefectures by their residents. */
    RESIDENTS,
    /** Those at school, in prefectures by their schools. */
    PUPILS
}
