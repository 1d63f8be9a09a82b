package enishi.analysis.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import enishi.analysis.chart.Outlines;
import enishi.analysis.comparison.Horizon;
import enishi.analysis.comparison.Language;
import enishi.analysis.page.Evidence.Setup;
import enishi.analysis.result.Trees;
import j2html.tags.DomContent;
import j2html.tags.specialized.MainTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * {@code report.html}: one file that needs nothing else, in English and Japanese.
 *
 * <p>Both languages stand in it and one is shown; without scripts it is the first. Nothing in it may reach the network: its
 * security policy allows its own style and its own script, by their hashes, and nothing more.
 */
public final class Page {

    /** The name of the file. */
    public static final String NAME = "report.html";

    private Page() {}

    /**
     * Writes the page; it appears when it is complete.
     *
     * @param folder the folder of the comparison
     * @param first the language that is shown first
     */
    public static void write(Path folder, Evidence evidence, Language first) throws IOException {
        Path part = folder.resolve(NAME + ".part");
        Files.writeString(part, markup(evidence, first));
        Trees.move(part, folder.resolve(NAME));
    }

    private static String markup(Evidence evidence, Language first) {
        String css = resource("page.css");
        String switching = resource("page.js");
        Outlines outlines = new Outlines();
        List<DomContent> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            languages.add(content(new Sheet(evidence, language, outlines)));
        }
        Sheet shown = new Sheet(evidence, first, outlines);
        return "<!DOCTYPE html>\n"
                + html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().attr("http-equiv", "Content-Security-Policy")
                                                .withContent("default-src 'none'; style-src 'sha256-" + hash(css)
                                                        + "'; script-src 'sha256-" + hash(switching)
                                                        + "'; base-uri 'none'; form-action 'none'"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        title(heading(shown)),
                                        style(rawHtml(css))),
                                body(
                                        rawHtml(outlines.markup()),
                                        button(shown.say("日本語", "English"))
                                                .withId("switch")
                                                .withType("button"),
                                        each(languages, language -> language),
                                        script(rawHtml(switching))))
                        .withLang(shown.code())
                        .render();
    }

    private static MainTag content(Sheet sheet) {
        List<Part> sections = new ArrayList<>(List.of(
                AnswerSection.of(sheet),
                QuestionSection.of(sheet),
                SurvivalSection.of(sheet),
                DifferenceSection.of(sheet),
                MapSection.of(sheet)));
        if (!sheet.evidence().ties().isEmpty()) {
            sections.add(TieSection.of(sheet));
        }
        if (!sheet.evidence().series().isEmpty()) {
            sections.add(SeriesSection.of(sheet));
        }
        sections.add(CostSection.of(sheet));
        if (!sheet.evidence().spending().rows().isEmpty()) {
            sections.add(SpendingSection.of(sheet));
        }
        sections.add(LimitSection.of(sheet));
        sections.add(ProvenanceSection.of(sheet));
        return main(
                        header(
                                h1(heading(sheet)),
                                p(lead(sheet)).withClass("lead"),
                                AnswerSection.verdicts(sheet),
                                p(
                                                j2html.TagCreator.text(sheet.say(
                                                        "How strongly money keeps NGOs alive is assumed, not measured: ",
                                                        "資金がNGOの存続をどれだけ支えるかは測定ではなく仮定による：")),
                                                sheet.link(
                                                        "limits",
                                                        sheet.say("what the model cannot say", "このモデルでは言えないこと")))
                                        .withClass("caution")),
                        nav(
                                        h2(sheet.say("Contents", "目次")),
                                        ol(each(
                                                sections,
                                                section ->
                                                        li(a(section.heading()).withHref("#" + section.anchor())))))
                                .withId(sheet.anchor("contents")),
                        each(sections, Part::section))
                .withLang(sheet.code());
    }

    private static String heading(Sheet sheet) {
        return sheet.scenarios() == 2
                ? sheet.say(
                        "What does “" + sheet.title(1) + "” do to NGOs outside the big cities?",
                        "「" + sheet.title(1) + "」は大都市圏外のNGOに何をもたらすか")
                : sheet.say(
                        "What do " + (sheet.scenarios() - 1) + " policies do to NGOs outside the big cities?",
                        (sheet.scenarios() - 1) + "つの政策は大都市圏外のNGOに何をもたらすか");
    }

    private static String lead(Sheet sheet) {
        Setup setup = sheet.evidence().setup();
        String span = new Horizon(setup.months()).inWords(sheet.language());
        String from = setup.start().toString();
        return setup.runs() == 1
                ? sheet.say(
                        "One simulated run of each scenario, " + span + " from " + from + ", compared with “"
                                + sheet.title(0) + "”.",
                        from + "から" + span + "を各シナリオ1回ずつ実行し、「" + sheet.title(0) + "」と比べた。")
                : sheet.say(
                        setup.runs() + " simulated runs of each scenario, " + span + " from " + from
                                + ", compared with “" + sheet.title(0) + "” run by run, under the same luck.",
                        from + "から" + span + "を各シナリオ" + setup.runs() + "回ずつ実行し、「" + sheet.title(0)
                                + "」と同じ乱数の実行どうしで比べた。");
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be there. Maybe a jar of Enishi is damaged.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there: every Java has it.", e);
        }
    }
}
