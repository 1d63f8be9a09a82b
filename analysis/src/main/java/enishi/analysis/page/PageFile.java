package enishi.analysis.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import enishi.analysis.chart.Outlines;
import enishi.analysis.comparison.Language;
import enishi.analysis.result.Trees;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * {@code report.html}: one file that needs nothing else, in English and Japanese.
 *
 * <p>Both languages stand in it and one is shown; without scripts it is the first. Nothing in it may reach the network: its
 * security policy allows its own style and its own script, by their hashes, and nothing more.
 */
final class PageFile {

    static final String NAME = "report.html";

    private PageFile() {}

    /**
     * Writes a page; it appears when it is complete.
     *
     * @param heading its title in the language that is shown first
     * @param languages what stands in each language
     * @param outlines the long outlines of all its pictures, which are drawn already
     * @param first the language that is shown first
     */
    static void write(Path folder, String heading, List<DomContent> languages, Outlines outlines, Language first)
            throws IOException {
        Path part = folder.resolve(NAME + ".part");
        Files.writeString(part, markup(heading, languages, outlines, first));
        Trees.move(part, folder.resolve(NAME));
    }

    private static String markup(String heading, List<DomContent> languages, Outlines outlines, Language first) {
        String css = resource("page.css");
        String switching = resource("page.js");
        return "<!DOCTYPE html>\n"
                + html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().attr("http-equiv", "Content-Security-Policy")
                                                .withContent("default-src 'none'; style-src 'sha256-" + hash(css)
                                                        + "'; script-src 'sha256-" + hash(switching)
                                                        + "'; base-uri 'none'; form-action 'none'"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        title(heading),
                                        style(rawHtml(css))),
                                body(
                                        rawHtml(outlines.markup()),
                                        button(first.of("日本語", "English"))
                                                .withId("switch")
                                                .withType("button"),
                                        each(languages, language -> language),
                                        script(rawHtml(switching))))
                        .withLang(first.code())
                        .render();
    }

    private static String resource(String name) {
        try (InputStream in = PageFile.class.getResourceAsStream(name)) {
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
