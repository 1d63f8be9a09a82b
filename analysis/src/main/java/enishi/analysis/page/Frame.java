package enishi.analysis.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.InlineChart;
import enishi.analysis.chart.Outlines;
import enishi.analysis.comparison.Language;
import j2html.tags.DomContent;
import j2html.tags.specialized.MainTag;
import java.util.List;

/**
 * What pages of every kind are made of, in one language.
 *
 * @param language the language
 * @param outlines the long outlines of all pictures of the page
 */
record Frame(Language language, Outlines outlines) {

    /** The wording in the language. */
    String say(String english, String japanese) {
        return language.of(english, japanese);
    }

    /** The code of the language. */
    String code() {
        return language.code();
    }

    /** All that stands in one language: what is seen first, the contents, and the sections. */
    MainTag main(List<DomContent> first, List<Part> parts) {
        return j2html.TagCreator.main(
                        header(
                                each(first, item -> item),
                                p(
                                                text(say(
                                                        "How strongly money keeps NGOs alive is assumed, not measured: ",
                                                        "資金がNGOの存続をどれだけ支えるかは測定ではなく仮定による：")),
                                                a(say("what the model cannot say", "このモデルでは言えないこと"))
                                                        .withHref("#" + anchor("limits")))
                                        .withClass("caution")),
                        nav(
                                        h2(say("Contents", "目次")),
                                        ol(each(
                                                parts,
                                                part -> li(a(part.heading()).withHref("#" + part.anchor())))))
                                .withId(anchor("contents")),
                        each(parts, Part::section))
                .withLang(code());
    }

    /** The name of a section or a picture within the page. */
    String anchor(String name) {
        return code() + "-" + name;
    }

    /** A section. */
    Part part(String name, String heading, DomContent... content) {
        return new Part(
                anchor(name),
                heading,
                section(h2(heading), each(List.of(content), item -> item)).withId(anchor(name)));
    }

    /** A chart with its title above and its small print below. */
    DomContent picture(Chart chart, String name, double width, double height, String alternative) {
        String markup = InlineChart.markup(chart, language, anchor(name), width, height, alternative, outlines);
        return figure(
                        p(strong(chart.heading().title())).withClass("statement"),
                        p(chart.heading().subtitle()).withClass("reading"),
                        rawHtml(markup),
                        figcaption(chart.heading().caption()))
                .withClass("chart");
    }
}
