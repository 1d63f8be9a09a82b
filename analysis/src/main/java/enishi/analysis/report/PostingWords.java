package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.sim.exchange.PostingKind;

/** What postings in an NGO's books were for, in words. */
final class PostingWords {

    private PostingWords() {}

    static String name(PostingKind kind, Language language) {
        return switch (kind) {
            case FOUNDING -> language.of("start-up money of founders", "設立者の拠出");
            case GIFT -> language.of("gifts and fees of supporters", "寄付・会費");
            case COMMUNITY -> language.of("clubs, firms and events of its prefecture", "地域の団体・企業・行事");
            case GIFT_MATCH -> language.of("additions to gifts by an instrument", "寄付への上乗せ");
            case TAX_CREDIT -> language.of("tax credits of givers", "寄付者の税額控除");
            case RELIEF_GIFT -> language.of("gifts for relief", "救援寄付");
            case OWN_BUSINESS -> language.of("own business", "自主事業収入");
            case APPROPRIATION -> language.of("appropriations", "予算措置");
            case LAPSE -> language.of("unused budgets", "不用額");
            case GRANT_ADVANCE -> language.of("advances of grants", "助成の前払い");
            case GRANT_REIMBURSEMENT -> language.of("grants paid afterwards", "助成の精算払い");
            case GRANT_RETURN -> language.of("grants given back", "助成の返還");
            case GRANT_OUTSIDE -> language.of("awards to others", "他団体への助成");
            case CONSORTIUM -> language.of("parts in shared projects", "共同事業の分担");
            case LOAN -> language.of("loans", "貸借");
            case REPAYMENT -> language.of("repayment of loans", "返済");
            case WAGES -> language.of("wages", "人件費");
            case OFFICE -> language.of("office", "事務所費");
            case FUND_RAISING -> language.of("appeals for gifts", "募金活動");
            case PROGRAMME -> language.of("its own programme", "自主事業支出");
            case PROJECT -> language.of("direct cost of projects", "助成事業の直接費");
            case RELIEF -> language.of("relief", "救援支出");
            case INDIRECT_COST -> language.of("cost of projects that no grant covers", "助成対象外の間接費");
            case PARTNERSHIP -> language.of("beginning with partners abroad", "海外パートナー開拓");
            case RELOCATION -> language.of("moving the office", "移転");
            case PUBLIC_PROGRAMME -> language.of("programmes of instruments", "施策の事業費");
            case STAFF_SUPPORT -> language.of("support of pay by an instrument", "人件費への補助");
            case STARTUP_SUPPORT -> language.of("start-up support", "設立支援");
            case LOCAL_GRANT -> language.of("local governments and their foundations", "自治体・地域財団");
            case ENTERPRISE_GIFT -> language.of("firms", "企業");
            case RELIEF_GRANT -> language.of("emergency platforms", "緊急支援プラットフォーム");
            case MERGER -> language.of("merger", "合併");
            case ESTATE -> language.of("what was left", "残余財産");
            case WRITE_OFF -> language.of("debts written off", "債権放棄");
        };
    }
}
