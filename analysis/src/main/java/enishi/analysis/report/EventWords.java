package enishi.analysis.report;

import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.history.Event;

/**
 * What happened to an NGO, in words.
 *
 * @param names how others are called
 */
record EventWords(LifeNames names) {

    private static final int MONTHS = 12;

    private String of(String english, String japanese) {
        return names.language().of(english, japanese);
    }

    /** An event without its month, as a phrase. */
    String phrase(Event event) {
        String with = event.with().isEmpty() ? "" : names.other(event.with());
        String yen = new Wording(names.language()).value(Unit.YEN, event.amount());
        String staff = Wording.number(event.amount(), event.amount() == Math.rint(event.amount()) ? 0 : 1);
        String age = String.valueOf((int) event.amount() / MONTHS);
        return switch (event.kind()) {
            case SHOCK_BEGAN -> of(with + " begins to act on its prefecture", with + "の影響が始まる");
            case SHOCK_ENDED -> of(with + " no longer acts on its prefecture", with + "の影響が終わる");
            case FOUNDED -> of("founded", "設立");
            case MOVED -> {
                String place = names.prefecture(event.with());
                yield of("moves its home to " + place, place + "へ移転");
            }
            case APPLIED_IN_VAIN ->
                of("applies to " + with + " for " + yen + "; no award", with + "に" + yen + "を申請、不採択");
            case AWARDED -> of("wins a call of " + with + ": " + yen, with + "に採択：" + yen);
            case AWARD_SHARED ->
                of(
                        "is to share the work of a partner's award of " + with + ": " + yen,
                        "他団体が" + with + "に採択され共同実施：" + yen);
            case AWARD_LOST ->
                of(
                        "the award of " + with + " (" + yen + ") comes to nothing before its start",
                        with + "の採択（" + yen + "）が開始前に失効");
            case PROJECT_STARTED -> of("a project under " + with + " begins: " + yen, with + "の事業を開始：" + yen);
            case PROJECT_SUCCEEDED -> of("a project under " + with + " succeeds", with + "の事業が成功");
            case PROJECT_FAILED -> of("a project under " + with + " fails", with + "の事業が失敗");
            case PROJECT_BROKEN_OFF ->
                of("a project under " + with + " is given up for lack of cash", with + "の事業を資金不足で中止");
            case PROGRAMME_SUCCEEDED -> of("its own programme shows a success", "自主事業が成功");
            case PROGRAMME_FAILED -> of("its own programme shows a failure", "自主事業が失敗");
            case PLACE_TAKEN -> of("takes part in " + with, with + "に参加");
            case HELP_BEGAN -> of(with + " begins to pay it: " + yen + " this month", with + "からの資金が始まる：今月" + yen);
            case HELP_ENDED -> of(with + " no longer pays it, after " + yen + " in all", with + "からの資金が終わる：計" + yen);
            case LOAN_TAKEN -> of("borrows " + yen + " from " + with, with + "から" + yen + "を借りる");
            case LOAN_GIVEN -> of("lends " + yen + " to " + with, with + "に" + yen + "を貸す");
            case CASH_BELOW_ZERO -> of("free cash falls below zero: " + yen, "使途自由な現金がマイナスになる：" + yen);
            case CASH_ABOVE_ZERO -> of("free cash is no longer below zero: " + yen, "使途自由な現金がプラスに戻る：" + yen);
            case FIRST_POST -> of("has paid staff for the first time or again: " + staff, "有給職員を置く：" + staff + "人");
            case STAFF_HIRED -> of("employs " + staff + " more", "職員を" + staff + "人増やす");
            case STAFF_LAID_OFF -> of("employs " + staff + " fewer", "職員を" + staff + "人減らす");
            case STAFF_LEFT -> of("staff leave of their own accord: " + staff, "職員が自ら離職：" + staff + "人");
            case LAST_POST_GONE -> of("has no paid staff any more", "有給職員がいなくなる");
            case HEAD_LEFT -> of("the head of its office leaves", "事務局長が退任");
            case HEAD_FOUND -> of("its office has a head again", "事務局長の後任が決まる");
            case OFFICE_CLOSED -> of("no head is found, and the office closes", "事務局長が見つからず事務所を閉じる");
            case CORE_JOINED -> of("one aged " + age + " joins the core group", "中核メンバーに" + age + "歳の1人が加わる");
            case CORE_LEFT -> of("one aged " + age + " leaves the core group", "中核メンバーの" + age + "歳の1人が去る");
            case UNATTENDED ->
                of("nobody keeps it going any more: no core group and next to no staff", "担い手（中核メンバー・職員）がいなくなる");
            case ATTENDED -> of("somebody keeps it going again", "担い手が戻る");
            case TIE_FORMED -> of("forms a tie with " + with, with + "とつながる");
            case TIE_LOST -> of("loses its tie with " + with, with + "とのつながりを失う");
            case CONFLICT -> of("comes into conflict with " + with, with + "と対立");
            case CERTIFIED -> of("is certified: gifts to it lower taxes", "認定を受ける（寄付が税制優遇の対象）");
            case CERTIFICATE_LOST -> of("loses its certificate", "認定を失う");
            case TOOK_IN -> of(with + " joins it", with + "を吸収合併");
            case INSOLVENT -> of("is insolvent and closes", "破綻して解散");
            case MERGED -> of("becomes part of " + with, with + "に合併される");
            case DORMANT -> of("is dormant", "休眠状態になる");
            case REVIVED -> of("revives", "活動を再開");
            case DISSOLVED -> of("is dissolved formally", "正式に解散");
            case DROPPED -> of("drops off the lists", "名簿から消える");
        };
    }
}
