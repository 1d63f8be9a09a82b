package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.history.EventKind;

/** What kinds of everyday events are called when they are counted. */
final class EventNames {

    private EventNames() {}

    /** The name of several; turning points, which are told one by one, go by their id. */
    static String plural(EventKind kind, Language language) {
        return switch (kind) {
            case SHOCK_ENDED -> language.of("shocks over", "ショックの終わり");
            case APPLIED_IN_VAIN -> language.of("applications in vain", "不採択の申請");
            case PROJECT_STARTED -> language.of("projects begun", "開始した助成事業");
            case PROGRAMME_SUCCEEDED -> language.of("successes of its own programme", "自主事業の成功");
            case PROGRAMME_FAILED -> language.of("failures of its own programme", "自主事業の失敗");
            case LOAN_GIVEN -> language.of("loans to others", "他団体への貸付");
            case STAFF_HIRED -> language.of("times it employed more", "増員");
            case STAFF_LAID_OFF -> language.of("times it employed fewer", "減員");
            case STAFF_LEFT -> language.of("times staff left", "職員の離職");
            case TIE_FORMED -> language.of("ties formed", "形成したつながり");
            case TIE_LOST -> language.of("ties lost", "失ったつながり");
            default -> kind.id();
        };
    }
}
