package enishi.analysis.page;

import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.ul;

/** What the model cannot say. */
final class LimitSection {

    private LimitSection() {}

    static Part of(Frame frame) {
        return frame.part(
                "limits",
                frame.say("What the model cannot say", "このモデルでは言えないこと"),
                p(strong(frame.say(
                                "How strongly money keeps NGOs alive is not identified by any data we know.",
                                "資金がNGOの存続をどれだけ支えるかは、知られているどのデータからも識別されない。")))
                        .withClass("caution"),
                ul(
                        li(frame.say(
                                "NGOs here end mostly because nobody succeeds the few who carried them. Money, skill and"
                                        + " contact act on succession through couplings whose size is assumed. Read"
                                        + " effects of funding on survival as “if the couplings are as assumed”.",
                                "ここでNGOが終わるのは主に、支えてきた少数の人の後を継ぐ人がいないためである。資金・技能・交流は、大きさを仮定した結合を通じて継承に働く。"
                                        + "資金が存続に与える効果は「結合が仮定のとおりであれば」として読むこと。")),
                        li(frame.say(
                                "The intervals are chance within the model. They do not hold the error of the model’s"
                                        + " assumptions, most of which come from surveys or from stated reasons, not"
                                        + " from measurement.",
                                "区間はモデルの中の偶然だけを表す。モデルの仮定の誤りは含まない。仮定の多くは測定ではなく、調査や明記した理由による。")),
                        li(frame.say(
                                "What a seat, a meeting, a desk or a coordinator does to an NGO has hardly been measured by"
                                        + " anybody. Read such effects as “if a seat does this much”.",
                                "研修の1席、会合、窓口、調整員がNGOに何をもたらすかは、ほとんど測定されていない。「1席がこれだけ働くなら」として読むこと。")),
                        li(
                                frame.say(
                                        "The defaults were set with the observed patterns that may be fitted in view, and still"
                                                + " miss some of them; “enishi patterns” shows which. Where NGOs are at the start is an assumption from survey data: there is no"
                                                + " count prefecture by prefecture to check against.",
                                        "既定値は校正に使う観測パターンに照らして定めたが、なお外れるパターンもある（「enishi patterns」で確かめられる）。開始時のNGOの所在地は調査データからの仮定であり、照合できる都道府県別の実数はない。")),
                        li(frame.say(
                                "The public’s support for foreign aid does not react to what NGOs do unless a scenario says"
                                        + " so: there is no data on it.",
                                "NGOの活動が援助への世論の支持を変え、それが予算に返る効果は、シナリオで指定しない限り含まれない。データがないためである。"))));
    }
}
