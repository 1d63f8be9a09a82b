package enishi.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page in a headless Chromium, as a phone, a laptop and paper show it. Skipped where no browser is installed; slow, since
 * a browser has to start.
 */
@Tag("slow")
final class PageInBrowserTest {

    /** Names blocks wider than what holds them, and words outside their drawing. */
    private static final String CUT_OFF = """
            (() => {
                const wrong = [];
                const visible = element => element.getClientRects().length > 0;
                if (document.documentElement.scrollWidth > innerWidth) {
                    wrong.push('the page is ' + document.documentElement.scrollWidth + ' wide');
                }
                for (const element of document.querySelectorAll('main *')) {
                    if (!(element instanceof SVGElement) && visible(element) && element.clientWidth > 0
                            && element.scrollWidth > element.clientWidth + 1) {
                        wrong.push(element.tagName + ' is ' + element.scrollWidth + ' wide in ' + element.clientWidth
                            + ': ' + element.textContent.slice(0, 60));
                    }
                }
                for (const svg of document.querySelectorAll('main svg')) {
                    const frame = svg.getBoundingClientRect();
                    if (frame.width === 0) {
                        continue;
                    }
                    for (const text of svg.querySelectorAll('text')) {
                        const box = text.getBoundingClientRect();
                        if (box.left < frame.left - 1 || box.right > frame.right + 1
                                || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
                            wrong.push(svg.querySelector('title').textContent + ' cuts off: ' + text.textContent);
                        }
                    }
                }
                return wrong;
            })()""";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void makeThePage() throws IOException, InterruptedException {
        Optional<Path> program = Browser.installed();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium is installed");
        page = ToyPage.write(folder.resolve("comparison"));
        browser = Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void close() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "390, true, screen, en", "1366, false, screen, en", "680, false, print, en",
        "390, true, screen, ja", "1366, false, screen, ja", "680, false, print, ja"
    })
    void nothingIsCutOff(int width, boolean phone, String media, String language) {
        browser.open(page, width, 800, phone);
        browser.media(media);
        if (language.equals("ja")) {
            browser.evaluate("document.getElementById('switch').click()");
        }
        browser.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(browser.evaluate("document.querySelector('main[lang=" + language + "]').clientWidth")
                        .asInt())
                .isPositive();
        assertThat(texts(browser.evaluate(CUT_OFF))).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void nothingOfAnExperimentsPageIsCutOff() throws IOException {
        Path experiment = ExperimentPageTest.write(folder.resolve("experiment"));
        for (int width : new int[] {390, 1366}) {
            browser.open(experiment, width, 800, width == 390);
            browser.media("screen");
            assertThat(texts(browser.evaluate(CUT_OFF))).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void oneLanguageIsShownAndTheSwitchShowsTheOther() {
        browser.open(page, 1366, 800, false);
        browser.media("screen");
        assertThat(shown()).containsExactly("en");
        assertThat(browser.evaluate("document.title").asText()).startsWith("What do 2 policies");
        browser.evaluate("document.getElementById('switch').click()");
        assertThat(shown()).containsExactly("ja");
        assertThat(browser.evaluate("document.documentElement.lang").asText()).isEqualTo("ja");
        assertThat(browser.evaluate("document.title").asText()).startsWith("2つの政策");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyPictureSaysWhatItShowsAndNoNameIsThereTwice() {
        browser.open(page, 1366, 800, false);
        assertThat(browser.evaluate("document.querySelectorAll('main svg').length")
                        .asInt())
                .isGreaterThan(10);
        assertThat(texts(browser.evaluate("""
                [...document.querySelectorAll('main svg')].filter(svg => svg.getAttribute('role') !== 'img'
                    || !svg.querySelector('title').textContent || svg.querySelector('desc').textContent.length < 10)
                    .map(svg => svg.outerHTML.slice(0, 200))"""))).isEmpty();
        assertThat(texts(browser.evaluate("""
                (() => {
                    const seen = new Set();
                    return [...document.querySelectorAll('[id]')].map(element => element.id)
                        .filter(id => seen.has(id) || !seen.add(id));
                })()"""))).isEmpty();
        assertThat(texts(browser.evaluate("""
                [...document.querySelectorAll('use')].map(use => use.getAttribute('href'))
                    .concat([...document.querySelectorAll('a')].map(a => a.getAttribute('href')))
                    .filter(target => !document.querySelector(target))"""))).isEmpty();
    }

    @Test
    void itPrintsOnSeveralPages() {
        browser.open(page, 1366, 800, false);
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF");
        assertThat(pdf.split("/Type /Page\\b").length - 1).isBetween(6, 40);
    }

    private static List<String> shown() {
        return texts(browser.evaluate(
                "[...document.querySelectorAll('main')].filter(main => main.clientWidth > 0).map(main => main.lang)"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
