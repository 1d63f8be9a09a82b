package enishi.analysis.report;

import enishi.analysis.comparison.Language;

/** What readers of any result have to keep in mind. */
final class Caveat {

    private Caveat() {}

    /** That effects on survival follow from assumptions. */
    static String assumed(Language language) {
        return language.of(
                "What follows for survival rests on assumed parameters: read it as what they imply.",
                "生存への効果は仮定したパラメータからの帰結として読んでください。");
    }
}
