package enishi.analysis.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.em;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import enishi.analysis.page.Evidence.About;
import j2html.tags.specialized.DlTag;

/** What was asked: the scenarios in their own words. */
final class QuestionSection {

    private QuestionSection() {}

    static Part of(Sheet sheet) {
        DlTag list = dl();
        for (int s = 0; s < sheet.scenarios(); s++) {
            About about = sheet.evidence().scenarios().get(s);
            list.with(dt(
                    strong(sheet.title(s)),
                    p(s == 0 ? sheet.say("The baseline", "比較の基準") : "").withClass("role")));
            if (about.question() != null) {
                list.with(dd(em(about.question().in(sheet.code()))));
            }
            if (about.description() != null) {
                list.with(dd(details(
                        summary(sheet.say("What the scenario says", "シナリオの内容")),
                        p(about.description().in(sheet.code())))));
            }
        }
        return sheet.part(
                "question",
                sheet.say("The question", "問い"),
                p(sheet.say(
                        "Each scenario is a policy for Japan’s international-cooperation NGOs. All are run with the same"
                                + " luck: whatever a policy does not touch happens alike in all of them, so that what"
                                + " differs is the policy’s doing. These are the scenarios in their authors’ words.",
                        "各シナリオは、日本の国際協力NGOに関わる一つの政策を表す。すべてのシナリオは同じ乱数で実行され、政策が触れないことはどのシナリオでも同じように起こる。"
                                + "したがって、差は政策によるものである。以下は作成者による各シナリオの説明である。")),
                list);
    }
}
