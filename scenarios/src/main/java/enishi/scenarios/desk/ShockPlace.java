package enishi.scenarios.desk;

/** Whether one chooses where a ready-made shock strikes. */
public enum ShockPlace {
    /** It has its place already: all of Japan, or countries abroad. */
    NONE,
    /** One chooses a prefecture; its disasters at home strike there. */
    PREFECTURE
}
