package enishi.analysis.page;

import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.PairingGains;
import enishi.analysis.statistics.PairedDifference;
import j2html.TagCreator;
import j2html.tags.DomContent;

/** What the intervals of a page mean. */
final class IntervalWords {

    private IntervalWords() {}

    /** That they hold together. */
    static String of(Sheet sheet) {
        int number = sheet.evidence().comparison().intervals();
        return number == 0
                ? sheet.say("One run: no intervals.", "1回の実行のため区間なし。")
                : sheet.say(
                        "All " + number
                                + " intervals of outcomes hold at once with 95 % confidence: each is the wider for"
                                + " their number.",
                        "アウトカムの" + number + "個の区間は95 %の信頼度で同時に成り立つよう、数に応じて広げてある。");
    }

    /** How they are made; nothing with one run. */
    static DomContent method(Sheet sheet) {
        double reach = reach(sheet);
        return Double.isNaN(reach)
                ? TagCreator.text("")
                : Marked.row(
                        sheet.say(
                                "Method: single-step max-t over the paired differences; every interval is the mean ± ",
                                "方法：対応のある差についての単段max-t。各区間は平均±標準誤差の"),
                        sheet.marked().number("reach", reach, 3),
                        sheet.say(
                                " standard errors, the quantile of the largest |t| of all, simulated with the outcomes’"
                                        + " own correlation.",
                                "倍で、アウトカム間の相関のもとでの最大の|t|の分位点をシミュレーションで求めた。"));
    }

    /** What pairing by seed gains. */
    static DomContent pairing(Sheet sheet) {
        PairingGains gains = sheet.evidence().pairing();
        return Double.isNaN(gains.median())
                ? TagCreator.text(gains.inWords(sheet.language()))
                : Marked.row(
                        sheet.say(
                                "Pairing by seed divides the variance of the differences above two standard errors by ",
                                "シードの対応づけにより、標準誤差の2倍を超える差の分散は、中央値で"),
                        sheet.marked().number("pairing median", gains.median(), 1),
                        sheet.say(" (median; lowest decile ", "分の1（下位10 %点"),
                        sheet.marked().number("pairing decile", gains.lowestDecile(), 1),
                        sheet.say(
                                "): as many times more runs would be needed without it.",
                                "分の1）になり、対応づけなしではその倍数の実行が必要である。"));
    }

    /** Half of an interval's width in standard errors, the same for all with as many pairs as there are runs. */
    private static double reach(Sheet sheet) {
        return sheet.evidence().comparison().rows().stream()
                .map(ComparisonRow::difference)
                .filter(difference -> difference != null
                        && difference.pairs() == sheet.evidence().setup().runs()
                        && difference.interval().exists()
                        && difference.standardError() > 0)
                .findFirst()
                .map(IntervalWords::reach)
                .orElse(Double.NaN);
    }

    private static double reach(PairedDifference difference) {
        return (difference.interval().high() - difference.mean()) / difference.standardError();
    }
}
