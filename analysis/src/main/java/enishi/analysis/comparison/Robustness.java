package enishi.analysis.comparison;

import enishi.analysis.statistics.PairedDifference;
import java.util.Locale;

/** Whether a difference holds, whichever of the parameter sets is true. */
public enum Robustness {
    /** The interval excludes zero, and the sign is the same under every set. */
    ROBUST,
    /** The interval excludes zero, but under some sets the sign is another. */
    DEPENDS,
    /** The interval holds zero: the sets together show no difference. */
    UNSHOWN,
    /** No run differs under any set. */
    SAME,
    /** There is no interval: too few seeds, or no value. */
    UNTOLD;

    /**
     * What the sets say of a difference.
     *
     * @param difference the difference over all sets, with its interval by chance
     */
    public static Robustness of(PairedDifference difference, SetEffects effects) {
        if (!difference.interval().exists() || effects.counted() == 0) {
            return UNTOLD;
        }
        if (effects.low() == 0 && effects.high() == 0 && difference.standardError() == 0) {
            return SAME;
        }
        if (difference.interval().contains(0)) {
            return UNSHOWN;
        }
        return effects.agreeing() == effects.sets() ? ROBUST : DEPENDS;
    }

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the sets say, as a sentence. */
    public String sentence(SetEffects effects, Language language) {
        int sets = effects.sets();
        int agreeing = effects.agreeing();
        return switch (this) {
            case ROBUST ->
                language.of(
                        "Robust: the same sign under all " + sets + " parameter sets.",
                        "頑健：" + sets + "組のパラメータのすべてで同じ符号。");
            case DEPENDS ->
                language.of(
                        "Not robust: " + agreeing + " of " + sets
                                + " parameter sets have this sign; it depends on which set is true.",
                        "頑健ではない：この符号になるのは" + sets + "組中" + agreeing + "組で、どの組が正しいかによる。");
            case UNSHOWN ->
                language.of(
                        "Over " + sets + " parameter sets these runs show no difference; " + agreeing
                                + " of the sets have the sign of the mean.",
                        sets + "組のパラメータを通じて、この実行数では差を示せない。平均と同じ符号は" + agreeing + "組。");
            case SAME ->
                language.of("No difference under any of the " + sets + " parameter sets.", sets + "組のパラメータのどれでも差がない。");
            case UNTOLD ->
                language.of(
                        "One seed cannot tell chance; " + agreeing + " of " + sets
                                + " parameter sets have the sign of the mean.",
                        "1つのシードでは偶然を判断できない。平均と同じ符号は" + sets + "組中" + agreeing + "組。");
        };
    }

    /** The verdict in a few words. */
    public String inWords(Language language) {
        return switch (this) {
            case ROBUST -> language.of("robust", "頑健");
            case DEPENDS -> language.of("depends on the set", "組による");
            case UNSHOWN -> language.of("not shown", "示せない");
            case SAME -> language.of("no difference", "差なし");
            case UNTOLD -> language.of("cannot be told", "判断できない");
        };
    }
}
